namespace System.Threading;

/// <summary>Where the continuations of a thread are to run; this one sends them to the thread pool.</summary>
public partial class SynchronizationContext
{
    private bool _requiresWaitNotification;

    public static SynchronizationContext? Current => Thread.CurrentThread.CurrentSynchronizationContext;

    public static void SetSynchronizationContext(SynchronizationContext? syncContext) =>
        Thread.CurrentThread.CurrentSynchronizationContext = syncContext;

    public virtual void Send(SendOrPostCallback d, object? state) => d(state);

    public virtual void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.QueueUserWorkItem(static s => s.d(s.state), (d, state), preferLocal: false);

    public virtual void OperationStarted()
    {
    }

    public virtual void OperationCompleted()
    {
    }

    public virtual SynchronizationContext CreateCopy() => new();

    public bool IsWaitNotificationRequired() => _requiresWaitNotification;

    public virtual int Wait(nint[] waitHandles, bool waitAll, int millisecondsTimeout) =>
        WaitHelper(waitHandles, waitAll, millisecondsTimeout);

    protected void SetWaitNotificationRequired() => _requiresWaitNotification = true;

    /// <summary>Waits for handles given as numbers, which nothing here has.</summary>
    protected static int WaitHelper(nint[] waitHandles, bool waitAll, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(waitHandles);
        throw new PlatformNotSupportedException();
    }
}
