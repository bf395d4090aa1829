using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>As <see cref="SmallObject"/>, for two million of them that die at once: with clearing memory, its first touch and the collections.</summary>
internal sealed class SmallObjects() : Benchmark("alloc32_sustained")
{
    private const int Objects = 2_000_000;

    private static Pair? s_last;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Objects; i++)
        {
            s_last = new Pair();
        }

        return Done(start, Clock.Monotonic, Objects, out nanoseconds, out reason);
    }

    private sealed class Pair
    {
        public long First { get; set; }

        public long Second { get; set; }
    }
}
