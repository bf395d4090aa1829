using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>Sums up what the parts of memory management count. No lock: the figures need not be of one moment.</summary>
public static class MemoryStatistics
{
    public static MemorySummary Read()
    {
        long objectPages = 0;
        long tablePages = 0;
        for (int cpu = 0; cpu < Cpu.Count; cpu++)
        {
            objectPages += Volatile.Read(ref Cpu.Get(cpu).PageCache.ObjectPages);
            tablePages += Volatile.Read(ref Cpu.Get(cpu).PageCache.TablePages);
        }

        return new MemorySummary
        {
            Total = PhysicalMemory.TotalPages << Paging.PageShift,
            Free = PhysicalMemory.FreePages << Paging.PageShift,
            KernelImage = KernelImage.Size,
            PageDescriptors = (ulong)PageArray.Count * (ulong)System.Runtime.CompilerServices.Unsafe.SizeOf<Page>(),
            Slabs = SlabCaches.Bytes + KernelHeap.SlabBytes,
            KernelStacks = KernelStacks.Bytes,
            PageTables = (ulong)tablePages << Paging.PageShift,
            UserPages = (ulong)objectPages << Paging.PageShift,
        };
    }
}
