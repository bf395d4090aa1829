using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// Arm Generic Interrupt Controller, architecture version 2 (IHI 0048B, chapter 4). All interrupts have one priority and go to the boot CPU.
/// Without the security extensions they are group 0 and come as IRQs; with them, what we see as non-secure behaves alike.
/// </summary>
internal static unsafe class Gic2
{
    // Distributor.
    private const ulong DistributorControl = 0x000;
    private const ulong DistributorType = 0x004;
    private const ulong SetEnable = 0x100;
    private const ulong ClearEnable = 0x180;
    private const ulong ClearPending = 0x280;
    private const ulong Priority = 0x400;
    private const ulong Targets = 0x800;
    private const ulong Configuration = 0xC00;
    private const ulong SoftwareInterrupt = 0xF00;

    // CPU interface.
    private const ulong InterfaceControl = 0x00;
    private const ulong PriorityMask = 0x04;
    private const ulong BinaryPoint = 0x08;
    private const ulong InterruptAcknowledge = 0x0C;
    private const ulong EndOfInterrupt = 0x10;

    private const int MaximumCpus = 8;
    private const uint AllPriorities = 0xA0A0_A0A0;

    private static ulong s_distributor;
    private static ulong s_interface;
    private static TargetMasks s_masks;

    /// <summary>Number of interrupts, or 0.</summary>
    public static int Initialize(in BootInformation information)
    {
        s_distributor = DeviceWindow.Map(information.GicDistributor.Start, information.GicDistributor.Size);
        s_interface = DeviceWindow.Map(information.GicCpuInterface.Start, information.GicCpuInterface.Size);
        if (s_distributor == 0 || s_interface == 0)
        {
            return 0;
        }

        Mmio.Write32(s_distributor + DistributorControl, 0);
        int count = (int)((Mmio.Read32(s_distributor + DistributorType) & 31) + 1) * 32;
        uint target = ReadTargetMask() * 0x0101_0101;
        for (int i = InterruptController.FirstShared; i < count; i += 32)
        {
            Mmio.Write32(s_distributor + ClearEnable + ((ulong)i / 8), uint.MaxValue);
            Mmio.Write32(s_distributor + ClearPending + ((ulong)i / 8), uint.MaxValue);
        }

        for (int i = InterruptController.FirstShared; i < count; i += 4)
        {
            Mmio.Write32(s_distributor + Priority + (ulong)i, AllPriorities);
            Mmio.Write32(s_distributor + Targets + (ulong)i, target);
        }

        for (int i = InterruptController.FirstShared; i < count; i += 16)
        {
            Mmio.Write32(s_distributor + Configuration + ((ulong)i / 4), 0);
        }

        Mmio.Write32(s_distributor + DistributorControl, 1);
        return count < InterruptController.FirstSpecial ? count : InterruptController.FirstSpecial;
    }

    public static bool InitializeCpu()
    {
        int index = Cpu.Current.Index;
        if (index >= MaximumCpus)
        {
            return false;
        }

        s_masks.Of[index] = (byte)ReadTargetMask();
        Mmio.Write32(s_distributor + ClearEnable, 0xFFFF_0000);
        Mmio.Write32(s_distributor + SetEnable, 0x0000_FFFF);
        for (ulong i = 0; i < InterruptController.FirstShared; i += 4)
        {
            Mmio.Write32(s_distributor + Priority + i, AllPriorities);
        }

        Mmio.Write32(s_interface + PriorityMask, 0xF0);
        Mmio.Write32(s_interface + BinaryPoint, 0);
        Mmio.Write32(s_interface + InterfaceControl, 1);
        return true;
    }

    public static void StopCpu() => Mmio.Write32(s_interface + InterfaceControl, 0);

    public static void Enable(int number) => Mmio.Write32(s_distributor + SetEnable + WordOf(number), 1u << (number & 31));

    public static void Disable(int number)
    {
        Mmio.Write32(s_distributor + ClearEnable + WordOf(number), 1u << (number & 31));

        // Reading back waits until the distributor has it.
        Mmio.Read32(s_distributor + ClearEnable + WordOf(number));
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
        Barriers.DataSynchronizationInnerStore();
        Mmio.Write32(s_distributor + SoftwareInterrupt, ((uint)s_masks.Of[cpu.Index] << 16) | (uint)kind);
    }

    public static uint Acknowledge() => Mmio.Read32(s_interface + InterruptAcknowledge);

    public static void End(uint acknowledged) => Mmio.Write32(s_interface + EndOfInterrupt, acknowledged);

    private static ulong WordOf(int number) => ((ulong)number / 32) * 4;

    /// <summary>The bit of this CPU's interface; zero on a machine with one CPU, where there is nothing to choose.</summary>
    private static uint ReadTargetMask()
    {
        uint value = Mmio.Read32(s_distributor + Targets);
        value |= value >> 16;
        value = (value | (value >> 8)) & 0xFF;
        return value == 0 ? 1 : value;
    }

    private struct TargetMasks
    {
        public fixed byte Of[MaximumCpus];
    }
}
