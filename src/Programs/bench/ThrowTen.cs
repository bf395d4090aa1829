using System;
using System.Runtime.CompilerServices;

namespace ViperOS.Programs.Bench;

/// <summary>An exception made, thrown over ten frames and caught.</summary>
internal sealed class ThrowTen() : Benchmark("throw10")
{
    private const int Iterations = 1_000;
    private const int Frames = 10;

    private int _sum;

    public override bool Run(out long nanoseconds, out string reason)
    {
        // The first throw touches the tables.
        Catch();
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations; i++)
        {
            Catch();
        }

        return Done(start, Clock.Monotonic, Iterations, out nanoseconds, out reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Catch()
    {
        try
        {
            Call(Frames);
        }
        catch (InvalidOperationException)
        {
            _sum++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Call(int frames)
    {
        if (frames == 1)
        {
            throw new InvalidOperationException();
        }

        Call(frames - 1);
        _sum += frames;
    }
}
