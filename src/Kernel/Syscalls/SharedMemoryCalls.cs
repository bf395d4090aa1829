using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls of shared memory segments of System V IPC (shmget(2), shmop(2), shmctl(2)).</summary>
internal static unsafe class SharedMemoryCalls
{
    private const ulong ReadOnlySegment = 0x1000;
    private const ulong RoundAddress = 0x2000;
    private const ulong ReplaceMapping = 0x4000;
    private const ulong ExecuteSegment = 0x8000;

    [SystemCall(
        SystemCallNumber.SharedMemoryGet, "key: number, size: bytes, flags: IPC_* | mode", "Finds or makes a shared memory segment; returns its number.",
        Missing = "SHM_HUGETLB")]
    public static long GetSegment(ulong* registers)
    {
        int key = (int)registers[0];
        uint flags = (uint)registers[2];
        while (true)
        {
            int result = IpcCalls.Find(ref IpcTables.Segments, key, flags, out IpcObject? found);
            if (found is null && result == 0)
            {
                if (registers[1] == 0 || registers[1] > MemoryObject.MaximumSize)
                {
                    return Error.EINVAL;
                }

                result = IpcCalls.Enter(ref IpcTables.Segments, SharedSegment.Create(registers[1], IpcPermissions.ForNew(flags)), key);
                if (result == Error.EEXIST)
                {
                    continue;
                }

                return result;
            }

            result = found is SharedSegment segment && registers[1] > segment.Size ? Error.EINVAL : result;
            found?.Release();
            return result;
        }
    }

    [SystemCall(
        SystemCallNumber.SharedMemoryAttach, "segment: number, address: address or 0, flags: SHM_*", "Maps a segment; returns the address.")]
    public static long Attach(ulong* registers)
    {
        ulong flags = registers[2];
        ulong address = (flags & RoundAddress) != 0 ? registers[1] & ~(ulong)(Paging.PageSize - 1) : registers[1];
        bool isReadOnly = (flags & ReadOnlySegment) != 0;
        if (!Paging.IsAligned(address) || ((flags & ReplaceMapping) != 0 && address == 0))
        {
            return Error.EINVAL;
        }

        int error = IpcCalls.Find(ref IpcTables.Segments, registers[0], IpcPermissions.Read | (isReadOnly ? 0 : IpcPermissions.Write), out IpcObject? found);
        if (error < 0)
        {
            return error;
        }

        SharedSegment segment = (SharedSegment)found!;
        if (!IpcTables.Segments.TryAcquireMemory(segment))
        {
            segment.Release();
            return Error.EIDRM;
        }

        Protection protection = Protection.Read | (isReadOnly ? 0 : Protection.Write) | ((flags & ExecuteSegment) != 0 ? Protection.Execute : 0);
        MapFlags mapFlags = address != 0 ? MapFlags.Fixed : MapFlags.None;
        long result = Process.Current.AddressSpace.Map(
            segment.Memory, 0, address, Paging.AlignUp(segment.Size), protection, mapFlags, protection, (flags & ReplaceMapping) != 0);
        if (result > 0)
        {
            segment.NoteAttach();
        }

        segment.Memory.Release();
        segment.Release();
        return result == Error.EEXIST ? Error.EINVAL : result;
    }

    [SystemCall(SystemCallNumber.SharedMemoryDetach, "address: address", "Takes out what shmat has mapped there. EINVAL.")]
    public static long Detach(ulong* registers)
    {
        Namespace scope = Process.Current.Namespace.Scope;
        int result = Process.Current.AddressSpace.DetachSegment(registers[0], out ulong memory);
        if (result < 0)
        {
            return result;
        }

        for (IpcObject? found = IpcTables.Segments.Next(scope, null); found is not null; found = IpcTables.Segments.Next(scope, found))
        {
            if (((SharedSegment)found).Memory.Id == memory)
            {
                ((SharedSegment)found).NoteDetach();
            }
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.SharedMemoryControl, "segment: number, command: IPC_* | SHM_*, status: struct shmid_ds*",
        "IPC_STAT, IPC_SET, IPC_RMID, SHM_LOCK, SHM_UNLOCK, IPC_INFO, SHM_INFO, SHM_STAT, SHM_STAT_ANY.")]
    public static long ControlSegment(ulong* registers)
    {
        const int LockPages = 11;
        const int UnlockPages = 12;
        const int StatusAt = 13;
        const int Usage = 14;
        const int AnyStatusAt = 15;
        int command = (int)registers[1];
        if (command is IpcCalls.Information or Usage)
        {
            return command == Usage ? IpcListing.WriteSegments(registers[2]) : IpcListing.WriteSegmentLimits(registers[2]);
        }

        bool isAt = command is StatusAt or AnyStatusAt;
        int error = isAt
            ? IpcListing.FindAt(ref IpcTables.Segments, registers[0], command == AnyStatusAt, out IpcObject? found)
            : IpcCalls.FindForControl(ref IpcTables.Segments, registers[0], command, out found);
        if (error < 0)
        {
            return error;
        }

        SharedSegment segment = (SharedSegment)found!;
        if (command == IpcCalls.Status || isAt)
        {
            error = WriteStatus(segment, registers[2]);
            error = error == 0 && isAt ? segment.Number : error;
        }
        else if (command == IpcCalls.Remove)
        {
            error = segment.Permissions.IsOwner ? 0 : Error.EPERM;
            if (error == 0)
            {
                IpcTables.Segments.Doom(segment);
            }
        }
        else if (command is LockPages or UnlockPages)
        {
            error = segment.Permissions.IsOwner ? Lock(segment, command == LockPages) : Error.EPERM;
        }
        else
        {
            error = IpcCalls.Change(ref IpcTables.Segments, segment, command, registers[2], IpcStatus.SegmentSize, out _);
        }

        segment.Release();
        return error;
    }

    /// <summary>What a user has locked in all may not be more than the caller's RLIMIT_MEMLOCK, unless by user 0. EPERM where that is nothing, ENOMEM.</summary>
    private static int Lock(SharedSegment segment, bool isLocked)
    {
        Process process = Process.Current;
        if (isLocked && !segment.IsLocked && !process.Credentials.IsPrivileged)
        {
            ulong limit = process.CurrentLimit(ResourceLimitKind.LockedMemory);
            uint user = process.Credentials.User.Real;
            ulong total = Paging.AlignUp(segment.Size);
            for (IpcObject? found = IpcTables.Segments.Next(process.Namespace.Scope, null); found is not null; found = IpcTables.Segments.Next(process.Namespace.Scope, found))
            {
                total += ((SharedSegment)found).IsLockedBy(user) ? Paging.AlignUp(((SharedSegment)found).Size) : 0;
            }

            if (total > limit)
            {
                return limit == 0 ? Error.EPERM : Error.ENOMEM;
            }
        }

        segment.SetLocked(isLocked);
        return 0;
    }

    private static int WriteStatus(SharedSegment segment, ulong address)
    {
        const uint IsDoomed = 0x200;
        const uint IsLocked = 0x400;
        if (!IpcTables.Segments.TryAcquireMemory(segment))
        {
            return Error.EIDRM;
        }

        IpcStatus status = IpcStatus.From(segment);
        status.Mode |= (segment.IsDoomed ? IsDoomed : 0) | (segment.IsLocked ? IsLocked : 0);
        segment.GetStatus(status.Words);
        segment.Memory.Release();
        return UserMemory.TryCopyToUser(address, &status, IpcStatus.SegmentSize) ? 0 : Error.EFAULT;
    }
}
