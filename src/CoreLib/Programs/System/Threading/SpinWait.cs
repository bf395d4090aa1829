namespace System.Threading;

/// <summary>Waits a little, then longer, for something that should come soon.</summary>
public struct SpinWait
{
    private const int YieldThreshold = 10;

    public int Count { get; private set; }

    public readonly bool NextSpinWillYield => Count >= YieldThreshold;

    public void SpinOnce() => SpinOnce(YieldThreshold);

    public void SpinOnce(int sleep1Threshold)
    {
        if (NextSpinWillYield)
        {
            Thread.Yield();
        }
        else
        {
            Thread.SpinWait(4 << Count);
        }

        Count = Count == int.MaxValue ? YieldThreshold : Count + 1;
    }

    public void Reset() => Count = 0;

    public static void SpinUntil(Func<bool> condition)
    {
        SpinWait wait = default;
        while (!condition())
        {
            wait.SpinOnce();
        }
    }
}
