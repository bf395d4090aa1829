using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on memory objects; those on address spaces are in MemoryCalls.cs.</summary>
internal static unsafe partial class MemoryCalls
{
    [SystemCall(
        SystemCallNumber.MemoryCreate, "size: bytes, flags: MemoryFlags, resource: handle",
        "Makes a memory object of zero pages; returns its handle. The resource (Manage) is only looked at for Contiguous.")]
    public static long Create(ulong* registers)
    {
        MemoryFlags flags = (MemoryFlags)registers[1];
        if (registers[1] > (ulong)(MemoryFlags.Contiguous | MemoryFlags.Growable) || registers[0] > Paging.UserEnd)
        {
            return Error.EINVAL;
        }

        Job job = Process.Current.Job;
        if ((flags & MemoryFlags.Contiguous) == 0)
        {
            return Argument.Insert(MemoryObject.CreateAnonymous(registers[0], job, flags), Rights.All);
        }

        if (registers[0] == 0 || flags != MemoryFlags.Contiguous)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[2], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        return Argument.Insert(MemoryObject.CreateContiguous(registers[0], job), Rights.All);
    }

    [SystemCall(
        SystemCallNumber.MemoryFileCreate, "name: string, flags: MFD_*",
        "Makes a file that is memory and nothing else; returns its handle. The name is only looked at for its length.",
        Missing = "MFD_HUGETLB")]
    public static long CreateFile(ulong* registers)
    {
        const ulong CloseOnExec = 1;
        const ulong AllowSealing = 2;
        const ulong NoExecuteSeal = 8;
        const ulong Execute = 16;
        const int MaximumName = 249;
        ulong flags = registers[1];
        if ((flags & ~(CloseOnExec | AllowSealing | NoExecuteSeal | Execute)) != 0
            || (flags & (NoExecuteSeal | Execute)) == (NoExecuteSeal | Execute))
        {
            return Error.EINVAL;
        }

        byte* name = stackalloc byte[MaximumName + 1];
        int length = UserMemory.TryReadString(registers[0], name, MaximumName + 1);
        if (length < 0)
        {
            return length == Error.ENAMETOOLONG ? Error.EINVAL : length;
        }

        bool isExecutable = (flags & NoExecuteSeal) == 0;
        MemoryFile? file = MemoryFile.Create(Process.Current.Job, (flags & (AllowSealing | NoExecuteSeal)) != 0);
        if (file is not null && !isExecutable)
        {
            file.AddSeals(Seals.Execute);
        }

        return Argument.Insert(
            file,
            isExecutable ? Rights.All : Rights.All & ~Rights.Execute,
            (flags & CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None);
    }

    [SystemCall(
        SystemCallNumber.MemoryCreatePhysical, "resource: handle, address: physical, size: bytes, cache: CacheType",
        "Makes a memory object over device memory; returns its handle. Not over RAM that the kernel manages (EACCES).",
        Right = Rights.Manage)]
    public static long CreatePhysical(ulong* registers)
    {
        ulong physical = registers[1];
        ulong size = registers[2];
        if (((physical | size) & PageMask) != 0 || size == 0 || physical > Paging.UserEnd || size > Paging.UserEnd - physical
            || registers[3] > (ulong)CacheType.Uncached)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        if (OverlapsMemory(physical, size))
        {
            return Error.EACCES;
        }

        return Argument.Insert(
            MemoryObject.CreatePhysical(physical, size, (CacheType)registers[3]), Rights.All & ~Rights.Execute);
    }

    [SystemCall(
        SystemCallNumber.MemoryClone, "memory: handle, offset: bytes, size: bytes",
        "Makes a copy-on-write clone of a page-aligned part; returns its handle.", Right = Rights.Read)]
    public static long Clone(ulong* registers)
    {
        long result = Argument.GetMemory(registers[0], Rights.Read, out MemoryObject? memory, out Rights rights);
        if (result < 0)
        {
            return result;
        }

        result = memory!.Clone(registers[1], registers[2], Process.Current.Job, out MemoryObject? clone);
        memory.Release();
        if (result < 0)
        {
            return result;
        }

        // Whoever may not execute the original may not execute its copy.
        return Argument.Insert(clone, Rights.All & ~(Rights.Execute & ~rights));
    }

    [SystemCall(
        SystemCallNumber.MemoryResize, "memory: handle, size: bytes",
        "Changes the size; new pages are zero.", Right = Rights.Manage)]
    public static long Resize(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out MemoryObject? memory);
        if (error < 0)
        {
            return error;
        }

        error = registers[1] > Paging.UserEnd ? Error.EINVAL : memory!.Resize(registers[1]);
        memory!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.MemorySettleTimes, "memory: handle, times: SettledTimes",
        "The times of the file are what its server says, whatever was read or written so far.", Right = Rights.Manage)]
    public static long SettleTimes(ulong* registers)
    {
        const SettledTimes All = SettledTimes.Access | SettledTimes.Modification | SettledTimes.AccessIsDue | SettledTimes.AccessIsNotDue;
        if (((SettledTimes)registers[1] & ~All) != 0)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out MemoryObject? memory);
        if (error == 0)
        {
            memory!.SettleTimes((SettledTimes)registers[1]);
            memory.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.MemoryInformation, "memory: handle, information: MemoryInformation*",
        "Size, pages in existence, and (with Manage) the physical address of memory that has one.", Right = Rights.Inspect)]
    public static long Information(ulong* registers)
    {
        int error = Argument.GetMemory(registers[0], Rights.Inspect, out MemoryObject? memory, out Rights rights);
        if (error < 0)
        {
            return error;
        }

        MemoryInformation information = default;
        information.Size = memory!.Size;
        information.Committed = memory.Committed;
        information.ModifiedTime = memory.ModifiedTime;
        information.AccessTime = memory.AccessTime;
        information.IsRunning = memory.HasRunners ? 1ul : 0;
        information.PhysicalAddress = (rights & Rights.Manage) != 0 ? memory.PhysicalAddress : 0;
        memory.Release();
        return UserMemory.TryWrite(registers[1], information) ? 0 : Error.EFAULT;
    }

    /// <summary>RAM belongs to the kernel, whatever it uses it for.</summary>
    private static bool OverlapsMemory(ulong physical, ulong size)
    {
        ReadOnlySpan<MemoryRange> ranges = BootInformation.Current.Memory.Ranges;
        for (int i = 0; i < ranges.Length; i++)
        {
            if (physical < ranges[i].End && ranges[i].Start < physical + size)
            {
                return true;
            }
        }

        return false;
    }
}
