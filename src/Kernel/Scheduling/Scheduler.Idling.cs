using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// What a CPU does that has nothing to do. Where waits are short it stays awake for the next thread: then a client and its server live on two CPUs,
/// each with its translations and caches, and a call there and back needs neither an interrupt nor a change of address spaces.
/// </summary>
public static unsafe partial class Scheduler
{
    /// <summary>How long an idle CPU stays awake at most, in nanoseconds.</summary>
    private const ulong LongestLook = 2_000_000;

    private const int MaximumAwakeCredit = 8;

    /// <summary>So many looks into the queue between two looks at the clock, which costs more.</summary>
    private const int LooksPerClock = 64;

    /// <summary>Of so many switches of a CPU (a power of two) ...</summary>
    private const ulong TrialPeriod = 256;

    /// <summary>... with these first ones a server is called to another CPU, to see whether that does better: four calls and returns.</summary>
    private const ulong TrialLength = 8;

    /// <summary>Idle CPUs that stay awake for now.</summary>
    private static ulong s_looking;

    /// <summary>The idle loop; the boot code of each CPU ends here. Does not return.</summary>
    public static void RunIdle()
    {
        while (true)
        {
            Interrupts.Disable();
            Cpu cpu = Cpu.Current;
            RunQueue queue = cpu.RunQueue;
            cpu.NeedReschedule = false;
            queue.IsAwake = true;
            if (queue.Dead is not null)
            {
                FreeDead(cpu);
            }

            Thread? stolen = null;
            if (queue.Count == 0)
            {
                // Idle is announced before the last look for work: who makes a thread ready after that look sees the announcement.
                SetBit(ref s_idle, cpu.Index);
                stolen = queue.Count == 0 ? Steal(cpu) : null;
                if (stolen is null && !FindsWork(cpu, queue))
                {
                    Processor.WaitForInterrupt();
                    ClearBit(ref s_idle, cpu.Index);
                    Interrupts.Enable();
                    continue;
                }

                ClearBit(ref s_idle, cpu.Index);
            }

            queue.IsAwake = false;
            cpu.Sampler.Wake();
            Schedule(cpu, cpu.IdleThread, stolen);
        }
    }

    /// <summary>
    /// Whether a thread that the running one wakes does better on its last CPU, which has nothing else to do and will soon be back there. Interrupts
    /// disabled.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsAwaitedElsewhere(Thread thread, Cpu cpu) => thread.CpuIndex != cpu.Index && IsAwaited(thread);

    /// <summary>
    /// Whether a thread of another process is to be woken on an idle CPU: for a trial, or because it has done well. Interrupts disabled.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TriesElsewhere(Thread thread, Cpu cpu) =>
        (cpu.RunQueue.AwakeCredit != 0 || IsTrial(cpu.RunQueue)) && CanBeElsewhere(thread, cpu);

    private static bool IsAwaited(Thread thread)
    {
        int last = thread.CpuIndex;
        if (last < 0 || !thread.MayRunOn(last))
        {
            return false;
        }

        RunQueue queue = Cpu.Get(last).RunQueue;
        return queue.AwakeCredit != 0 && Volatile.Read(ref queue.CurrentRank) < 0 && queue.Count == 0;
    }

    private static bool IsTrial(RunQueue queue) => (queue.Switches & (TrialPeriod - 1)) < TrialLength;

    private static bool CanBeElsewhere(Thread thread, Cpu cpu) =>
        thread.AddressSpace != cpu.RunQueue.ActiveSpace && (Volatile.Read(ref s_idle) & thread.Affinity & ~(1ul << cpu.Index)) != 0;

    /// <summary>
    /// For an idle CPU, which looks into its queue for a while if that was not in vain lately, and others run that may wake a thread for it. False: it
    /// can sleep, and will be called. Interrupts disabled on entry and exit.
    /// </summary>
    private static bool FindsWork(Cpu cpu, RunQueue queue)
    {
        int credit = queue.AwakeCredit;
        bool isCalled = false;
        if (credit != 0 || IsTrial(queue))
        {
            SetBit(ref s_looking, cpu.Index);
            ulong end = cpu.IdleThread.ChargedUntil + LongestLook;
            do
            {
                for (int i = 0; i < LooksPerClock && queue.Count == 0; i++)
                {
                    Interrupts.Enable();
                    Interrupts.Disable();
                }
            }
            while (queue.Count == 0 && IsIdle(cpu) && MayLook() && Clock.Now < end);

            ClearBit(ref s_looking, cpu.Index);

            // Called for a thread that waits on another CPU, or is about to be added here.
            isCalled = !IsIdle(cpu);
            if (queue.Count != 0)
            {
                queue.AwakeCredit = credit < MaximumAwakeCredit ? credit + 1 : credit;
            }
            else if (!isCalled)
            {
                queue.AwakeCredit = credit / 2;
            }
        }

        // Whoever saw this CPU awake has not called it: the thread is there, or was, and is stolen by now.
        queue.Lock.AcquireDisabled();
        bool finds = isCalled || queue.Count != 0 || !queue.IsAwake;
        queue.IsAwake = false;
        queue.Lock.ReleaseDisabled();
        return finds;
    }

    /// <summary>No more CPUs stay awake than run: each of these wakes one thread at a time.</summary>
    private static bool MayLook()
    {
        ulong idle = Volatile.Read(ref s_idle);
        return BitOperations.PopCount(Volatile.Read(ref s_looking) & idle) <= BitOperations.PopCount(Volatile.Read(ref s_online) & ~idle);
    }

    /// <summary>Whether nobody has called the CPU, or given it work, since it announced that it idles.</summary>
    private static bool IsIdle(Cpu cpu) => (Volatile.Read(ref s_idle) >> cpu.Index & 1) != 0;

    private static void SetBit(ref ulong mask, int bit) => Interlocked.Or(ref mask, 1ul << bit);

    /// <summary>True if the bit was set.</summary>
    private static bool ClearBit(ref ulong mask, int bit) => (Interlocked.And(ref mask, ~(1ul << bit)) >> bit & 1) != 0;
}
