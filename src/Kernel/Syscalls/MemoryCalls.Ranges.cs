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
    private const string GivenUp = "clean pages of files may still go when memory is short";

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
        "Makes the pages of a range present and counts them against RLIMIT_MEMLOCK (ENOMEM, EPERM), which user 0 is not held to.", Missing = GivenUp)]
    public static long Lock(ulong* registers)
    {
        int error = SetLocked(registers, isLocked: true, out ulong start, out ulong length);
        error = error != 0 || length == 0 ? error : Process.Current.AddressSpace.Populate(start, length, write: false);
        return error == Error.EFAULT ? Error.ENOMEM : error;
    }

    [SystemCall(
        SystemCallNumber.MemoryLock2, "start: address, length: bytes, flags: MLOCK_ONFAULT",
        "As mlock; with MLOCK_ONFAULT it makes nothing present.", Missing = GivenUp)]
    public static long Lock2(ulong* registers)
    {
        const ulong OnFault = 1;
        return registers[2] == OnFault ? SetLocked(registers, isLocked: true, out _, out _) : registers[2] == 0 ? Lock(registers) : Error.EINVAL;
    }

    [SystemCall(SystemCallNumber.MemoryUnlock, "start: address, length: bytes", "Ends mlock for a range.")]
    public static long Unlock(ulong* registers) => SetLocked(registers, isLocked: false, out _, out _);

    [SystemCall(
        SystemCallNumber.MemoryLockAll, "flags: MCL_*", "As mlock for all that is mapped (MCL_CURRENT), and for all that will be (MCL_FUTURE).",
        Missing = GivenUp)]
    public static long LockAll(ulong* registers)
    {
        const ulong Current = 1;
        const ulong Future = 2;
        const ulong OnFault = 4;
        ulong flags = registers[0];
        if (flags is 0 or OnFault or > (Current | Future | OnFault))
        {
            return Error.EINVAL;
        }

        AddressSpace space = Process.Current.AddressSpace;
        int error = space.SetAllLocked((flags & Current) != 0, (flags & Future) != 0);
        return error != 0 || (flags & (Current | OnFault)) != Current ? error : space.PopulateLocked();
    }

    [SystemCall(SystemCallNumber.MemoryUnlockAll, "", "Ends mlock and mlockall for all of the process's memory.")]
    public static long UnlockAll(ulong* registers) => Process.Current.AddressSpace.SetAllLocked(current: false, future: false);

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

    /// <summary>Locks a range, widened to whole pages, or ends that. EINVAL, and what the address space says.</summary>
    private static int SetLocked(ulong* registers, bool isLocked, out ulong start, out ulong length)
    {
        start = registers[0] & ~PageMask;
        length = 0;
        ulong requested = registers[1] + (registers[0] & PageMask);
        return requested < registers[1] || OnRange(start, requested, out length) != 0 ? Error.EINVAL
            : length == 0 ? 0
            : Process.Current.AddressSpace.SetLocked(start, length, isLocked);
    }

    /// <summary>EINVAL for a start within a page, ENOMEM for what no address space has.</summary>
    private static int OnRange(ulong start, ulong requested, out ulong length) =>
        CheckRange(start, requested, out length) ? 0 : (start & PageMask) != 0 ? Error.EINVAL : Error.ENOMEM;
}
