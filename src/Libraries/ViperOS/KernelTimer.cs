using ViperOS.Contracts;

namespace ViperOS;

/// <summary>Becomes Signaled at a deadline, and again each period once that was cleared. Rights: Signal arms and cancels, Wait waits.</summary>
[Capability(KernelObjectType.Timer)]
public readonly struct KernelTimer(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static ErrorNumber Create(out KernelTimer timer)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.TimerCreate);
        timer = new KernelTimer(handle);
        return error;
    }

    /// <summary>Clears the signal and arms the timer; a deadline in the past expires at once. A period of 0 means once.</summary>
    public ErrorNumber Set(ulong deadline, ulong period = 0)
    {
        // Zero would cancel; the first nanosecond is just as much in the past.
        return SystemCall.Try(SystemCallNumber.TimerSet, Handle.Value, deadline == 0 ? 1 : (long)deadline, (long)period);
    }

    public ErrorNumber Cancel()
    {
        return SystemCall.Try(SystemCallNumber.TimerSet, Handle.Value, 0, 0);
    }

    /// <summary>Takes note of an expiry: with a period the next one is told.</summary>
    public ErrorNumber Clear()
    {
        return SystemCall.Try(SystemCallNumber.EventSignal, Handle.Value, 0, (long)Signals.Signaled);
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
