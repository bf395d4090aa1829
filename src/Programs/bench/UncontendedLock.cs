using System.Runtime.CompilerServices;

namespace ViperOS.Programs.Bench;

/// <summary>
/// A <c>lock</c> statement around an object that no other thread wants, entry and exit, less what the same loop costs without the lock.
/// </summary>
internal sealed class UncontendedLock() : Benchmark("lock")
{
    private const int Rounds = 10;
    private const int Locks = 1000;

    private readonly object _guard = new();

    private long _sum;

    public override bool Run(out long nanoseconds, out string reason)
    {
        Locked();
        Unlocked();
        ulong best = ulong.MaxValue;
        ulong empty = ulong.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            ulong start = Clock.Monotonic;
            Locked();
            ulong end = Clock.Monotonic;
            best = Math.Min(best, end - start);
            start = Clock.Monotonic;
            Unlocked();
            end = Clock.Monotonic;
            empty = Math.Min(empty, end - start);
        }

        return Done(empty, best, Locks, out nanoseconds, out reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Locked()
    {
        for (int i = 0; i < Locks; i++)
        {
            lock (_guard)
            {
                _sum++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Unlocked()
    {
        for (int i = 0; i < Locks; i++)
        {
            _sum++;
        }
    }
}
