using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls for file servers: docs/objects/pager.md says how they work together.</summary>
internal static unsafe class PagerCalls
{
    private const int MaximumRequests = 64;
    private const int MaximumKeys = 64;
    private const ulong Backed = 1;
    private const ulong MaximumError = 4095;

    [SystemCall(SystemCallNumber.PagerCreate, "resource: handle", "A page cache for one file server; returns its handle.", Right = Rights.Manage)]
    public static long Create(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        Pager? pager = Pager.Create();
        return pager is null ? Error.ENOMEM : Argument.Insert(pager, Rights.All);
    }

    [SystemCall(
        SystemCallNumber.PagerAttach, "pager: handle, status: PagerStatus out",
        "The caller serves from now on: what an earlier server had under way is asked for again.", Right = Rights.Manage)]
    public static long Attach(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error < 0)
        {
            return error;
        }

        PagerStatus status = pager!.Attach();
        pager.Release();
        return UserMemory.TryWrite(registers[1], status) ? 0 : Error.EFAULT;
    }

    [SkipLocalsInit]
    [SystemCall(
        SystemCallNumber.PagerTake, "pager: handle, requests: PageRequest[] out, count: number",
        "The oldest requests, without waiting: how many. Readable tells when there are any.", Right = Rights.Manage)]
    public static long Take(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error < 0)
        {
            return error;
        }

        PageRequest* requests = stackalloc PageRequest[MaximumRequests];
        int count = pager!.Take(new Span<PageRequest>(requests, (int)(registers[2] < MaximumRequests ? registers[2] : MaximumRequests)));
        pager.Release();
        return UserMemory.TryCopyToUser(registers[1], (byte*)requests, (nuint)(count * sizeof(PageRequest))) ? count : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.PagerOpen, "pager: handle, key: number, size: bytes, information: MemoryInformation out",
        "The memory object of a file, made with this size if there is none; returns its handle.", Right = Rights.Manage)]
    public static long Open(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error < 0)
        {
            return error;
        }

        error = pager!.Open(registers[1], registers[2], out MemoryObject? memory);
        pager.Release();
        if (error < 0)
        {
            return error;
        }

        MemoryInformation information = Describe(memory!);
        if (!UserMemory.TryWrite(registers[3], information))
        {
            memory!.Release();
            return Error.EFAULT;
        }

        return Argument.Insert(memory, Rights.All);
    }

    [SystemCall(
        SystemCallNumber.PagerInformation, "pager: handle, key: number, information: MemoryInformation out",
        "What there is of a file's pages; ENOENT if it has no memory object.", Right = Rights.Manage)]
    public static long GetInformation(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error < 0)
        {
            return error;
        }

        bool isThere = pager!.TryFind(registers[1], out MemoryObject? memory);
        pager.Release();
        if (!isThere)
        {
            return Error.ENOENT;
        }

        MemoryInformation information = Describe(memory!);
        memory!.Release();
        return UserMemory.TryWrite(registers[2], information) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.PagerForget, "pager: handle, key: number",
        "The file is gone, and its pages with it; EBUSY while somebody has its memory object, and a request when nobody has.",
        Right = Rights.Manage)]
    public static long Forget(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error == 0)
        {
            error = pager!.Forget(registers[1]);
            pager.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerSupply, "file: handle, first: page, count: pages, source: handle or -1, sourceFirst: page, flags: 1 if backed",
        "Moves pages of another memory object (or zeros) into the file, where it has none. At most 256.", Right = Rights.Manage)]
    public static long Supply(ulong* registers)
    {
        MemoryObject? source = null;
        int error = GetFile(registers, out MemoryObject? file);
        if (error == 0 && (int)registers[3] != PseudoHandle.None)
        {
            error = Process.Current.Handles.Lookup((int)registers[3], Rights.Manage, out source);
        }

        if (error == 0)
        {
            error = registers[5] > Backed || registers[4] > MemoryObject.MaximumSize >> Paging.PageShift
                ? Error.EINVAL
                : file!.Supply(registers[1], (uint)registers[2], source, registers[4], registers[5] != 0);
        }

        source?.Release();
        file?.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerExpect, "file: handle, first: page, count: pages, source: handle, sourceFirst: page",
        "As PagerSupply with backed pages, as soon as a driver unpins just these pages of the source as written. At most 256, 1,024 times (EAGAIN).", Right = Rights.Manage)]
    public static long Expect(ulong* registers)
    {
        MemoryObject? source = null;
        int error = GetFile(registers, out MemoryObject? file);
        error = error < 0 ? error : Process.Current.Handles.Lookup((int)registers[3], Rights.Manage, out source);
        if (error == 0)
        {
            error = registers[4] > MemoryObject.MaximumSize >> Paging.PageShift
                ? Error.EINVAL
                : Pager.Expect(file!, registers[1], (uint)registers[2], source!, registers[4]);
        }

        source?.Release();
        file?.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerFail, "file: handle, first: page, count: pages, error: errno",
        "Who waits for these pages gets the error, and they are not expected any more.",
        Right = Rights.Manage)]
    public static long Fail(ulong* registers)
    {
        if (registers[3] is 0 or > MaximumError)
        {
            return Error.EINVAL;
        }

        int error = GetFile(registers, out MemoryObject? file);
        if (error == 0)
        {
            file!.Source!.Pager.ForgetExpected(null, file, registers[1], registers[2]);
            file.Source.Pager.FailReads(file.Source, registers[1], registers[2], -(int)registers[3]);
        }

        file?.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerGrant, "pager: handle, pages: number, error: errno or 0",
        "Room for so many pages is set aside; with an error, who waits for room gets that.", Right = Rights.Manage)]
    public static long Grant(ulong* registers)
    {
        if (registers[1] > uint.MaxValue || registers[2] > MaximumError)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error == 0)
        {
            pager!.Grant(registers[1], -(int)registers[2]);
            pager.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerWithdraw, "pager: handle",
        "Takes back the room that is set aside and that no page has: how many pages. Who needs some again asks for it.", Right = Rights.Manage)]
    public static long Withdraw(ulong* registers)
    {
        long result = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (result == 0)
        {
            result = pager!.Withdraw();
            pager.Release();
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.PagerDirty, "pager: handle, before: ns, keys: u64[] out, count: number",
        "Keys of files with pages that are dirty since before a time (monotonic), oldest first: how many.", Right = Rights.Manage)]
    public static long GetDirty(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error < 0)
        {
            return error;
        }

        ulong* keys = stackalloc ulong[MaximumKeys];
        ulong wanted = registers[3] < int.MaxValue ? registers[3] : int.MaxValue;
        ulong total = 0;
        ulong after = 0;
        int count = MaximumKeys;
        bool isCopied = true;
        while (isCopied && count == MaximumKeys && total < wanted)
        {
            ulong room = wanted - total;
            count = pager!.GetDirty(ref after, registers[1], new Span<ulong>(keys, (int)(room < MaximumKeys ? room : MaximumKeys)));
            isCopied = UserMemory.TryCopyToUser(registers[2] + (total * sizeof(ulong)), (byte*)keys, (nuint)count * sizeof(ulong));
            total += (ulong)count;
        }

        pager!.Release();
        return isCopied ? (long)total : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.PagerLend, "file: handle, first: page, count: pages, target: handle, targetFirst: page, run: DirtyRun out",
        "Shows the first run of dirty pages in another memory object; they count as clean. How many pages; at most 256.",
        Right = Rights.Manage)]
    public static long Lend(ulong* registers)
    {
        MemoryObject? target = null;
        int error = GetFile(registers, out MemoryObject? file);
        error = error < 0 ? error : Process.Current.Handles.Lookup((int)registers[3], Rights.Manage, out target);
        DirtyRun run = default;
        if (error == 0)
        {
            error = file!.Lend(registers[1], (uint)registers[2], target!, registers[4], out run);
        }

        long result = error;
        if (error == 0)
        {
            result = run.Count;
            if (!UserMemory.TryWrite(registers[5], run))
            {
                file!.Return(run.First, run.Count, target!, registers[4], isWritten: false);
                result = Error.EFAULT;
            }
        }

        target?.Release();
        file?.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.PagerReturn, "file: handle, first: page, count: pages, target: handle, targetFirst: page, error: errno or 0",
        "Ends PagerLend: the pages are on the medium, or with an error dirty again. How many credits they hold again.", Right = Rights.Manage)]
    public static long Return(ulong* registers)
    {
        MemoryObject? target = null;
        int error = GetFile(registers, out MemoryObject? file);
        error = error < 0 ? error : Process.Current.Handles.Lookup((int)registers[3], Rights.Manage, out target);
        if (error == 0)
        {
            error = file!.Return(registers[1], (uint)registers[2], target!, registers[4], registers[5] == 0);
        }

        target?.Release();
        file?.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerDrop, "file: handle, first: page, count: pages",
        "Drops pages of a file, also dirty ones: they read as what is supplied next.", Right = Rights.Manage)]
    public static long Drop(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out MemoryObject? file);
        if (error == 0)
        {
            error = file!.Drop(registers[1], registers[2]);
            file.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.PagerComplete, "pager: handle, id: number, error: errno or 0", "Ends a request to synchronize.", Right = Rights.Manage)]
    public static long Complete(ulong* registers)
    {
        if (registers[2] > MaximumError)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Pager? pager);
        if (error == 0)
        {
            error = pager!.Complete(registers[1], -(int)registers[2]);
            pager.Release();
        }

        return error;
    }

    /// <summary>The file of registers 0, if the pages of registers 1 and 2 make sense.</summary>
    private static int GetFile(ulong* registers, out MemoryObject? file)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out file);
        if (error == 0 && (!file!.IsPaged || registers[1] > MemoryObject.MaximumSize >> Paging.PageShift || registers[2] > int.MaxValue))
        {
            error = Error.EINVAL;
        }

        return error;
    }

    private static MemoryInformation Describe(MemoryObject memory) => new()
    {
        Size = memory.Size,
        Committed = memory.Committed,
        ModifiedTime = memory.ModifiedTime,
        AccessTime = memory.AccessTime,
    };
}
