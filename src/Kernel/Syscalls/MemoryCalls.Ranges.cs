using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls of Linux on ranges of the caller's address space.</summary>
internal static unsafe partial class MemoryCalls
{
    private const ulong RemapMayMove = 1;
    private const ulong RemapFixed = 2;
    private const ulong RemapKeep = 4;
    private const ulong SyncAll = 7;
    private const ulong SyncAsynchronous = 1;
    private const ulong SyncSynchronous = 4;

    [SystemCall(
        SystemCallNumber.MemoryRemap,
        "start: address, oldLength: bytes, newLength: bytes, flags: MREMAP_*, target: address",
        "Makes a mapping longer or shorter, or moves it; returns its address.",
        Missing = "an old length of 0; ranges over several mappings")]
    public static long Remap(ulong* registers)
    {
        ulong flags = registers[3];
        bool mayMove = (flags & RemapMayMove) != 0;
        bool keeps = (flags & RemapKeep) != 0;
        bool isFixed = (flags & RemapFixed) != 0;
        if ((flags & ~(RemapMayMove | RemapFixed | RemapKeep)) != 0 || ((isFixed || keeps) && !mayMove)
            || !CheckRange(registers[0], registers[1], out ulong oldLength) || oldLength == 0
            || (isFixed && registers[4] == 0) || registers[2] > Paging.UserEnd)
        {
            return Error.EINVAL;
        }

        ulong newLength = (registers[2] + PageMask) & ~PageMask;
        return keeps && newLength != oldLength
            ? Error.EINVAL
            : Process.Current.AddressSpace.Remap(registers[0], oldLength, newLength, isFixed ? registers[4] : 0, mayMove, keeps);
    }

    [SystemCall(
        SystemCallNumber.MemorySync, "start: address, length: bytes, flags: MS_*",
        "The pages of files are the files; with MS_SYNC returns when they are on their medium.")]
    public static long Sync(ulong* registers)
    {
        return (registers[2] & ~SyncAll) != 0 || (registers[2] & (SyncAsynchronous | SyncSynchronous)) == (SyncAsynchronous | SyncSynchronous)
            ? Error.EINVAL
            : OnRange(registers[0], registers[1], out ulong length) is var error and not 0 ? error
            : length == 0 ? 0
            : (registers[2] & SyncSynchronous) != 0 ? Process.Current.AddressSpace.Synchronize(registers[0], length)
            : Process.Current.AddressSpace.CheckMapped(registers[0], length);
    }

    [SystemCall(
        SystemCallNumber.MemoryLock, "start: address, length: bytes",
        "Makes the pages of a range present. Only clean pages of files may go away again by themselves, when memory is short.")]
    public static long Lock(ulong* registers)
    {
        // The range is widened to whole pages.
        ulong start = registers[0] & ~PageMask;
        ulong requested = registers[1] + (registers[0] & PageMask);
        if (requested < registers[1] || OnRange(start, requested, out ulong length) != 0)
        {
            return Error.EINVAL;
        }

        int error = length == 0 ? 0 : Process.Current.AddressSpace.Populate(start, length, write: false);
        return error == Error.EFAULT ? Error.ENOMEM : error;
    }

    [SystemCall(
        SystemCallNumber.MemoryLock2, "start: address, length: bytes, flags: MLOCK_ONFAULT",
        "As mlock; with MLOCK_ONFAULT it makes nothing present.")]
    public static long Lock2(ulong* registers)
    {
        const ulong OnFault = 1;
        return registers[2] == OnFault ? Unlock(registers) : registers[2] == 0 ? Lock(registers) : Error.EINVAL;
    }

    [SystemCall(SystemCallNumber.MemoryUnlock, "start: address, length: bytes", "Only looks whether the range is mapped.")]
    public static long Unlock(ulong* registers)
    {
        ulong start = registers[0] & ~PageMask;
        ulong requested = registers[1] + (registers[0] & PageMask);
        return requested < registers[1] || OnRange(start, requested, out ulong length) != 0 ? Error.EINVAL
            : length == 0 ? 0
            : Process.Current.AddressSpace.CheckMapped(start, length);
    }

    [SystemCall(SystemCallNumber.MemoryLockAll, "flags: MCL_*", "Does nothing: nothing that is present goes away by itself.")]
    public static long LockAll(ulong* registers) => registers[0] is 0 or > 7 or 4 ? Error.EINVAL : 0;

    [SystemCall(SystemCallNumber.MemoryUnlockAll, "", "Does nothing.")]
    public static long UnlockAll(ulong* registers) => 0;

    [SystemCall(
        SystemCallNumber.MemoryInCore, "start: address, length: bytes, result: bytes out",
        "Writes a byte per page: whether it is in the page table.")]
    public static long InCore(ulong* registers)
    {
        const int Chunk = 256;
        if ((registers[0] & PageMask) != 0)
        {
            return Error.EINVAL;
        }

        if (!CheckRange(registers[0], registers[1], out ulong length))
        {
            return Error.ENOMEM;
        }

        AddressSpace space = Process.Current.AddressSpace;
        int error = length == 0 ? 0 : space.CheckMapped(registers[0], length);
        byte* bytes = stackalloc byte[Chunk];
        ulong pages = length / (PageMask + 1);
        for (ulong done = 0; done < pages && error == 0;)
        {
            int count = pages - done < Chunk ? (int)(pages - done) : Chunk;
            for (int i = 0; i < count; i++)
            {
                bytes[i] = space.IsPresent(registers[0] + ((done + (ulong)i) * (PageMask + 1))) ? (byte)1 : (byte)0;
            }

            error = UserMemory.TryCopyToUser(registers[2] + done, bytes, (nuint)count) ? 0 : Error.EFAULT;
            done += (ulong)count;
            Scheduling.Scheduler.YieldIfNeeded();
        }

        return error;
    }

    /// <summary>What madvise does to a range; EINVAL for advice that is unknown.</summary>
    private static int Advise(AddressSpace space, ulong start, ulong length, MemoryAdvice advice)
    {
        switch (advice)
        {
            case MemoryAdvice.DontNeed or MemoryAdvice.Free:
                int error = space.Discard(start, length);
                return error != 0 ? error : space.CheckMapped(start, length);
            case MemoryAdvice.Remove:
                return space.Remove(start, length);
            case MemoryAdvice.PopulateRead or MemoryAdvice.PopulateWrite:
                return space.Populate(start, length, advice == MemoryAdvice.PopulateWrite);
            case MemoryAdvice.DontFork:
                return space.SetForkMode(start, length, ForkMode.Skip);
            case MemoryAdvice.WipeOnFork:
                return space.SetForkMode(start, length, ForkMode.Wipe);
            case MemoryAdvice.DoFork or MemoryAdvice.KeepOnFork:
                return space.SetForkMode(start, length, ForkMode.Copy);
            case MemoryAdvice.Normal or MemoryAdvice.Random or MemoryAdvice.Sequential or MemoryAdvice.WillNeed
                or MemoryAdvice.HugePage or MemoryAdvice.NoHugePage or MemoryAdvice.DontDump or MemoryAdvice.DoDump
                or MemoryAdvice.Cold or MemoryAdvice.PageOut or MemoryAdvice.Mergeable or MemoryAdvice.Unmergeable:
                return space.CheckMapped(start, length);
            default:
                return Error.EINVAL;
        }
    }

    /// <summary>EINVAL for a start within a page, ENOMEM for what no address space has.</summary>
    private static int OnRange(ulong start, ulong requested, out ulong length) =>
        CheckRange(start, requested, out length) ? 0 : (start & PageMask) != 0 ? Error.EINVAL : Error.ENOMEM;
}
