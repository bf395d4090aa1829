namespace System.Threading;

/// <summary>Waits a little, then longer, for something that should come soon.</summary>
public struct SpinWait
{
    private const int YieldThreshold = 10;
    private const int Sleep0EveryHowManyYields = 5;
    private const int DefaultSleep1Threshold = 20;

    public int Count { get; private set; }

    public readonly bool NextSpinWillYield => Count >= YieldThreshold || Environment.ProcessorCount == 1;

    public void SpinOnce() => SpinOnceCore(DefaultSleep1Threshold);

    /// <summary>From which count on the thread sleeps; -1 for never.</summary>
    public void SpinOnce(int sleep1Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sleep1Threshold, -1);
        SpinOnceCore(sleep1Threshold >= 0 && sleep1Threshold < YieldThreshold ? YieldThreshold : sleep1Threshold);
    }

    public void Reset() => Count = 0;

    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, Timeout.Infinite);

    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        return milliseconds is < -1 or > int.MaxValue
            ? throw new ArgumentOutOfRangeException(
                nameof(timeout), timeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.")
            : SpinUntil(condition, (int)milliseconds);
    }

    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout),
                millisecondsTimeout,
                "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        }

        ArgumentNullException.ThrowIfNull(condition);
        long start = millisecondsTimeout > 0 ? Environment.TickCount64 : 0;
        SpinWait wait = default;
        while (!condition())
        {
            if (millisecondsTimeout == 0)
            {
                return false;
            }

            wait.SpinOnce();
            if (wait.NextSpinWillYield && TimeoutHelper.Remaining(start, millisecondsTimeout) == 0)
            {
                return condition();
            }
        }

        return true;
    }

    private void SpinOnceCore(int sleep1Threshold)
    {
        if (NextSpinWillYield)
        {
            if (sleep1Threshold >= 0 && Count >= sleep1Threshold)
            {
                Thread.Sleep(1);
            }
            else
            {
                int yields = Count >= YieldThreshold ? (Count - YieldThreshold) / 2 : Count;
                if (yields % Sleep0EveryHowManyYields == Sleep0EveryHowManyYields - 1)
                {
                    Thread.Sleep(0);
                }
                else
                {
                    Thread.Yield();
                }
            }
        }
        else
        {
            Thread.SpinWait(4 << Count);
        }

        Count = Count == int.MaxValue ? YieldThreshold : Count + 1;
    }
}
