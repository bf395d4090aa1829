namespace System.Threading;

/// <summary>The state of an event.</summary>
internal sealed class WaitableEvent(bool isSet, bool resetsItself) : Waitable
{
    private bool _isSet = isSet;

    public void Set()
    {
        WaitSubsystem.Enter();
        _isSet = true;
        WaitSubsystem.Signal(this);
        WaitSubsystem.Exit();
    }

    public void Reset()
    {
        WaitSubsystem.Enter();
        _isSet = false;
        WaitSubsystem.Exit();
    }

    public override bool IsSignaledFor(Thread? thread) => _isSet;

    public override bool Acquire(Thread? thread)
    {
        if (resetsItself)
        {
            _isSet = false;
        }

        return false;
    }
}
