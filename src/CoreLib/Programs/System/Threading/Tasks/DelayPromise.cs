namespace System.Threading.Tasks;

/// <summary>Completes after a time, or is canceled before.</summary>
internal sealed class DelayPromise : Task
{
    private static readonly TimerCallback s_timeOut = static task => ((DelayPromise)task!).Complete();

    private readonly ITimer? _timer;
    private readonly CancellationTokenRegistration _registration;

    public DelayPromise(uint milliseconds, TimeProvider timeProvider, CancellationToken token)
    {
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

            if (IsCompleted)
            {
                _timer.Dispose();
            }
        }

        if (token.CanBeCanceled)
        {
            _registration = token.UnsafeRegister(
                static (task, token) =>
                {
                    DelayPromise promise = (DelayPromise)task!;
                    if (promise.TrySetCanceled(token))
                    {
                        promise.Cleanup();
                    }
                },
                this);
            if (IsCompleted)
            {
                _registration.Dispose();
            }
        }
    }

    private void Complete()
    {
        if (TrySetResult())
        {
            Cleanup();
        }
    }

    private void Cleanup()
    {
        _registration.Unregister();
        _timer?.Dispose();
    }
}
