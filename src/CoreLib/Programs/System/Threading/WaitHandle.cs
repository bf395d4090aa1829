namespace System.Threading;

/// <summary>Something that threads wait for; its state is a <see cref="Waitable"/>, as nothing here is shared between processes.</summary>
public abstract partial class WaitHandle : MarshalByRefObject, IDisposable
{
    public const int WaitTimeout = 0x102;

    internal const int MaxWaitHandles = 64;

    private Waitable? _target;
    private bool _isClosed;

    protected WaitHandle()
    {
    }

    internal Waitable Target
    {
        get
        {
            if (_isClosed)
            {
                throw new ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
            }

            ObjectDisposedException.ThrowIf(_target is null, this);
            return _target;
        }

        set => _target = value;
    }

    public virtual bool WaitOne() => WaitOneCore(Timeout.Infinite);

    public virtual bool WaitOne(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        return WaitOneCore(millisecondsTimeout);
    }

    public virtual bool WaitOne(TimeSpan timeout) => WaitOneCore(TimeoutHelper.ToMilliseconds(timeout));

    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => WaitOne(millisecondsTimeout);

    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => WaitOne(timeout);

    public static bool WaitAll(WaitHandle[] waitHandles) => WaitMany(waitHandles, true, Timeout.Infinite) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) =>
        WaitMany(waitHandles, true, millisecondsTimeout) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) =>
        WaitMany(waitHandles, true, millisecondsTimeout) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) =>
        WaitMany(waitHandles, true, TimeoutHelper.ToMilliseconds(timeout)) != WaitTimeout;

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAll(waitHandles, timeout);

    public static int WaitAny(WaitHandle[] waitHandles) => WaitMany(waitHandles, false, Timeout.Infinite);

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) =>
        WaitMany(waitHandles, false, millisecondsTimeout);

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) =>
        WaitMany(waitHandles, false, millisecondsTimeout);

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) =>
        WaitMany(waitHandles, false, TimeoutHelper.ToMilliseconds(timeout));

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAny(waitHandles, timeout);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) =>
        SignalAndWait(toSignal, toWaitOn, Timeout.Infinite, exitContext: false);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) =>
        SignalAndWait(toSignal, toWaitOn, TimeoutHelper.ToMilliseconds(timeout), exitContext);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        toSignal.Signal();
        return toWaitOn.WaitOneCore(millisecondsTimeout);
    }

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(explicitDisposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool explicitDisposing)
    {
        if (explicitDisposing && !_isClosed)
        {
            _isClosed = true;
            if (_target is { Name: not null } target)
            {
                NamedWaitables.Release(target);
            }
        }
    }

    internal void SignalForTimer() => Signal();

    private void Signal()
    {
        switch (Target)
        {
            case WaitableEvent target:
                target.Set();
                break;
            case WaitableSemaphore target:
                if (!target.TryRelease(1, out _))
                {
                    throw new InvalidOperationException("The WaitHandle cannot be signaled because it would exceed its maximum count.");
                }

                break;
            case WaitableMutex target:
                if (!target.TryRelease(Thread.CurrentThread))
                {
                    throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
                }

                break;
        }
    }

    private bool WaitOneCore(int millisecondsTimeout)
    {
        Waitable target = Target;
        int result = WaitSubsystem.Wait(new ReadOnlySpan<Waitable>(in target), waitAll: false, millisecondsTimeout, out bool abandoned);
        if (abandoned)
        {
            throw new AbandonedMutexException();
        }

        return result != WaitTimeout;
    }

    private static int WaitMany(WaitHandle[] waitHandles, bool waitAll, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(waitHandles);
        if (waitHandles.Length == 0)
        {
            throw new ArgumentException("Waithandle array may not be empty.", nameof(waitHandles));
        }

        if (waitHandles.Length > MaxWaitHandles)
        {
            throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        Waitable[] targets = new Waitable[waitHandles.Length];
        for (int i = 0; i < targets.Length; i++)
        {
            WaitHandle handle = waitHandles[i]
                ?? throw new ArgumentNullException($"waitHandles[{i}]", "At least one element in the specified array was null.");
            targets[i] = handle.Target;
            for (int j = 0; waitAll && j < i; j++)
            {
                if (targets[j] == targets[i])
                {
                    throw new DuplicateWaitObjectException();
                }
            }
        }

        int result = WaitSubsystem.Wait(targets, waitAll, millisecondsTimeout, out bool abandoned);
        if (abandoned)
        {
            throw waitAll
                ? new AbandonedMutexException()
                : new AbandonedMutexException(result, waitHandles[result]);
        }

        return result;
    }
}
