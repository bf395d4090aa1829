namespace System.Threading.Tasks;

/// <summary>Completes as another task does, unless a time is over or a token canceled before.</summary>
internal sealed class WaitAsyncPromise<TResult> : Task<TResult>, ITaskCompletionAction
{
    private static readonly TimerCallback s_timeOut = static task =>
    {
        WaitAsyncPromise<TResult> promise = (WaitAsyncPromise<TResult>)task!;
        if (promise.TrySetException(new TimeoutException()))
        {
            promise.Cleanup();
        }
    };

    private readonly Task _task;
    private readonly ITimer? _timer;
    private readonly CancellationTokenRegistration _registration;

    public WaitAsyncPromise(Task task, uint milliseconds, TimeProvider timeProvider, CancellationToken token)
    {
        _task = task;
        task.AddCompletionAction(this);
        if (milliseconds != uint.MaxValue)
        {
            if (timeProvider == TimeProvider.System)
            {
                TimerEntry timer = new(s_timeOut, this, flowsContext: false);
                _timer = timer;
                timer.Change(milliseconds, uint.MaxValue);
            }
            else
            {
                using (ExecutionContext.SuppressFlow())
                {
                    _timer = timeProvider.CreateTimer(
                        s_timeOut, this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
                }
            }
        }

        if (token.CanBeCanceled)
        {
            _registration = token.UnsafeRegister(
                static (state, token) =>
                {
                    WaitAsyncPromise<TResult> promise = (WaitAsyncPromise<TResult>)state!;
                    if (promise.TrySetCanceled(token))
                    {
                        promise.Cleanup();
                    }
                },
                this);
        }

        if (IsCompleted)
        {
            Cleanup();
        }
    }

    bool ITaskCompletionAction.InvokeMayRunArbitraryCode => true;

    void ITaskCompletionAction.Invoke(Task completingTask)
    {
        bool completed = completingTask.IsFaulted ? TrySetException(completingTask.GetExceptionDispatchInfos())
            : completingTask.IsCanceled
                ? TrySetCanceled(completingTask.CancellationToken, completingTask.GetCancellationException())
                : TrySetResult(completingTask is Task<TResult> typed ? typed.Value : default);
        if (completed)
        {
            Cleanup();
        }
    }

    private void Cleanup()
    {
        _registration.Dispose();
        _timer?.Dispose();
        _task.RemoveContinuation(this);
    }
}
