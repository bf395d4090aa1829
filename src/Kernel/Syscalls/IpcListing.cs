using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>What ipcs(1) asks for of each kind of System V IPC: its limits, what there is in all, and objects by their place in the table.</summary>
internal static unsafe class IpcListing
{
    private const int MessageWords = 8;
    private const int SemaphoreWords = 10;
    private const int SegmentLimitWords = 9;
    private const int SegmentWords = 6;

    /// <summary>By place, the oldest first, with a reference. EINVAL behind the last, EACCES for one that may not be read.</summary>
    public static int FindAt(ref IpcTable table, ulong place, bool isAnybodys, out IpcObject? found)
    {
        found = table.At(Process.Current.Namespace.Scope, place);
        if (found is null || isAnybodys || found.Permissions.Allows(IpcPermissions.Read))
        {
            return found is null ? Error.EINVAL : 0;
        }

        found.Release();
        found = null;
        return Error.EACCES;
    }

    /// <summary>IPC_INFO and MSG_INFO: struct msginfo. The last place, or EFAULT.</summary>
    public static int WriteMessages(ulong address, bool isUsage)
    {
        int* words = stackalloc int[MessageWords];
        new System.Span<int>(words, MessageWords).Clear();
        words[2] = IpcCalls.MaximumMessage;
        words[3] = (int)MessageBox.DefaultCapacity;
        words[4] = IpcTable.MaximumObjects;
        if (isUsage)
        {
            ulong* status = stackalloc ulong[MessageBox.StatusWords];
            Namespace scope = Process.Current.Namespace.Scope;
            for (IpcObject? found = IpcTables.Messages.Next(scope, null); found is not null; found = IpcTables.Messages.Next(scope, found))
            {
                ((MessageBox)found).GetStatus(status);
                words[0]++;
                words[1] += (int)status[4];
                words[6] += (int)status[3];
            }
        }

        return Finish(ref IpcTables.Messages, address, words, MessageWords * sizeof(int));
    }

    /// <summary>IPC_INFO and SEM_INFO: struct seminfo.</summary>
    public static int WriteSemaphores(ulong address, bool isUsage)
    {
        int* words = stackalloc int[SemaphoreWords];
        new System.Span<int>(words, SemaphoreWords).Clear();
        words[1] = IpcTable.MaximumObjects;
        words[2] = IpcTable.MaximumObjects * SemaphoreSet.MaximumCount;
        words[4] = SemaphoreSet.MaximumCount;
        words[5] = SemaphoreCalls.MaximumOperations;
        words[8] = SemaphoreSet.MaximumValue;
        words[9] = SemaphoreSet.MaximumValue;
        if (isUsage)
        {
            Namespace scope = Process.Current.Namespace.Scope;
            for (IpcObject? found = IpcTables.Semaphores.Next(scope, null); found is not null; found = IpcTables.Semaphores.Next(scope, found))
            {
                words[7]++;
                words[9] = (words[7] == 1 ? 0 : words[9]) + ((SemaphoreSet)found).Count;
            }

            words[9] = words[7] == 0 ? 0 : words[9];
        }

        return Finish(ref IpcTables.Semaphores, address, words, SemaphoreWords * sizeof(int));
    }

    /// <summary>IPC_INFO: struct shminfo64.</summary>
    public static int WriteSegmentLimits(ulong address)
    {
        ulong* words = stackalloc ulong[SegmentLimitWords];
        new System.Span<ulong>(words, SegmentLimitWords).Clear();
        words[0] = MemoryObject.MaximumSize;
        words[1] = 1;
        words[2] = IpcTable.MaximumObjects;
        words[3] = IpcTable.MaximumObjects;
        words[4] = MemoryObject.MaximumSize >> Paging.PageShift;
        return Finish(ref IpcTables.Segments, address, words, SegmentLimitWords * sizeof(ulong));
    }

    /// <summary>SHM_INFO: struct shm_info.</summary>
    public static int WriteSegments(ulong address)
    {
        ulong* words = stackalloc ulong[SegmentWords];
        new System.Span<ulong>(words, SegmentWords).Clear();
        Namespace scope = Process.Current.Namespace.Scope;
        for (IpcObject? found = IpcTables.Segments.Next(scope, null); found is not null; found = IpcTables.Segments.Next(scope, found))
        {
            SharedSegment segment = (SharedSegment)found;
            words[0]++;
            words[1] += Paging.AlignUp(segment.Size) >> Paging.PageShift;
            if (IpcTables.Segments.TryAcquireMemory(segment))
            {
                words[2] += segment.Memory.Committed >> Paging.PageShift;
                segment.Memory.Release();
            }
        }

        return Finish(ref IpcTables.Segments, address, words, SegmentWords * sizeof(ulong));
    }

    private static int Finish(ref IpcTable table, ulong address, void* words, int size)
    {
        int count = table.Count(Process.Current.Namespace.Scope);
        return !UserMemory.TryCopyToUser(address, words, (nuint)size) ? Error.EFAULT : count == 0 ? 0 : count - 1;
    }
}
