using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// Making and closing an event, less the two system calls around it: a slab object and a capability come and go.
/// </summary>
internal sealed class SlabObject() : Benchmark("slab_object")
{
    private const int Iterations = 5_000;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = ErrorNumber.None;
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations && error == ErrorNumber.None; i++)
        {
            error = Event.Create(out Event created);
            created.Close();
        }

        ulong middle = Clock.Monotonic;
        for (int i = 0; i < Iterations; i++)
        {
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
        }

        ulong calls = Clock.Monotonic - middle;
        return error == ErrorNumber.None
            ? Done(start, middle - calls, Iterations, out nanoseconds, out reason)
            : Fail("creating an event", error, out nanoseconds, out reason);
    }
}
