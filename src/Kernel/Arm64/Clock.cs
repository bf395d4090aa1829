using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// The generic timer (Arm ARM D11): one counter for all CPUs, which is the monotonic clock, and a comparator in each CPU. The virtual timer
/// is used wherever the device tree names its interrupt: it is there with and without a hypervisor above, and the start-up code makes its
/// offset zero when it comes from EL2.
/// </summary>
public static class Clock
{
    private const ulong NanosecondsPerSecond = 1_000_000_000;
    private const ulong ControlEnable = 1;
    private const ulong MaximumDeadline = ulong.MaxValue >> 2;
    private const ulong RtcDataRegister = 0;

    private static TimeScale s_toNanoseconds;
    private static TimeScale s_toTicks;
    private static bool s_isPhysical;

    /// <summary>Nanoseconds since the counter was zero, which is when the machine was switched on.</summary>
    public static ulong Now
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => s_toNanoseconds.Convert(Ticks);
    }

    /// <summary>Unix time in nanoseconds = this + <see cref="Now"/>.</summary>
    public static ulong RealTimeOffset { get; set; }

    public static ulong Frequency { get; private set; }

    public static ulong Ticks
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => s_isPhysical ? ReadPhysicalCounter() : ReadVirtualCounter();
    }

    /// <summary>The interrupt to enable for deadlines.</summary>
    public static int TimerInterrupt { get; private set; }

    /// <summary>Makes <see cref="Now"/> work, before anything is known of the machine.</summary>
    public static void InitializeCounter()
    {
        ulong frequency = ReadCounterFrequency() & uint.MaxValue;

        // A boot loader that forgot to set the register: the value of QEMU's machines, so that time at least passes.
        Frequency = frequency == 0 ? 62_500_000 : frequency;
        s_toNanoseconds = TimeScale.Create(Frequency, NanosecondsPerSecond);
        s_toTicks = TimeScale.Create(NanosecondsPerSecond, Frequency);
    }

    /// <summary>Chooses the timer. False if the device tree names none.</summary>
    public static bool Initialize(in BootInformation information)
    {
        s_isPhysical = information.VirtualTimerInterrupt == 0;
        TimerInterrupt = s_isPhysical ? information.PhysicalTimerInterrupt : information.VirtualTimerInterrupt;
        return TimerInterrupt != 0;
    }

    /// <summary>Sets the wall clock by a PL031.</summary>
    public static void ReadRealTimeClock(in BootInformation information)
    {
        if (information.Rtc.Size == 0)
        {
            return;
        }

        ulong registers = DeviceWindow.Map(information.Rtc.Start, information.Rtc.Size);
        if (registers != 0)
        {
            RealTimeOffset = (Mmio.Read32(registers + RtcDataRegister) * NanosecondsPerSecond) - Now;
        }
    }

    /// <summary>
    /// What programs read clocks by (Vdso.S): multiplier and shift of the counter, and the wall clock's offset. The multiplier is zero where the
    /// clock is the physical counter, which programs cannot read.
    /// </summary>
    public static void GetParameters(Span<ulong> parameters)
    {
        parameters[0] = s_isPhysical ? 0 : s_toNanoseconds.Multiplier;
        parameters[1] = (ulong)s_toNanoseconds.Shift;
        parameters[2] = RealTimeOffset;
    }

    /// <summary>This CPU's timer interrupt comes when <see cref="Now"/> reaches the deadline; at once if it has.</summary>
    public static void SetDeadline(ulong deadline)
    {
        // Rounded up by one tick: never early.
        ulong ticks = s_toTicks.Convert(deadline < MaximumDeadline ? deadline : MaximumDeadline) + 1;
        if (s_isPhysical)
        {
            WritePhysicalTimerCompare(ticks);
            WritePhysicalTimerControl(ControlEnable);
        }
        else
        {
            WriteVirtualTimerCompare(ticks);
            WriteVirtualTimerControl(ControlEnable);
        }
    }

    /// <summary>No timer interrupt on this CPU until the next <see cref="SetDeadline"/>.</summary>
    public static void ClearDeadline()
    {
        if (s_isPhysical)
        {
            WritePhysicalTimerControl(0);
        }
        else
        {
            WriteVirtualTimerControl(0);
        }
    }

    [RuntimeImport("ReadVirtualCounter")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong ReadVirtualCounter();

    [RuntimeImport("ReadPhysicalCounter")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong ReadPhysicalCounter();

    [RuntimeImport("ReadCounterFrequency")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong ReadCounterFrequency();

    [RuntimeImport("WriteVirtualTimerCompare")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteVirtualTimerCompare(ulong ticks);

    [RuntimeImport("WriteVirtualTimerControl")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WriteVirtualTimerControl(ulong value);

    [RuntimeImport("WritePhysicalTimerCompare")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WritePhysicalTimerCompare(ulong ticks);

    [RuntimeImport("WritePhysicalTimerControl")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void WritePhysicalTimerControl(ulong value);
}
