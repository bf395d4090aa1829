using System.Runtime;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// Arm Generic Interrupt Controller, architecture versions 3 and 4 (IHI 0069, chapters 4 and 12): affinity routing, group 1, CPU interface by
/// system registers. All interrupts have one priority; those of devices go to the boot CPU.
/// </summary>
internal static unsafe class Gic3
{
    // Distributor.
    private const ulong DistributorControl = 0x0000;
    private const ulong DistributorType = 0x0004;
    private const ulong Group = 0x0080;
    private const ulong SetEnable = 0x0100;
    private const ulong ClearEnable = 0x0180;
    private const ulong ClearPending = 0x0280;
    private const ulong Priority = 0x0400;
    private const ulong Configuration = 0x0C00;
    private const ulong Router = 0x6000;
    private const uint EnableGroup1 = 1 << 1;
    private const uint AffinityRouting = 1 << 4;
    private const uint DistributorWritePending = 1u << 31;

    // Redistributor, first frame; the second, for interrupts below 32, has the distributor's layout.
    private const ulong RedistributorControl = 0x0000;
    private const ulong RedistributorType = 0x0008;
    private const ulong Waker = 0x0014;
    private const ulong PropertyBase = 0x0070;
    private const ulong PendingBase = 0x0078;
    private const uint EnableLpis = 1;
    private const ulong PrivateFrame = 0x10000;
    private const ulong FrameSize = 0x10000;
    private const uint RedistributorWritePending = 1 << 3;
    private const uint ProcessorSleep = 1 << 1;
    private const uint ChildrenAsleep = 1 << 2;
    private const ulong HasVirtualInterrupts = 1 << 1;
    private const ulong IsLast = 1 << 4;

    private const uint AllPriorities = 0xA0A0_A0A0;

    private static ulong s_distributor;
    private static Redistributors s_redistributors;

    /// <summary>Number of interrupts, or 0.</summary>
    public static int Initialize(in BootInformation information)
    {
        s_distributor = DeviceWindow.Map(information.GicDistributor.Start, information.GicDistributor.Size);
        if (s_distributor == 0 || !FindRedistributors(information))
        {
            return 0;
        }

        Mmio.Write32(s_distributor + DistributorControl, 0);
        WaitForDistributor();
        int count = (int)((Mmio.Read32(s_distributor + DistributorType) & 31) + 1) * 32;
        count = count < InterruptController.FirstSpecial ? count : InterruptController.FirstSpecial;

        // Routing first: the router registers mean nothing before it is on (IHI 0069, 12.9.4).
        Mmio.Write32(s_distributor + DistributorControl, AffinityRouting);
        WaitForDistributor();
        for (int i = InterruptController.FirstShared; i < count; i += 32)
        {
            Mmio.Write32(s_distributor + Group + ((ulong)i / 8), uint.MaxValue);
            Mmio.Write32(s_distributor + ClearEnable + ((ulong)i / 8), uint.MaxValue);
            Mmio.Write32(s_distributor + ClearPending + ((ulong)i / 8), uint.MaxValue);
        }

        for (int i = InterruptController.FirstShared; i < count; i += 4)
        {
            Mmio.Write32(s_distributor + Priority + (ulong)i, AllPriorities);
        }

        for (int i = InterruptController.FirstShared; i < count; i += 16)
        {
            Mmio.Write32(s_distributor + Configuration + ((ulong)i / 4), 0);
        }

        ulong target = Cpu.Current.Affinity;
        for (int i = InterruptController.FirstShared; i < count; i++)
        {
            Mmio.Write64(s_distributor + Router + ((ulong)i * 8), target);
        }

        WaitForDistributor();
        Mmio.Write32(s_distributor + DistributorControl, AffinityRouting | EnableGroup1);
        WaitForDistributor();
        return count;
    }

    public static bool InitializeCpu()
    {
        ulong frame = s_redistributors.Of[Cpu.Current.Index];
        if (frame == 0)
        {
            return false;
        }

        Mmio.Write32(frame + Waker, Mmio.Read32(frame + Waker) & ~ProcessorSleep);
        while ((Mmio.Read32(frame + Waker) & ChildrenAsleep) != 0)
        {
            Processor.Relax();
        }

        ulong own = frame + PrivateFrame;
        Mmio.Write32(own + ClearEnable, uint.MaxValue);
        WaitForRedistributor(frame);
        Mmio.Write32(own + Group, uint.MaxValue);
        for (ulong i = 0; i < InterruptController.FirstShared; i += 4)
        {
            Mmio.Write32(own + Priority + i, AllPriorities);
        }

        Mmio.Write32(own + SetEnable, 0x0000_FFFF);

        WriteSystemRegisterEnable(ReadSystemRegisterEnable() | 1);
        if ((ReadSystemRegisterEnable() & 1) == 0)
        {
            return false;
        }

        WritePriorityMask(0xF0);
        WriteBinaryPoint(0);
        WriteControl(0);
        WriteGroupEnable(1);
        return true;
    }

    public static void StopCpu() => WriteGroupEnable(0);

    /// <summary>
    /// Switches on the interrupts that messages make (LPIs), so many, for the boot CPU: gives the table of their properties, a byte for each, and
    /// the CPU's redistributor by address and by number. False without memory, or if they are on already with tables that are not ours.
    /// </summary>
    public static bool TryEnableMessages(uint count, out byte* properties, out ulong redistributor, out uint processor)
    {
        // Inner shareable, write-back; numbers have 14 bits. The table of what is pending has a bit for every number.
        const ulong Attributes = (1ul << 10) | (7ul << 7);
        const ulong NumberBits = 14;
        const ulong PendingIsZero = 1ul << 62;
        const uint PendingPages = 16;
        ulong frame = s_redistributors.Of[0];
        properties = null;
        redistributor = s_redistributors.Physical;
        processor = (uint)(Mmio.Read64(frame + RedistributorType) >> 8) & 0xFFFF;
        if ((Mmio.Read32(frame + RedistributorControl) & EnableLpis) != 0 || count > (1u << (int)NumberBits) - InterruptTranslator.FirstNumber)
        {
            return false;
        }

        ulong table = ContiguousPages.Allocate((1u << (int)NumberBits) - InterruptTranslator.FirstNumber >> Paging.PageShift);
        ulong pending = ContiguousPages.Allocate(PendingPages);
        if (table == 0 || pending == 0)
        {
            return false;
        }

        Mmio.Write64(frame + PropertyBase, table | Attributes | (NumberBits - 1));
        Mmio.Write64(frame + PendingBase, pending | Attributes | PendingIsZero);
        Mmio.Write32(frame + RedistributorControl, Mmio.Read32(frame + RedistributorControl) | EnableLpis);
        Barriers.DataSynchronization();
        properties = DirectMap.ToVirtual(table);
        return true;
    }

    public static void Enable(int number) => Mmio.Write32(FrameOf(number) + SetEnable + WordOf(number), 1u << (number & 31));

    public static void Disable(int number)
    {
        Mmio.Write32(FrameOf(number) + ClearEnable + WordOf(number), 1u << (number & 31));
        if (number < InterruptController.FirstShared)
        {
            WaitForRedistributor(s_redistributors.Of[Cpu.Current.Index]);
        }
        else
        {
            WaitForDistributor();
        }
    }

    public static void SetEdge(int number, bool edge)
    {
        ulong register = s_distributor + Configuration + (((ulong)number / 16) * 4);
        uint bit = 2u << ((number & 15) * 2);
        uint value = Mmio.Read32(register);
        Mmio.Write32(register, edge ? value | bit : value & ~bit);
    }

    public static void SendIpi(Cpu cpu, IpiKind kind)
    {
        // ICC_SGI1R_EL1: Aff3 to bits 55:48, Aff2 to 39:32, Aff1 to 23:16, range of Aff0 to 47:44 and one bit in 15:0 for Aff0.
        ulong affinity = cpu.Affinity;
        ulong aff0 = affinity & 0xFF;
        WriteSoftwareInterrupt(
            ((affinity >> 32) & 0xFF) << 48
            | ((aff0 >> 4) << 44)
            | ((affinity >> 16) & 0xFF) << 32
            | ((ulong)kind << 24)
            | ((affinity >> 8) & 0xFF) << 16
            | (1ul << (int)(aff0 & 15)));
    }

    [RuntimeImport("ReadGicAcknowledge")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern uint Acknowledge();

    [RuntimeImport("WriteGicEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void End(ulong acknowledged);

    /// <summary>
    /// Walks the redistributors' frames and notes each one of a CPU that we have. A redistributor says itself whose it is and whether it
    /// has two or four frames, unless the device tree gives a stride.
    /// </summary>
    private static bool FindRedistributors(in BootInformation information)
    {
        int found = 0;
        for (int region = 0; region < information.GicRedistributorCount; region++)
        {
            MemoryRange range = information.GetGicRedistributor(region);
            ulong offset = 0;
            while (offset <= range.Size && range.Size - offset >= 2 * FrameSize)
            {
                // Mapped a pair at a time: the region has room for more CPUs than there are.
                ulong frame = DeviceWindow.Map(range.Start + offset, 2 * FrameSize);
                if (frame == 0)
                {
                    return false;
                }

                ulong type = Mmio.Read64(frame + RedistributorType);
                ulong fields = type >> 32;
                Cpu? cpu = Cpu.Find((fields & 0xFF_FFFF) | ((fields >> 24) << 32));
                if (cpu != null)
                {
                    s_redistributors.Of[cpu.Index] = frame;
                    s_redistributors.Physical = cpu.Index == 0 ? range.Start + offset : s_redistributors.Physical;
                    found++;
                }

                ulong stride = information.GicRedistributorStride;
                if (stride < 2 * FrameSize)
                {
                    stride = (type & HasVirtualInterrupts) != 0 ? 4 * FrameSize : 2 * FrameSize;
                }

                offset += stride;
                if ((type & IsLast) != 0 || found == Cpu.Count)
                {
                    break;
                }
            }
        }

        return found != 0;
    }

    private static ulong FrameOf(int number)
    {
        return number < InterruptController.FirstShared
            ? s_redistributors.Of[Cpu.Current.Index] + PrivateFrame
            : s_distributor;
    }

    private static ulong WordOf(int number) => ((ulong)number / 32) * 4;

    private static void WaitForDistributor()
    {
        while ((Mmio.Read32(s_distributor + DistributorControl) & DistributorWritePending) != 0)
        {
            Processor.Relax();
        }
    }

    private static void WaitForRedistributor(ulong frame)
    {
        while ((Mmio.Read32(frame + RedistributorControl) & RedistributorWritePending) != 0)
        {
            Processor.Relax();
        }
    }

    [RuntimeImport("ReadGicSystemRegisterEnable")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong ReadSystemRegisterEnable();

    [RuntimeImport("WriteGicSystemRegisterEnable")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteSystemRegisterEnable(ulong value);

    [RuntimeImport("WriteGicPriorityMask")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WritePriorityMask(ulong value);

    [RuntimeImport("WriteGicBinaryPoint")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteBinaryPoint(ulong value);

    [RuntimeImport("WriteGicControl")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteControl(ulong value);

    [RuntimeImport("WriteGicGroupEnable")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteGroupEnable(ulong value);

    [RuntimeImport("WriteGicSoftwareInterrupt")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteSoftwareInterrupt(ulong value);

    private struct Redistributors
    {
        public fixed ulong Of[Cpu.MaximumCount];

        /// <summary>Address of the boot CPU's.</summary>
        public ulong Physical;
    }
}
