using System;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// Takes out of a device tree what <see cref="BootInformation"/> holds. One walk; each node is judged when it ends, when all its properties are
/// known. Meanings: Devicetree Specification 0.4, chapters 2 and 3, and Linux's bindings (Documentation/devicetree/bindings).
/// </summary>
public static class DeviceTreeReader
{
    private const int MaximumDepth = 8;
    private const int FirstPrivate = 16;
    private const int FirstShared = 32;

    /// <summary>Not <see cref="DeviceTreeStatus.Valid"/>: what was found up to the damage is there.</summary>
    public static DeviceTreeStatus Read(in DeviceTree tree, ref BootInformation information)
    {
        for (int i = 0; i < tree.ReservationCount; i++)
        {
            MemoryRange range = tree.GetReservation(i);
            information.Reserved.Add(range.Start, range.Size);
        }

        // One entry per open node. Nodes deeper than any of interest are walked over.
        Nodes nodes = default;
        DeviceTreeCursor cursor = tree.Walk();
        ulong initrdStart = 0;
        ulong initrdEnd = 0;
        while (true)
        {
            DeviceTreeToken token = cursor.Next();
            int depth = cursor.Depth;
            if (token == DeviceTreeToken.BeginNode && depth <= MaximumDepth)
            {
                nodes[depth - 1].Begin(cursor.Name, depth);
            }
            else if (token == DeviceTreeToken.Property && depth <= MaximumDepth)
            {
                nodes[depth - 1].SetProperty(cursor);
                if (nodes[depth - 1].IsChosen)
                {
                    ReadChosen(cursor, ref information, ref initrdStart, ref initrdEnd);
                }
            }
            else if (token == DeviceTreeToken.EndNode && depth > 0 && depth < MaximumDepth)
            {
                ReadNode(cursor, ref nodes, depth, ref information);
            }
            else if (token is DeviceTreeToken.End or DeviceTreeToken.Error)
            {
                if (initrdEnd > initrdStart)
                {
                    information.Initrd = new MemoryRange(initrdStart, initrdEnd - initrdStart);
                }

                return token == DeviceTreeToken.End ? DeviceTreeStatus.Valid : DeviceTreeStatus.BadStructure;
            }
        }
    }

    private static void ReadChosen(
        in DeviceTreeCursor cursor, ref BootInformation information, ref ulong initrdStart, ref ulong initrdEnd)
    {
        if (cursor.Name.SequenceEqual("bootargs"u8))
        {
            ReadOnlySpan<byte> text = cursor.Value;
            int end = text.IndexOf((byte)0);
            information.SetCommandLine(end < 0 ? text : text[..end]);
        }
        else if (cursor.Name.SequenceEqual("linux,initrd-start"u8))
        {
            initrdStart = DeviceTreeCursor.ReadNumber(cursor.Value);
        }
        else if (cursor.Name.SequenceEqual("linux,initrd-end"u8))
        {
            initrdEnd = DeviceTreeCursor.ReadNumber(cursor.Value);
        }
        else if (cursor.Name.SequenceEqual("rng-seed"u8))
        {
            information.SetRandomSeed(cursor.Value);
        }
    }

    /// <param name="cursor">Gives access to values.</param>
    /// <param name="nodes">The open nodes; the one that ends is at index <paramref name="depth"/>.</param>
    /// <param name="depth">Of the node's parent.</param>
    /// <param name="information">Takes what the node says.</param>
    private static void ReadNode(in DeviceTreeCursor cursor, ref Nodes nodes, int depth, ref BootInformation information)
    {
        ref DeviceTreeNode node = ref nodes[depth];
        ReadOnlySpan<byte> status = cursor.Get(node.Status);
        bool isDisabled = !status.IsEmpty && !status.StartsWith("ok"u8);
        if (IsText(cursor.Get(node.DeviceType), "cpu"u8))
        {
            // "disabled" means off and ready to be started; "fail" and the like mean broken.
            if (!isDisabled || IsText(status, "disabled"u8))
            {
                information.AddCpu(DeviceTreeCursor.ReadNumber(cursor.Get(node.Registers)));
            }

            return;
        }

        if (isDisabled)
        {
            return;
        }

        if (nodes[depth - 1].IsReservedMemory || IsText(cursor.Get(node.DeviceType), "memory"u8))
        {
            ReadMemory(cursor, ref nodes, depth, ref information);
            return;
        }

        ReadOnlySpan<byte> compatible = cursor.Get(node.Compatible);
        if (compatible.IsEmpty)
        {
            return;
        }

        ReadDevice(cursor, ref nodes, depth, compatible, ref information);
    }

    private static void ReadMemory(in DeviceTreeCursor cursor, ref Nodes nodes, int depth, ref BootInformation information)
    {
        for (int i = 0; TryGetRegisters(cursor, ref nodes, depth, i, out MemoryRange range); i++)
        {
            if (nodes[depth - 1].IsReservedMemory)
            {
                information.Reserved.Add(range.Start, range.Size);
            }
            else
            {
                information.Memory.Add(range.Start, range.Size);
            }
        }
    }

    private static void ReadDevice(
        in DeviceTreeCursor cursor, ref Nodes nodes, int depth, ReadOnlySpan<byte> compatible, ref BootInformation information)
    {
        ref DeviceTreeNode node = ref nodes[depth];
        if (Names(compatible, "virtio,mmio"u8))
        {
            information.VirtioMmioCount++;
        }
        else if (Names(compatible, "arm,pl011"u8))
        {
            // The first one; a device tree lists the console's first where it has no /chosen/stdout-path, and QEMU has only one.
            if (information.Uart.Size == 0 && TryGetRegisters(cursor, ref nodes, depth, 0, out information.Uart))
            {
                information.UartInterrupt = GetInterrupt(cursor.Get(node.Interrupts), 0);
            }
        }
        else if (Names(compatible, "arm,pl031"u8))
        {
            TryGetRegisters(cursor, ref nodes, depth, 0, out information.Rtc);
        }
        else if (Names(compatible, "arm,gic-v3"u8))
        {
            ReadGic3(cursor, ref nodes, depth, ref information);
        }
        else if (Names(compatible, "arm,cortex-a15-gic"u8) || Names(compatible, "arm,gic-400"u8))
        {
            if (TryGetRegisters(cursor, ref nodes, depth, 0, out information.GicDistributor)
                && TryGetRegisters(cursor, ref nodes, depth, 1, out information.GicCpuInterface))
            {
                information.GicVersion = 2;
            }
        }
        else if (Names(compatible, "arm,gic-v2m-frame"u8) && information.GicMessageFrame.Size == 0)
        {
            TryGetRegisters(cursor, ref nodes, depth, 0, out information.GicMessageFrame);
        }
        else if (Names(compatible, "arm,gic-v3-its"u8) && information.GicTranslator.Size == 0)
        {
            TryGetRegisters(cursor, ref nodes, depth, 0, out information.GicTranslator);
        }
        else if (Names(compatible, "arm,armv8-timer"u8))
        {
            // Secure physical, physical, virtual, hypervisor.
            information.PhysicalTimerInterrupt = GetPrivateInterrupt(cursor.Get(node.Interrupts), 1);
            information.VirtualTimerInterrupt = GetPrivateInterrupt(cursor.Get(node.Interrupts), 2);
        }
        else if (Names(compatible, "arm,psci-0.2"u8) || Names(compatible, "arm,psci-1.0"u8))
        {
            ReadOnlySpan<byte> method = cursor.Get(node.Method);
            information.PsciConduit = IsText(method, "hvc"u8) ? PsciConduit.HypervisorCall
                : IsText(method, "smc"u8) ? PsciConduit.SecureMonitorCall
                : PsciConduit.None;
        }
        else if (Names(compatible, "pci-host-ecam-generic"u8) && information.PcieConfiguration.Size == 0)
        {
            TryGetRegisters(cursor, ref nodes, depth, 0, out information.PcieConfiguration);
        }
    }

    private static void ReadGic3(in DeviceTreeCursor cursor, ref Nodes nodes, int depth, ref BootInformation information)
    {
        if (!TryGetRegisters(cursor, ref nodes, depth, 0, out information.GicDistributor))
        {
            return;
        }

        // Further ranges behind the redistributors' are the CPU interface as memory, which a GICv3 may have for old software. They hold no
        // redistributor, but look too small for one or end the search without harm, because all CPUs have been found by then.
        for (int i = 1; TryGetRegisters(cursor, ref nodes, depth, i, out MemoryRange range); i++)
        {
            information.AddGicRedistributor(range);
        }

        information.GicRedistributorStride = DeviceTreeCursor.ReadNumber(cursor.Get(nodes[depth].RedistributorStride));
        information.GicVersion = 3;
    }

    /// <summary>The n-th range of the node's "reg" as physical addresses.</summary>
    private static bool TryGetRegisters(in DeviceTreeCursor cursor, ref Nodes nodes, int depth, int index, out MemoryRange range)
    {
        range = default;
        int addressCells = nodes[depth - 1].AddressCells;
        int sizeCells = nodes[depth - 1].SizeCells;
        int entry = (addressCells + sizeCells) * sizeof(uint);
        ReadOnlySpan<byte> registers = cursor.Get(nodes[depth].Registers);
        if (addressCells is 0 or > 2 || sizeCells is 0 or > 2 || registers.Length / entry <= index)
        {
            return false;
        }

        registers = registers.Slice(index * entry, entry);
        ulong address = DeviceTreeCursor.ReadNumber(registers[..(addressCells * sizeof(uint))]);
        ulong size = DeviceTreeCursor.ReadNumber(registers[(addressCells * sizeof(uint))..]);
        for (int bus = depth - 1; bus > 0; bus--)
        {
            if (!TryTranslate(cursor, ref nodes, bus, ref address))
            {
                return false;
            }
        }

        range = new MemoryRange(address, size);
        return size != 0 && address + size > address;
    }

    /// <summary>From the address space of a bus to that of its parent by the bus's "ranges" (Devicetree Specification 0.4 §2.3.8).</summary>
    private static bool TryTranslate(in DeviceTreeCursor cursor, ref Nodes nodes, int bus, ref ulong address)
    {
        DeviceTreeValue place = nodes[bus].Ranges;
        if (!place.IsPresent)
        {
            return false;
        }

        ReadOnlySpan<byte> ranges = cursor.Get(place);
        if (ranges.IsEmpty)
        {
            return true;
        }

        int child = nodes[bus].AddressCells * sizeof(uint);
        int parent = nodes[bus - 1].AddressCells * sizeof(uint);
        int size = nodes[bus].SizeCells * sizeof(uint);
        if (child is 0 or > 8 || parent is 0 or > 8 || size is 0 or > 8)
        {
            return false;
        }

        for (; ranges.Length >= child + parent + size; ranges = ranges[(child + parent + size)..])
        {
            ulong start = DeviceTreeCursor.ReadNumber(ranges[..child]);
            ulong length = DeviceTreeCursor.ReadNumber(ranges.Slice(child + parent, size));
            if (address >= start && address - start < length)
            {
                address = address - start + DeviceTreeCursor.ReadNumber(ranges.Slice(child, parent));
                return true;
            }
        }

        return false;
    }

    /// <summary>The INTID of the n-th entry of an "interrupts" property of a GIC's child, or 0 (arm,gic-v3.yaml: type, number, flags).</summary>
    private static int GetInterrupt(ReadOnlySpan<byte> interrupts, int index)
    {
        const int Entry = 3 * sizeof(uint);
        if (interrupts.Length / Entry <= index)
        {
            return 0;
        }

        ulong type = DeviceTreeCursor.ReadNumber(interrupts.Slice(index * Entry, sizeof(uint)));
        ulong number = DeviceTreeCursor.ReadNumber(interrupts.Slice((index * Entry) + sizeof(uint), sizeof(uint)));
        return (type, number) switch
        {
            (0, < 988) => (int)number + FirstShared,
            (1, < 16) => (int)number + FirstPrivate,
            _ => 0,
        };
    }

    /// <summary>As <see cref="GetInterrupt"/>, if each CPU has one of its own.</summary>
    private static int GetPrivateInterrupt(ReadOnlySpan<byte> interrupts, int index)
    {
        int number = GetInterrupt(interrupts, index);
        return number < FirstShared ? number : 0;
    }

    /// <summary>Whether a list of zero-terminated strings contains this one.</summary>
    private static bool Names(ReadOnlySpan<byte> list, ReadOnlySpan<byte> text)
    {
        while (list.Length > text.Length)
        {
            if (list[text.Length] == 0 && list.StartsWith(text))
            {
                return true;
            }

            int end = list.IndexOf((byte)0);
            if (end < 0)
            {
                return false;
            }

            list = list[(end + 1)..];
        }

        return false;
    }

    private static bool IsText(ReadOnlySpan<byte> value, ReadOnlySpan<byte> text)
    {
        return value.Length == text.Length + 1 && value[text.Length] == 0 && value.StartsWith(text);
    }

    [InlineArray(MaximumDepth)]
    private struct Nodes
    {
        private DeviceTreeNode _first;
    }
}
