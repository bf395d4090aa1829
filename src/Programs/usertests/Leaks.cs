using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>How many kernel objects live and how many pages are free, to be compared before and after.</summary>
internal sealed class Leaks
{
    // Caches of processors and slabs keep a few pages that they did not have before; a leak grows with the work done.
    private const ulong ToleratedBytes = 1 << 20;

    // A file that somebody opened for the first time may be kept for who opens it next, with its connection and its memory: there are few that last.
    private const uint KeptFiles = 8;

    private readonly ObjectSummary[] _objects = new ObjectSummary[32];
    private int _count;
    private MemorySummary _memory;

    // Of the program that measures: its heap may keep what its garbage took, and is not what is measured.
    private ulong _own;

    private ulong Available => _memory.Free + _own;

    public static Leaks Now()
    {
        Leaks leaks = new();
        SystemInformation.GetObjects(leaks._objects, out leaks._count);
        SystemInformation.GetMemory(out leaks._memory);
        leaks._own = (ulong)Environment.WorkingSet;
        return leaks;
    }

    /// <summary>What is more than it was; empty if nothing is. What ends in the background is waited for.</summary>
    public string CompareWithNow()
    {
        string difference = "";
        for (int attempt = 0; attempt < 500; attempt++)
        {
            difference = Compare(Now());
            if (difference.Length == 0)
            {
                return difference;
            }

            Clock.Sleep(10_000_000);
        }

        return difference;
    }

    private string Compare(Leaks now)
    {
        string difference = "";
        for (int i = 0; i < _count; i++)
        {
            uint tolerated = (KernelObjectType)i is KernelObjectType.MemoryObject or KernelObjectType.Connection ? KeptFiles : 0;
            if (now._objects[i].Live > _objects[i].Live + tolerated)
            {
                difference += $"there are {now._objects[i].Live - _objects[i].Live} more objects of type {i}; ";
            }
        }

        return now.Available + ToleratedBytes < Available
            ? difference + $"{Grown(Available, now.Available)} KiB are missing: {Grown(now._memory.Slabs, _memory.Slabs)} of kernel objects, "
                + $"{Grown(now._memory.KernelStacks, _memory.KernelStacks)} of kernel stacks, {Grown(now._memory.PageTables, _memory.PageTables)} of page tables, "
                + $"{Grown(now._memory.UserPages - now._own, _memory.UserPages - _own)} of other programs and of files"
            : difference;
    }

    private static long Grown(ulong more, ulong less) => (long)(more - less) >> 10;
}
