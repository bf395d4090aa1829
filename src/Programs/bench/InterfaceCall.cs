using System.Runtime.CompilerServices;

namespace ViperOS.Programs.Bench;

/// <summary>
/// What <see cref="VirtualCall"/> measures, through an interface: calls that have met all four types before and find their methods in the
/// cache.
/// </summary>
internal sealed class InterfaceCall() : Benchmark("interfacecall")
{
    private const int Rounds = 10;
    private const int Receivers = 1000;

    private long _sum;

    public override bool Run(out long nanoseconds, out string reason)
    {
        Shape[] shapes = Shape.Make(Receivers);
        ILength[] lengths = shapes;
        _sum = Call(lengths) + Shape.Read(shapes);
        ulong best = ulong.MaxValue;
        ulong empty = ulong.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            ulong start = Clock.Monotonic;
            _sum += Call(lengths);
            ulong end = Clock.Monotonic;
            best = Math.Min(best, end - start);
            start = Clock.Monotonic;
            _sum += Shape.Read(shapes);
            end = Clock.Monotonic;
            empty = Math.Min(empty, end - start);
        }

        return Done(empty, best, Receivers, out nanoseconds, out reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Call(ILength[] lengths)
    {
        long sum = 0;
        foreach (ILength length in lengths)
        {
            sum += length.Length;
        }

        return sum;
    }
}
