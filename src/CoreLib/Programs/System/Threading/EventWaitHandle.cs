using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>An event between the threads of a process; a name is known within the process only.</summary>
public class EventWaitHandle : WaitHandle
{
    public EventWaitHandle(bool initialState, EventResetMode mode)
        : this(initialState, mode, null, out _)
    {
    }

    public EventWaitHandle(bool initialState, EventResetMode mode, string? name)
        : this(initialState, mode, name, out _)
    {
    }

    public EventWaitHandle(bool initialState, EventResetMode mode, string? name, NamedWaitHandleOptions options)
        : this(initialState, mode, name, out _)
    {
    }

    public EventWaitHandle(
        bool initialState, EventResetMode mode, string? name, NamedWaitHandleOptions options, out bool createdNew)
        : this(initialState, mode, name, out createdNew)
    {
    }

    public EventWaitHandle(bool initialState, EventResetMode mode, string? name, out bool createdNew)
    {
        if (mode is not (EventResetMode.AutoReset or EventResetMode.ManualReset))
        {
            throw new ArgumentException("Value of flags is invalid.", nameof(mode));
        }

        Target = NamedWaitables.GetOrAdd(
            name, () => new WaitableEvent(initialState, mode == EventResetMode.AutoReset), out createdNew);
    }

    private EventWaitHandle(WaitableEvent target)
    {
        Target = target;
    }

    public static EventWaitHandle OpenExisting(string name) =>
        TryOpenExisting(name, out EventWaitHandle? result) ? result : throw new WaitHandleCannotBeOpenedException();

    public static EventWaitHandle OpenExisting(string name, NamedWaitHandleOptions options) => OpenExisting(name);

    public static bool TryOpenExisting(string name, [NotNullWhen(true)] out EventWaitHandle? result)
    {
        result = NamedWaitables.Open(name, typeof(WaitableEvent)) is WaitableEvent target ? new EventWaitHandle(target) : null;
        return result is not null;
    }

    public static bool TryOpenExisting(
        string name, NamedWaitHandleOptions options, [NotNullWhen(true)] out EventWaitHandle? result) =>
        TryOpenExisting(name, out result);

    public bool Set()
    {
        ((WaitableEvent)Target).Set();
        return true;
    }

    public bool Reset()
    {
        ((WaitableEvent)Target).Reset();
        return true;
    }
}
