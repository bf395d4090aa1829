using System.Diagnostics;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>
/// One ordinary program, of some tens of millions of instructions. It computes something whose result is known, so that a run that is
/// fast because it is wrong is told from one that is fast.
/// </summary>
/// <param name="name">What scripts know it by.</param>
/// <param name="expected">What <see cref="Compute"/> returns, by real .NET.</param>
internal abstract class Benchmark(string name, long expected)
{
    public string Name { get; } = name;

    public long Expected { get; } = expected;

    /// <summary>The work, from nothing: its data included. The same result each time, on any machine.</summary>
    public abstract long Compute();

    /// <summary>Computes once, as a program does that is started for it: what is set up at first use counts.</summary>
    /// <returns>Nanoseconds of the monotonic clock; under <c>-icount shift=0</c> these are instructions.</returns>
    public long Measure(out long result)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        result = Compute();
        return Stopwatch.GetElapsedTime(start).Ticks * TimeSpan.NanosecondsPerTick;
    }

    /// <summary>Makes one number of two, in which both and their order show.</summary>
    protected static long Mix(long sum, long value) => (sum * 1_000_003) ^ value;

    /// <summary>The next of Marsaglia's 32-bit xorshift numbers: never 0, and the same everywhere.</summary>
    protected static uint Next(ref uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }
}
