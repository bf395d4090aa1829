using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A thread of the kernel that sends the signals of <see cref="IoSignal"/>: observers find what has happened with locks held under which no signal can be
/// sent, and whoever caused it may be about to wait for just what the signal brings about.
/// </summary>
internal static unsafe class IoSignalSender
{
    private static State s_state;

    /// <summary>False without memory.</summary>
    public static bool Start()
    {
        s_state.Lock = new SpinLock(LockOrder.IoSignal);
        s_state.Waiter = new WaitQueue(LockOrder.WaitQueue);
        Thread? thread = Thread.CreateKernel(&Run, 0);
        if (thread is null)
        {
            return false;
        }

        Scheduler.Start(thread);
        thread.Release();
        return true;
    }

    /// <summary>Takes over a reference; it is in the list no more than once. Any context.</summary>
    public static void Add(IoSignal signal)
    {
        ulong state = s_state.Lock.Acquire();
        signal.NextToSend = null;
        if (s_state.Last is { } last)
        {
            last.NextToSend = signal;
        }
        else
        {
            s_state.First = signal;
        }

        s_state.Last = signal;
        s_state.Waiter.WakeOne();
        s_state.Lock.Release(state);
    }

    private static void Run(nint unused)
    {
        while (true)
        {
            ulong state = s_state.Lock.Acquire();
            IoSignal? signal = s_state.First;
            if (signal is null)
            {
                s_state.Waiter.PrepareWait(WaitKind.Uninterruptible);
                s_state.Lock.Release(state);
                s_state.Waiter.FinishWait(ulong.MaxValue);
                continue;
            }

            s_state.First = signal.NextToSend;
            s_state.Last = s_state.First is null ? null : s_state.Last;
            s_state.Lock.Release(state);
            signal.Send();
        }
    }

    private struct State
    {
        public SpinLock Lock;
        public WaitQueue Waiter;
        public IoSignal? First;
        public IoSignal? Last;
    }
}
