using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// Allocation of an object of 32 bytes (header, type, two words) from a thread's own stretch: the best of many short rounds, in which no
/// stretch ended, less what the same loop costs that stores an object there is.
/// </summary>
internal sealed class SmallObject() : Benchmark("alloc32")
{
    private const int Rounds = 400;
    private const int Objects = 50;

    private static Pair? s_last;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ulong best = ulong.MaxValue;
        ulong empty = ulong.MaxValue;
        Pair pair = new();
        for (int round = 0; round < Rounds; round++)
        {
            ulong start = Clock.Monotonic;
            for (int i = 0; i < Objects; i++)
            {
                s_last = new Pair();
            }

            ulong end = Clock.Monotonic;
            best = Math.Min(best, end - start);
            start = Clock.Monotonic;
            for (int i = 0; i < Objects; i++)
            {
                s_last = pair;
            }

            end = Clock.Monotonic;
            empty = Math.Min(empty, end - start);
        }

        return Done(empty, best, Objects, out nanoseconds, out reason);
    }

    private sealed class Pair
    {
        public long First { get; set; }

        public long Second { get; set; }
    }
}
