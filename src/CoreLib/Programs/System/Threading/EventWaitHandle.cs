namespace System.Threading;

/// <summary>An event between the threads of a process.</summary>
public class EventWaitHandle : WaitHandle
{
    private readonly EventResetMode _mode;
    private Gate _gate;

    public EventWaitHandle(bool initialState, EventResetMode mode)
    {
        _gate = new Gate(initialState);
        _mode = mode;
    }

    public bool Set()
    {
        if (_mode == EventResetMode.AutoReset)
        {
            _gate.OpenOne();
        }
        else
        {
            _gate.OpenAll();
        }

        return true;
    }

    public bool Reset()
    {
        _gate.Close();
        return true;
    }

    public override bool WaitOne(int millisecondsTimeout) =>
        _gate.Pass(millisecondsTimeout, closes: _mode == EventResetMode.AutoReset);
}
