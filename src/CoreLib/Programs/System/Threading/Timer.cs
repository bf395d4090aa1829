using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Calls back on the thread pool after a time, and then after each period. Times are in milliseconds, -1 for never.</summary>
public sealed class Timer : MarshalByRefObject, ITimer
{
    private readonly TimerHolder _holder;

    public Timer(TimerCallback callback, object? state, int dueTime, int period)
        : this(callback, state, Check(dueTime, nameof(dueTime)), Check(period, nameof(period)), flowsContext: true)
    {
    }

    public Timer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        : this(
            callback, state, ToMilliseconds(dueTime, nameof(dueTime)), ToMilliseconds(period, nameof(period)), flowsContext: true)
    {
    }

    public Timer(TimerCallback callback, object? state, uint dueTime, uint period)
        : this(callback, state, dueTime, period, flowsContext: true)
    {
    }

    public Timer(TimerCallback callback, object? state, long dueTime, long period)
        : this(callback, state, Check(dueTime, nameof(dueTime)), Check(period, nameof(period)), flowsContext: true)
    {
    }

    /// <summary>Not started; the timer itself is the state.</summary>
    public Timer(TimerCallback callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _holder = new TimerHolder(new TimerEntry(callback, this, flowsContext: true));
    }

    private Timer(TimerCallback callback, object? state, uint dueTime, uint period, bool flowsContext)
    {
        ArgumentNullException.ThrowIfNull(callback);
        TimerEntry entry = new(callback, state, flowsContext);
        _holder = new TimerHolder(entry);
        if (dueTime != uint.MaxValue)
        {
            entry.Change(dueTime, period);
        }
    }

    public static long ActiveCount => TimerQueue.Count;

    public bool Change(int dueTime, int period) => ChangeInternal(Check(dueTime, nameof(dueTime)), Check(period, nameof(period)));

    public bool Change(TimeSpan dueTime, TimeSpan period) =>
        ChangeInternal(ToMilliseconds(dueTime, nameof(dueTime)), ToMilliseconds(period, nameof(period)));

    public bool Change(uint dueTime, uint period) => ChangeInternal(dueTime, period);

    public bool Change(long dueTime, long period) =>
        ChangeInternal(Check(dueTime, nameof(dueTime)), Check(period, nameof(period)));

    public void Dispose() => _holder.Dispose();

    /// <summary>Signals the handle when no callback runs any more.</summary>
    public bool Dispose(WaitHandle notifyObject)
    {
        ArgumentNullException.ThrowIfNull(notifyObject);
        return _holder.Dispose(notifyObject);
    }

    public ValueTask DisposeAsync() => _holder.DisposeAsync();

    internal static uint ToMilliseconds(TimeSpan time, string name) => Check((long)time.TotalMilliseconds, name);

    private static uint Check(long milliseconds, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, TimeoutHelper.MaxTimerMilliseconds, name);
        return (uint)milliseconds;
    }

    private static uint Check(int milliseconds, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        return (uint)milliseconds;
    }

    private bool ChangeInternal(uint dueTime, uint period) => _holder.Entry.Change(dueTime, period);
}
