using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

/// <summary>ObjectWait and ObjectNotify of user space.</summary>
public static class ObjectWait
{
    /// <summary>Blocks until one of the signals is set; returns all that are set (positive), ETIMEDOUT, or EINTR when the thread is to end.</summary>
    public static long Wait(KernelObject target, Signals signals, ulong deadline) => Error.ETIMEDOUT;

    /// <summary>Queues a notification on the channel whenever one of the signals becomes set. None removes the one with this token. ENOMEM.</summary>
    public static int Notify(KernelObject target, Ipc.Channel channel, ulong token, Signals signals) => Error.ENOMEM;
}
