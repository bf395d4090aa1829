using System.Threading.Tasks;

namespace System.Threading;

/// <summary>
/// A callback for the signal of a handle: a wait without a thread. Its state is guarded by the lock of <see cref="WaitSubsystem"/>, the
/// timer has its own.
/// </summary>
public sealed class RegisteredWaitHandle : MarshalByRefObject, IThreadPoolWorkItem
{
    private readonly Waiter _waiter;
    private readonly WaitOrTimerCallback _callback;
    private readonly object? _state;
    private readonly ExecutionContext? _context;
    private readonly uint _milliseconds;
    private readonly bool _onlyOnce;
    private readonly TimerEntry? _timer;
    private bool _isUnregistered;
    private bool _isQueued;
    private bool _timedOut;
    private WaitHandle? _toSignal;

    internal RegisteredWaitHandle(
        WaitHandle handle, WaitOrTimerCallback callback, object? state, uint milliseconds, bool onlyOnce, bool flowsContext)
    {
        _callback = callback;
        _state = state;
        _context = flowsContext ? ExecutionContext.Capture() : null;
        _milliseconds = milliseconds;
        _onlyOnce = onlyOnce;
        _waiter = new Waiter { Callback = this };
        _waiter.Nodes = [new WaitNode(_waiter, handle.Target, 0)];
        if (milliseconds != uint.MaxValue)
        {
            _timer = new TimerEntry(static self => ((RegisteredWaitHandle)self!).TimeOut(), this, flowsContext: false);
        }
    }

    public bool Unregister(WaitHandle? waitObject)
    {
        WaitSubsystem.Enter();
        bool was = _isUnregistered;
        _isUnregistered = true;
        WaitSubsystem.Unlink(_waiter);
        bool idle = !_isQueued;
        if (!idle)
        {
            _toSignal = waitObject;
        }

        WaitSubsystem.Exit();
        _timer?.Dispose();
        if (!was && idle)
        {
            waitObject?.SignalForTimer();
        }

        return !was;
    }

    internal void Begin()
    {
        _timer?.Change(_milliseconds, uint.MaxValue);
        WaitSubsystem.Enter();
        if (!_isUnregistered && WaitSubsystem.TryEndOrLink(_waiter))
        {
            Complete(timedOut: false);
        }

        WaitSubsystem.Exit();
    }

    /// <summary>Under the lock of the subsystem.</summary>
    internal void Complete(bool timedOut)
    {
        _isQueued = true;
        _timedOut = timedOut;
        ThreadPool.UnsafeQueueUserWorkItemInternal(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute()
    {
        WaitSubsystem.Enter();
        bool timedOut = _timedOut;
        WaitSubsystem.Exit();
        if (_context is null || _context.IsDefault)
        {
            _callback(_state, timedOut);
        }
        else
        {
            ExecutionContext.RunInternal(
                _context, static self => ((RegisteredWaitHandle)self!).Call(), this);
        }

        WaitSubsystem.Enter();
        _isQueued = false;
        WaitHandle? toSignal = _isUnregistered ? _toSignal : null;
        bool again = !_onlyOnce && !_isUnregistered;
        _waiter.Result = Waiter.Pending;
        WaitSubsystem.Exit();
        toSignal?.SignalForTimer();
        if (again)
        {
            Begin();
        }
        else
        {
            _timer?.Dispose();
        }
    }

    private void Call() => _callback(_state, _timedOut);

    private void TimeOut()
    {
        WaitSubsystem.Enter();
        if (!_isUnregistered && !_isQueued)
        {
            WaitSubsystem.Unlink(_waiter);
            Complete(timedOut: true);
        }

        WaitSubsystem.Exit();
    }
}
