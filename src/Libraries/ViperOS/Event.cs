using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Signal bits that holders set and wait for. Rights: Signal sets and clears, Wait waits. Signaled and the User bits are free for
/// use.
/// </summary>
[Capability(KernelObjectType.Event)]
public readonly struct Event(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static ErrorNumber Create(out Event created)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.EventCreate);
        created = new Event(handle);
        return error;
    }

    public ErrorNumber Set(Signals signals = Signals.Signaled)
    {
        return Change(signals, Signals.None);
    }

    /// <summary>Sets what may be set already: who has notifications queued gets another one, and need not clear.</summary>
    public ErrorNumber Raise(Signals signals = Signals.Signaled)
    {
        return Change(signals, signals);
    }

    public ErrorNumber Clear(Signals signals = Signals.Signaled)
    {
        return Change(Signals.None, signals);
    }

    public ErrorNumber Wait(ulong deadline = Deadline.Never)
    {
        return Handle.Wait(Signals.Signaled, deadline, out _);
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }

    private ErrorNumber Change(Signals set, Signals clear)
    {
        return SystemCall.Try(SystemCallNumber.EventSignal, Handle.Value, (uint)set, (uint)clear);
    }
}
