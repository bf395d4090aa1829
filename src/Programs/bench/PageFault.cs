using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>The first touch of an anonymous page: exception, a zeroed page, the mapping, and back.</summary>
internal sealed unsafe class PageFault() : Benchmark("page_fault")
{
    private const int PageSize = 4096;
    private const int Pages = 1_024;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = MappedMemory.Allocate(Pages * PageSize, out MappedMemory memory);
        if (error != ErrorNumber.None)
        {
            return Fail("mapping memory", error, out nanoseconds, out reason);
        }

        ulong start = Clock.Monotonic;
        for (int i = 0; i < Pages; i++)
        {
            Volatile.Write(ref memory.Address[i * PageSize], 1);
        }

        ulong end = Clock.Monotonic;
        memory.Unmap();
        return Done(start, end, Pages, out nanoseconds, out reason);
    }
}
