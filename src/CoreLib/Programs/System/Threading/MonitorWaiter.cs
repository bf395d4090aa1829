using System.Runtime;

namespace System.Threading;

/// <summary>One thread that waits for a pulse.</summary>
internal sealed class MonitorWaiter
{
    private const int Waiting = 0;
    private const int Signaled = 1;
    private const int Abandoned = 2;

    private int _state;

    public bool Wait(int millisecondsTimeout)
    {
        long deadline = Environment.TickCount64 + millisecondsTimeout;
        while (Volatile.Read(ref _state) == Waiting)
        {
            long left = -1;
            if (millisecondsTimeout >= 0)
            {
                left = (deadline - Environment.TickCount64) * 1_000_000;
                if (left <= 0)
                {
                    return false;
                }
            }

            SystemCalls.FutexWait(ref _state, Waiting, left);
        }

        return true;
    }

    /// <summary>Whether a pulse came after all.</summary>
    public bool Abandon() => Interlocked.CompareExchange(ref _state, Abandoned, Waiting) == Signaled;

    public bool Signal()
    {
        if (Interlocked.CompareExchange(ref _state, Signaled, Waiting) != Waiting)
        {
            return false;
        }

        SystemCalls.FutexWake(ref _state, 1);
        return true;
    }
}
