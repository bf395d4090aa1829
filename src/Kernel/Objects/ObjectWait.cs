using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>ObjectWait and ObjectNotify of user space.</summary>
public static class ObjectWait
{
    /// <summary>
    /// Blocks until one of the signals is set; returns all that are set (positive), ETIMEDOUT, or EINTR when the thread is to
    /// end.
    /// </summary>
    public static long Wait(KernelObject target, Signals signals, ulong deadline)
    {
        Signals now = target.Signals;
        if ((now & signals) != 0)
        {
            return (long)(uint)now;
        }

        ThreadObserver? observer = Slab<ThreadObserver>.Allocate();
        if (observer is null)
        {
            return Error.ENOMEM;
        }

        Thread thread = Thread.Current;
        observer.Waiter = thread;
        long result;
        thread.BeginWait(WaitKind.Interruptible);
        now = observer.Attach(target, signals);
        while (true)
        {
            // Whoever met the interest meanwhile has woken the thread already.
            result = Scheduler.Block(thread, deadline);
            now = target.Signals;
            if ((now & signals) != 0)
            {
                result = (long)(uint)now;
                break;
            }

            if (result != 0)
            {
                break;
            }

            // Set and cleared again before this thread ran.
            thread.BeginWait(WaitKind.Interruptible);
            observer.Modify(signals);
        }

        target.Detach(observer);
        Slab<ThreadObserver>.Free(observer);
        return result;
    }

    /// <summary>
    /// Queues a notification on the channel whenever one of the signals becomes set, and now if one is set. Replaces what was asked for the same
    /// object, channel and token; no signals: ends that. EPIPE if the channel is closed, ENOMEM, EAGAIN if the channel has too many.
    /// </summary>
    public static int Notify(KernelObject target, Channel channel, ulong token, Signals signals) =>
        channel.SetNotification(target, token, signals);
}
