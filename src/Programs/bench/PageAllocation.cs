using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// Committing a page of a memory object by writing one byte to it and giving it back by shrinking the object, less the system calls: a
/// page is taken, zeroed and freed.
/// </summary>
internal sealed class PageAllocation() : Benchmark("page")
{
    private const int Iterations = 2_000;
    private const int PageSize = 4096;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = MemoryObject.Create(PageSize, MemoryFlags.None, out MemoryObject memory);
        ReadOnlySpan<byte> one = [1];
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations && error == ErrorNumber.None; i++)
        {
            memory.Write(0, one, out _);
            memory.Resize(0);
            error = memory.Resize(PageSize);
        }

        ulong middle = Clock.Monotonic;
        for (int i = 0; i < Iterations; i++)
        {
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
            SystemCall.Invoke(SystemCallNumber.GetParentProcessId);
        }

        ulong calls = Clock.Monotonic - middle;
        memory.Close();
        return error == ErrorNumber.None
            ? Done(start, middle - calls, Iterations, out nanoseconds, out reason)
            : Fail("committing a page", error, out nanoseconds, out reason);
    }
}
