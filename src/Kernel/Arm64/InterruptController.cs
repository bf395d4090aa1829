using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// The machine's interrupt controller, a GICv2 or GICv3: numbers are INTIDs (0 to 15 between CPUs, 16 to 31 each CPU's own, from 32 on
/// devices). Set up by the boot CPU, then each CPU does its part. Registers for single interrupts need no lock: writes
/// of ones act on those bits only; <see cref="SetEdge"/> is the exception and is called for an interrupt by its one owner.
/// </summary>
public static unsafe class InterruptController
{
    /// <summary>From here on numbers are special, such as 1023 for "none pending".</summary>
    public const int FirstSpecial = 1020;

    public const int FirstShared = 32;

    private static bool s_isVersion3;
    private static int s_timerInterrupt;

    /// <summary>One above the highest device interrupt.</summary>
    public static int InterruptCount { get; private set; }

    public static int Version => s_isVersion3 ? 3 : 2;

    /// <summary>Boot CPU. False if the machine has none that we know.</summary>
    public static bool Initialize(in BootInformation information, int timerInterrupt)
    {
        s_timerInterrupt = timerInterrupt;
        s_isVersion3 = information.GicVersion == 3;
        switch (information.GicVersion)
        {
            case 2:
                InterruptCount = Gic2.Initialize(information);
                break;
            case 3:
                InterruptCount = Gic3.Initialize(information);
                break;
            default:
                return false;
        }

        MessageInterrupts.Find(information);
        return InterruptCount > 0 && InitializeCpu();
    }

    /// <summary>Each CPU, on itself, interrupts disabled.</summary>
    public static bool InitializeCpu()
    {
        if (!(s_isVersion3 ? Gic3.InitializeCpu() : Gic2.InitializeCpu()))
        {
            return false;
        }

        Enable(s_timerInterrupt);
        return true;
    }

    /// <summary>Nothing interrupts this CPU any more, so that it can sleep for good.</summary>
    public static void StopCpu()
    {
        if (InterruptCount == 0)
        {
            return;
        }

        if (s_isVersion3)
        {
            Gic3.StopCpu();
        }
        else
        {
            Gic2.StopCpu();
        }
    }

    /// <summary>For numbers below <see cref="FirstShared"/>: of this CPU.</summary>
    public static void Enable(int number)
    {
        if (s_isVersion3)
        {
            Gic3.Enable(number);
        }
        else
        {
            Gic2.Enable(number);
        }
    }

    /// <summary>When it returns the interrupt is not taken any more on any CPU, though it may be in progress.</summary>
    public static void Disable(int number)
    {
        if (s_isVersion3)
        {
            Gic3.Disable(number);
        }
        else
        {
            Gic2.Disable(number);
        }
    }

    /// <summary>A device interrupt that is disabled becomes edge-triggered, or level-sensitive.</summary>
    public static void SetEdge(int number, bool edge)
    {
        if (s_isVersion3)
        {
            Gic3.SetEdge(number, edge);
        }
        else
        {
            Gic2.SetEdge(number, edge);
        }
    }

    /// <summary>Interrupts another CPU, or this one. All stores before it are visible to the handler.</summary>
    public static void SendIpi(int cpu, IpiKind kind)
    {
        if (s_isVersion3)
        {
            Gic3.SendIpi(Cpu.Get(cpu), kind);
        }
        else
        {
            Gic2.SendIpi(Cpu.Get(cpu), kind);
        }
    }

    /// <summary>To all CPUs that are online, except this one.</summary>
    public static void SendIpiToOthers(IpiKind kind)
    {
        int self = Cpu.Current.Index;
        for (int i = 0; i < Cpu.Count; i++)
        {
            if (i != self && Cpu.Get(i).IsOnline)
            {
                SendIpi(i, kind);
            }
        }
    }

    /// <summary>Takes and handles what is pending. One interrupt at a time: for another the CPU comes here again on its own.</summary>
    public static void HandlePending()
    {
        uint acknowledged = s_isVersion3 ? Gic3.Acknowledge() : Gic2.Acknowledge();
        int number = s_isVersion3 ? (int)(acknowledged & 0xFF_FFFF) : (int)(acknowledged & 0x3FF);
        if (number >= FirstSpecial && number < 8192)
        {
            return;
        }

        if (number == s_timerInterrupt)
        {
            // Level-sensitive: the line must go down before the end of interrupt, or it would come again at once.
            Clock.ClearDeadline();
            TimerQueue.OnInterrupt();
        }
        else if (number >= FirstShared)
        {
            Interrupt.Dispatch(number);
        }
        else if (number == (int)IpiKind.Reschedule)
        {
            Scheduler.OnRescheduleInterrupt();
        }
        else if (number == (int)IpiKind.Stop)
        {
            Panic.StopThisCpu();
        }

        if (s_isVersion3)
        {
            Gic3.End(acknowledged);
        }
        else
        {
            Gic2.End(acknowledged);
        }
    }
}
