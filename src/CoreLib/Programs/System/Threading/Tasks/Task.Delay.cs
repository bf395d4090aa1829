using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>Tasks that depend on time.</summary>
public partial class Task
{
    private const string BadTimeSpan =
        "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0, or a positive integer less than or equal to the maximum allowed timer duration.";

    public static Task Delay(TimeSpan delay) => Delay(ToTimeout(delay, nameof(delay)), TimeProvider.System, default);

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => Delay(delay, timeProvider, default);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) =>
        Delay(ToTimeout(delay, nameof(delay)), TimeProvider.System, cancellationToken);

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return Delay(ToTimeout(delay, nameof(delay)), timeProvider, cancellationToken);
    }

    public static Task Delay(int millisecondsDelay) => Delay(millisecondsDelay, default);

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        if (millisecondsDelay < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsDelay),
                "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
        }

        return Delay((uint)millisecondsDelay, TimeProvider.System, cancellationToken);
    }

    public Task WaitAsync(CancellationToken cancellationToken) =>
        WaitAsync(uint.MaxValue, TimeProvider.System, cancellationToken);

    public Task WaitAsync(TimeSpan timeout) => WaitAsync(ToTimeout(timeout), TimeProvider.System, default);

    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WaitAsync(ToTimeout(timeout), TimeProvider.System, cancellationToken);

    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsync(ToTimeout(timeout), timeProvider, default);
    }

    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsync(ToTimeout(timeout), timeProvider, cancellationToken);
    }

    private protected static uint ToTimeout(TimeSpan timeout, [CallerArgumentExpression(nameof(timeout))] string name = "")
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > TimeoutHelper.MaxTimerMilliseconds)
        {
            throw new ArgumentOutOfRangeException(name, BadTimeSpan);
        }

        return (uint)milliseconds;
    }

    private static Task Delay(uint milliseconds, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? FromCanceled(cancellationToken)
            : milliseconds == 0 ? CompletedTask
            : new DelayPromise(milliseconds, timeProvider, cancellationToken);

    private Task WaitAsync(uint milliseconds, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        if (IsCompleted || (!cancellationToken.CanBeCanceled && milliseconds == uint.MaxValue))
        {
            return this;
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled(cancellationToken);
        }

        return milliseconds == 0
            ? FromException(new TimeoutException())
            : new WaitAsyncPromise<VoidTaskResult>(this, milliseconds, timeProvider, cancellationToken);
    }
}
