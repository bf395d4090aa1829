using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls for drivers of devices that read and write memory by themselves.</summary>
internal static unsafe class DmaCalls
{
    private const ulong DeviceWrites = 1;

    [SystemCall(
        SystemCallNumber.DmaCreate, "resource: handle", "A domain for one device; returns its handle.", Right = Rights.Manage)]
    public static long Create(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        DmaDomain? domain = DmaDomain.Create();
        return domain is null ? Error.ENOMEM : Argument.Insert(domain, Rights.All);
    }

    [SkipLocalsInit]
    [SystemCall(
        SystemCallNumber.DmaPin, "domain: handle, memory: handle, offset: bytes, pages: number, flags: 1 if the device writes, addresses: u64[] out",
        "Keeps pages of a memory object in place and tells their addresses, one for each; returns the range's number. "
        + "The object needs Read, or Write if the device writes. At most 256 pages, 1,024 ranges (EAGAIN).",
        Right = Rights.Map)]
    public static long Pin(ulong* registers)
    {
        if ((registers[4] & ~DeviceWrites) != 0 || !Paging.IsAligned(registers[2]) || registers[3] > DmaDomain.MaximumPages)
        {
            return Error.EINVAL;
        }

        bool writes = registers[4] != 0;
        HandleTable handles = Process.Current.Handles;
        int error = handles.Lookup((int)registers[0], Rights.Map, out DmaDomain? domain);
        if (error < 0)
        {
            return error;
        }

        error = handles.Lookup((int)registers[1], writes ? Rights.Write : Rights.Read, out MemoryObject? memory);
        if (error == 0)
        {
            ulong* addresses = stackalloc ulong[DmaDomain.MaximumPages];
            Span<ulong> wanted = new(addresses, (int)registers[3]);
            error = domain!.Pin(memory!, registers[2] >> Paging.PageShift, writes, wanted);
            if (error >= 0 && !UserMemory.TryCopyToUser(registers[5], (byte*)addresses, (nuint)registers[3] * sizeof(ulong)))
            {
                domain.Unpin((uint)error);
                error = Error.EFAULT;
            }

            memory!.Release();
        }

        domain!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.DmaUnpin, "domain: handle, range: number, flags: 1 if the device has written all of it",
        "The device is done with the range; pages that are expected (PagerExpect) go to their file.", Right = Rights.Map)]
    public static long Unpin(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Map, out DmaDomain? domain);
        if (error == 0)
        {
            error = registers[1] > uint.MaxValue || (registers[2] & ~DeviceWrites) != 0
                ? Error.EINVAL
                : domain!.Unpin((uint)registers[1], registers[2] != 0);
            domain!.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.DmaReset, "domain: handle",
        "Lets go of all ranges, also those of a driver that has died: for who has just stopped the device.",
        Right = Rights.Manage)]
    public static long Reset(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out DmaDomain? domain);
        if (error == 0)
        {
            domain!.Reset();
            domain.Release();
        }

        return error;
    }
}
