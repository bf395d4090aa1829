using System.Runtime.CompilerServices;

namespace ViperOS.Programs.Bench;

/// <summary>
/// A virtual call over receivers of four types, from the load of the receiver's type to the return, less what the same loop costs that
/// reads a field of each receiver.
/// </summary>
internal sealed class VirtualCall() : Benchmark("virtualcall")
{
    private const int Rounds = 10;
    private const int Receivers = 1000;

    private long _sum;

    public override bool Run(out long nanoseconds, out string reason)
    {
        Shape[] shapes = Shape.Make(Receivers);
        _sum = Call(shapes) + Shape.Read(shapes);
        ulong best = ulong.MaxValue;
        ulong empty = ulong.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            ulong start = Clock.Monotonic;
            _sum += Call(shapes);
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
    private static long Call(Shape[] shapes)
    {
        long sum = 0;
        foreach (Shape shape in shapes)
        {
            sum += shape.Area;
        }

        return sum;
    }
}
