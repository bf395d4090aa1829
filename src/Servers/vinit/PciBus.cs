using ViperOS.Contracts;
using ViperOS.DeviceTree;
using ViperOS.Pci;
using ViperOS.Virtio;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The devices of the first PCI bus. vinit gives them their addresses, and writes the messages that they interrupt with: a driver gets neither the
/// configuration nor the table of messages of its device, but the range with the registers that it works with.
/// </summary>
internal sealed class PciBus
{
    /// <summary>Queues that have an interrupt of their own, of one device.</summary>
    private const uint MaximumQueues = 4;

    private const ulong PageSize = 4096;

    private readonly ConfigurationSpace _space;
    private readonly PciWindow _window;
    private readonly MemoryObject _deviceTree;
    private readonly Resource _resource;

    private PciBus(ConfigurationSpace space, PciWindow window, MemoryObject deviceTree, Resource resource)
    {
        _space = space;
        _window = window;
        _deviceTree = deviceTree;
        _resource = resource;
    }

    /// <summary>Null if the machine has none that can be used.</summary>
    public static PciBus? Open(MemoryObject deviceTree, Resource resource)
    {
        if (!TryMapTree(deviceTree, out MappedMemory tree))
        {
            return null;
        }

        ulong start = 0;
        ulong size = 0;
        Device configuration = default;
        if (FlattenedDeviceTree.TryOpen(tree.Span, out FlattenedDeviceTree root) && root.TryFindPciHost(out PciHost host)
            && host.TryFindWindow(out start, out size))
        {
            configuration = host.Configuration;
        }

        tree.Unmap();
        if (configuration.Size < ConfigurationSpace.Size
            || MemoryObject.CreatePhysical(resource, configuration.Address, ConfigurationSpace.Size, CacheType.Device, out MemoryObject memory) != ErrorNumber.None)
        {
            return null;
        }

        ErrorNumber error = memory.Map(0, ConfigurationSpace.Size, Protection.Read | Protection.Write, out MappedMemory mapping);
        memory.Close();
        return error == ErrorNumber.None ? new PciBus(new ConfigurationSpace(mapping), new PciWindow(start, size), deviceTree, resource) : null;
    }

    /// <summary>The virtio devices of a kind, ready for their drivers, in the order of their numbers.</summary>
    /// <param name="kind">Virtio 1.2, chapter 5.</param>
    /// <param name="transitional">The number that such a device has if it can be driven in the old way as well (section 4.1.2.1).</param>
    /// <param name="log">Is told of a device that cannot be used.</param>
    public List<VirtioParts> Find(uint kind, ushort transitional, Log log)
    {
        List<VirtioParts> found = [];
        foreach (PciFunction function in PciFunction.FindAll(_space))
        {
            if (function.Vendor == PciLayout.Vendor && function.IsEndpoint
                && (function.Device == PciLayout.FirstDevice + kind || function.Device == transitional))
            {
                ErrorNumber error = Prepare(function, out VirtioParts? parts);
                if (parts is not null)
                {
                    found.Add(parts);
                }
                else
                {
                    function.Disable();
                    BlockProgram.Report(error, log);
                }
            }
        }

        return found;
    }

    private ErrorNumber Prepare(PciFunction function, out VirtioParts? parts)
    {
        parts = null;
        Span<PciRange> ranges = stackalloc PciRange[PciFunction.RangeCount];
        function.Disable();
        if (!function.TryPlace(_window, ranges))
        {
            return ErrorNumber.ENOSPC;
        }

        if (!PciLayout.TryRead(function, ranges, out PciLayout layout))
        {
            return ErrorNumber.EOPNOTSUPP;
        }

        ErrorNumber error = CreateRange(ranges[layout.Range], out MemoryObject registers, out _);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Interrupt[] interrupts = CreateMessages(function, ranges);
        uint messages = (uint)interrupts.Length;
        function.Enable(hasPinInterrupts: messages == 0);
        if (messages == 0)
        {
            error = CreatePin(function, out Interrupt pin);
            interrupts = [pin];
        }

        Span<byte> text = stackalloc byte[PciLayout.MaximumText];
        parts = error != ErrorNumber.None ? null : new VirtioParts
        {
            Registers = registers,
            Arguments = ["pci"u8.ToArray(), text[..layout.Format(text)].ToArray(), VirtioParts.Text(messages)],
            Interrupts = interrupts,
        };
        return error;
    }

    private ErrorNumber CreateRange(PciRange range, out MemoryObject memory, out ulong size)
    {
        size = (range.Size + PageSize - 1) & ~(PageSize - 1);
        return MemoryObject.CreatePhysical(_resource, range.Address, size, CacheType.Device, out memory);
    }

    /// <summary>One for the configuration and one for each of some queues; fewer if there are not so many, none if the machine has none.</summary>
    private Interrupt[] CreateMessages(PciFunction function, ReadOnlySpan<PciRange> ranges)
    {
        List<Interrupt> interrupts = [];
        if (!MessageCapability.TryFind(function, out MessageCapability capability) || !ranges[capability.Range].IsSome
            || CreateRange(ranges[capability.Range], out MemoryObject memory, out ulong size) != ErrorNumber.None)
        {
            return [];
        }

        uint count = uint.Min(capability.Count, MaximumQueues + 1);
        MappedMemory mapping = default;
        ErrorNumber error = capability.TableOffset + ((ulong)count * MessageCapability.EntrySize) > size
            ? ErrorNumber.EINVAL
            : memory.Map(0, size, Protection.Read | Protection.Write, out mapping);
        memory.Close();
        if (error != ErrorNumber.None)
        {
            return [];
        }

        // The table is among the registers, which answer from here on.
        function.Enable(hasPinInterrupts: false);
        for (uint i = 0; i < count; i++)
        {
            if (Interrupt.CreateMessage(_resource, function.Address.Requester, i, out InterruptMessage message, out Interrupt interrupt) != ErrorNumber.None)
            {
                break;
            }

            uint entry = capability.TableOffset + (i * MessageCapability.EntrySize);
            mapping.Write32(entry, (uint)message.Address);
            mapping.Write32(entry + 4, (uint)(message.Address >> 32));
            mapping.Write32(entry + 8, message.Data);
            mapping.Write32(entry + 12, 0);
            interrupts.Add(interrupt);
        }

        if (interrupts.Count != 0)
        {
            capability.Enable(function);
        }

        mapping.Unmap();
        return [.. interrupts];
    }

    private ErrorNumber CreatePin(PciFunction function, out Interrupt interrupt)
    {
        interrupt = Interrupt.None;
        if (!TryMapTree(_deviceTree, out MappedMemory tree))
        {
            return ErrorNumber.ENODEV;
        }

        int number = -1;
        bool isEdgeTriggered = false;
        bool isFound = FlattenedDeviceTree.TryOpen(tree.Span, out FlattenedDeviceTree root) && root.TryFindPciHost(out PciHost host)
            && host.TryMapInterrupt(function.Address.Device, function.InterruptPin, out number, out isEdgeTriggered);
        tree.Unmap();
        return isFound
            ? Interrupt.Create(_resource, (uint)number, isEdgeTriggered ? InterruptFlags.EdgeTriggered : InterruptFlags.None, out interrupt)
            : ErrorNumber.ENODEV;
    }

    private static bool TryMapTree(MemoryObject deviceTree, out MappedMemory mapping)
    {
        mapping = default;
        return deviceTree.GetInformation(out MemoryInformation information) == ErrorNumber.None
            && deviceTree.Map(0, information.Size, Protection.Read, out mapping) == ErrorNumber.None;
    }
}
