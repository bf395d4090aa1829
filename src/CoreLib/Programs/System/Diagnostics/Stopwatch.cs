using System.Runtime;

namespace System.Diagnostics;

/// <summary>Measures time on the monotonic clock.</summary>
public class Stopwatch
{
    public static readonly long Frequency = 1_000_000_000;
    public static readonly bool IsHighResolution = true;

    private const long NanosecondsPerTick = 100;

    private long _elapsed;
    private long _start;

    public bool IsRunning { get; private set; }

    public TimeSpan Elapsed => new(ElapsedTicks / NanosecondsPerTick);

    public long ElapsedMilliseconds => ElapsedTicks / 1_000_000;

    public long ElapsedTicks => IsRunning ? _elapsed + GetTimestamp() - _start : _elapsed;

    public static long GetTimestamp() => SystemCalls.GetTime(clock: 1);

    public static TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) =>
        new((endingTimestamp - startingTimestamp) / NanosecondsPerTick);

    public override string ToString() => Elapsed.ToString();

    public static Stopwatch StartNew()
    {
        Stopwatch watch = new();
        watch.Start();
        return watch;
    }

    public void Start()
    {
        if (!IsRunning)
        {
            _start = GetTimestamp();
            IsRunning = true;
        }
    }

    public void Stop()
    {
        if (IsRunning)
        {
            _elapsed += GetTimestamp() - _start;
            IsRunning = false;
        }
    }

    public void Reset()
    {
        _elapsed = 0;
        IsRunning = false;
    }

    public void Restart()
    {
        Reset();
        Start();
    }
}
