using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on address spaces: what is mapped where.</summary>
internal static unsafe partial class MemoryCalls
{
    private const ulong PageMask = 4095;
    private const ulong AllProtection = 7;
    private const Protection AllRights = Protection.Read | Protection.Write | Protection.Execute;

    [SystemCall(SystemCallNumber.Break, "end: address", "Moves the end of the heap; returns the end as it is then.")]
    public static long Break(ulong* registers)
    {
        AddressSpace space = Process.Current.AddressSpace;
        ulong old = Paging.AlignUp(space.BreakEnd);
        ulong end = space.Break(registers[0]);
        if (space.LocksFuture && end > old)
        {
            space.Populate(old, end - old, write: true);
        }

        return (long)end;
    }

    [SystemCall(
        SystemCallNumber.MemoryUnmap, "start: address, length: bytes",
        "Takes a range out of the address space. Unmapped parts do no harm.")]
    public static long Unmap(ulong* registers)
    {
        return CheckRange(registers[0], registers[1], out ulong length) && length != 0
            ? Process.Current.AddressSpace.Unmap(registers[0], length)
            : Error.EINVAL;
    }

    [SystemCall(
        SystemCallNumber.MemoryProtect, "start: address, length: bytes, protection: PROT_*",
        "Changes what the pages may be used for.",
        Missing = "PROT_GROWSDOWN, PROT_BTI, PROT_MTE")]
    public static long Protect(ulong* registers)
    {
        if (!CheckRange(registers[0], registers[1], out ulong length))
        {
            return (registers[0] & PageMask) != 0 ? Error.EINVAL : Error.ENOMEM;
        }

        int error = CheckProtection(registers[2], out Protection protection);
        return error < 0 ? error : length == 0 ? 0 : Process.Current.AddressSpace.Protect(registers[0], length, protection);
    }

    [SystemCall(
        SystemCallNumber.MemoryAdvise, "start: address, length: bytes, advice: MADV_*",
        "MADV_DONTNEED and MADV_FREE give private pages back, MADV_REMOVE shared ones; MADV_POPULATE_*, MADV_DONTFORK and "
        + "MADV_WIPEONFORK do as they say. Advice that is only that is accepted.",
        Missing = "MADV_HWPOISON, MADV_SOFT_OFFLINE, MADV_COLLAPSE")]
    public static long Advise(ulong* registers)
    {
        if (!CheckRange(registers[0], registers[1], out ulong length))
        {
            return Error.EINVAL;
        }

        MemoryAdvice advice = (MemoryAdvice)(int)registers[2];
        return length == 0 ? advice is >= 0 and <= MemoryAdvice.PopulateWrite ? 0 : Error.EINVAL
            : Advise(Process.Current.AddressSpace, registers[0], length, advice);
    }

    [SystemCall(
        SystemCallNumber.MemoryMapLinux,
        "start: address, length: bytes, protection: PROT_*, flags: MAP_*, file: handle, offset: bytes",
        "Maps zero pages or a regular file or memory object, private (copy-on-write) or shared; returns the address.",
        Missing = "MAP_GROWSDOWN and MAP_HUGETLB are accepted without effect")]
    public static long MapLinux(ulong* registers)
    {
        ulong address = registers[0];
        MapOptions options = (MapOptions)registers[3];
        ulong offset = registers[5];
        if (registers[1] == 0 || (offset & PageMask) != 0)
        {
            return Error.EINVAL;
        }

        int error = CheckProtection(registers[2], out Protection protection);
        if (error < 0)
        {
            return error;
        }

        ulong length = (registers[1] + PageMask) & ~PageMask;
        if (length == 0 || length > Paging.UserEnd)
        {
            return Error.ENOMEM;
        }

        MapOptions type = options & MapOptions.TypeMask;
        if (type is not (MapOptions.Private or MapOptions.Shared or MapOptions.SharedValidate))
        {
            return Error.EINVAL;
        }

        MapFlags flags = MapFlags.None;
        if ((options & (MapOptions.Fixed | MapOptions.FixedNoReplace)) != 0)
        {
            flags = MapFlags.Fixed;
            if ((address & PageMask) != 0)
            {
                return Error.EINVAL;
            }

            if (!UserMemory.IsUserRange(address, length))
            {
                return Error.ENOMEM;
            }

            if (address < AddressSpace.LowestAddress)
            {
                return Error.EPERM;
            }
        }
        else
        {
            // A wish that may be ignored, as long as it is a possible one.
            address = UserMemory.IsUserRange(address, length) && address >= AddressSpace.LowestAddress ? address & ~PageMask : 0;
        }

        AddressSpace space = Process.Current.AddressSpace;
        bool isLocked = (options & MapOptions.Locked) != 0;
        error = isLocked ? space.CheckLocking(length, Error.EAGAIN) : 0;
        if (error < 0)
        {
            return error;
        }

        bool isShared = type != MapOptions.Private;
        bool takesMemory = !isShared || (options & MapOptions.Anonymous) != 0;
        if (takesMemory && (protection & Protection.Write) != 0 && (options & MapOptions.NoReserve) == 0 && AddressSpace.ExceedsMemory(length))
        {
            return Error.ENOMEM;
        }

        bool replaces = (options & (MapOptions.Fixed | MapOptions.FixedNoReplace)) == MapOptions.Fixed;
        long result = (options & MapOptions.Anonymous) != 0
            ? MapAnonymous(address, length, protection, flags, isShared, replaces)
            : MapFile(address, length, protection, flags, isShared, replaces, registers[4], offset);
        if (result > 0 && isLocked)
        {
            space.SetLocked((ulong)result, length, isLocked: true);
        }

        if (result > 0 && (isLocked || space.LocksFuture || (options & MapOptions.Populate) != 0) && protection != Protection.None)
        {
            // As far as memory goes: the mapping stands without it.
            space.Populate((ulong)result, length, !isShared && (protection & Protection.Write) != 0);
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.MemoryMap,
        "process: handle, memory: handle, address: address or 0, offset: bytes, size: bytes, flags: Protection | MapFlags",
        "Maps a memory object into a process (Manage; the memory needs Map and Read, Write for shared writing, Execute for "
        + "executing); returns the address. EACCES for writing and executing at once.",
        Right = Rights.Manage)]
    public static long Map(ulong* registers)
    {
        const Protection Both = Protection.Write | Protection.Execute;
        ulong all = (ulong)(Protection.Read | Protection.Write | Protection.Execute)
            | (ulong)(MapFlags.CopyOnWrite | MapFlags.Fixed);
        Protection protection = (Protection)(registers[5] & AllProtection);
        MapFlags flags = (MapFlags)(registers[5] & ~AllProtection);
        ulong size = (registers[4] + PageMask) & ~PageMask;
        if ((registers[5] & ~all) != 0 || ((registers[2] | registers[3]) & PageMask) != 0 || size == 0 || size > Paging.UserEnd
            || (flags & MapFlags.Fixed) != 0 && (registers[2] == 0 || !UserMemory.IsUserRange(registers[2], size)))
        {
            return Error.EINVAL;
        }

        if ((protection & Both) == Both)
        {
            return Error.EACCES;
        }

        long result = Argument.GetProcess(registers[0], Rights.Manage, out Process? process);
        if (result < 0)
        {
            return result;
        }

        result = Argument.GetMemory(registers[1], Rights.Map | Rights.Read, out MemoryObject? memory, out Rights rights);
        if (result >= 0)
        {
            result = process!.AcquireAddressSpace(out AddressSpace? space);
            if (result >= 0)
            {
                result = space!.Map(memory!, registers[3], registers[2], size, protection, flags, Allowed(rights, flags));
                space.Release();
            }

            memory!.Release();
        }

        process!.Release();
        return result;
    }

    private static long MapAnonymous(
        ulong address, ulong length, Protection protection, MapFlags flags, bool isShared, bool replaces)
    {
        AddressSpace space = Process.Current.AddressSpace;
        if (!isShared)
        {
            return space.MapAnonymous(address, length, protection, flags, replaces);
        }

        MemoryObject? memory = MemoryObject.CreateAnonymous(length, Process.Current.Job);
        if (memory is null)
        {
            return Error.ENOMEM;
        }

        long result = space.Map(memory, 0, address, length, protection, flags, AllRights, replaces);
        memory.Release();
        return result;
    }

    private static long MapFile(
        ulong address,
        ulong length,
        Protection protection,
        MapFlags flags,
        bool isShared,
        bool replaces,
        ulong file,
        ulong offset)
    {
        long result = Argument.GetMemory(file, Rights.None, out MemoryObject? memory, out Rights rights);
        if (result == Error.EINVAL && IsZeroDevice(file))
        {
            return MapAnonymous(address, length, protection, flags, isShared, replaces);
        }

        if (result < 0)
        {
            return result == Error.EINVAL ? Error.ENODEV : result;
        }

        if (!isShared)
        {
            flags |= MapFlags.CopyOnWrite;
        }

        Protection maximum = Allowed(rights, flags);
        if (isShared && (protection & Protection.Write) != 0 && IsSealed(file))
        {
            memory!.Release();
            return Error.EPERM;
        }

        result = (rights & Rights.Map) == 0 || (maximum & Protection.Read) == 0
            ? Error.EACCES
            : Process.Current.AddressSpace.Map(memory!, offset, address, length, protection, flags, maximum, replaces);
        if (result > 0 && !LeavesNoTrace(file))
        {
            // POSIX, mmap: the time of access may be marked at any moment from the mapping on.
            memory!.NoteAccess();
        }

        memory!.Release();
        return result;
    }

    private static bool LeavesNoTrace(ulong handle)
    {
        bool result = false;
        if (Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found, out _) >= 0)
        {
            result = found is OpenDescription description && (description.StatusFlags & OpenFlags.NoAccessTime) != 0;
            found!.Release();
        }

        return result;
    }

    private static bool IsZeroDevice(ulong handle)
    {
        if (Process.Current.Handles.Lookup((int)handle, Rights.Read, out KernelObject? found) < 0)
        {
            return false;
        }

        bool isZero = found is MemoryDevice { IsZero: true };
        found!.Release();
        return isZero;
    }

    private static bool IsSealed(ulong handle)
    {
        if (Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found) < 0)
        {
            return false;
        }

        bool isSealed = found is MemoryFile file && (file.Seals & (Seals.Write | Seals.FutureWrite)) != 0;
        found!.Release();
        return isSealed;
    }

    /// <summary>What a mapping may ever be used for, now and after a later mprotect, by the rights on its object.</summary>
    private static Protection Allowed(Rights rights, MapFlags flags) =>
        ((rights & Rights.Read) != 0 ? Protection.Read : 0)
        | ((rights & Rights.Write) != 0 || (flags & MapFlags.CopyOnWrite) != 0 ? Protection.Write : 0)
        | ((rights & Rights.Execute) != 0 ? Protection.Execute : 0);

    private static bool CheckRange(ulong start, ulong requested, out ulong length)
    {
        length = (requested + PageMask) & ~PageMask;
        return (start & PageMask) == 0 && (length != 0 || requested == 0) && UserMemory.IsUserRange(start, length);
    }

    private static int CheckProtection(ulong value, out Protection protection)
    {
        protection = (Protection)value;
        return (value & ~AllProtection) != 0 ? Error.EINVAL : 0;
    }
}
