using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>The cheapest system call there is: entry, dispatch, exit.</summary>
internal sealed class NullCall() : Benchmark("null_call")
{
    private const int Iterations = 10_000;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations; i++)
        {
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
        }

        return Done(start, Clock.Monotonic, Iterations, out nanoseconds, out reason);
    }
}
