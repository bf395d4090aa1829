using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.ProcessFiles;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;
using ViperOS.Kernel.Terminals;

namespace ViperOS.Kernel.Processes;

/// <summary>Starts vinit out of the boot archive, with the handles that <see cref="InitialHandle"/> names.</summary>
internal static unsafe class FirstProcess
{
    /// <summary>Its number: nothing takes one before.</summary>
    public const uint ProcessId = 1;

    private static ReadOnlySpan<byte> Path => "Servers/vinit"u8;

    /// <summary>
    /// Called once at boot, in thread context, when everything else stands. Panics if there is nothing to start.
    /// </summary>
    public static void Start()
    {
        Sockets.SocketNames.Initialize();
        Objects.CapabilityCircle.Initialize();
        PollSet.InitializeNesting();
        SystemCallTable.Initialize();
        if (Job.Create(null, out Job? root) < 0)
        {
            Panic.Fail("No memory for the root job");
        }

        ref BootInformation information = ref BootInformation.Current;
        MemoryObject? executable = FindProgram(information.Archive);
        if (executable is null)
        {
            Panic.Fail("The boot archive has no Servers/vinit");
        }

        Namespace? names = Namespace.Create(null, isTrusted: true);
        if (names is null)
        {
            Panic.Fail("No memory for the first namespace");
        }

        SpawnRequest request = default;
        request.Executable = executable!;
        request.Job = root!;
        request.Namespace = names!;
        request.Name = "vinit"u8;
        request.Arguments = "vinit\0"u8;
        int error = Spawner.Create(request, out Process? process, out Thread? thread);
        if (error < 0 || !GiveHandles(process!.Handles, root!, ref information))
        {
            Panic.Fail(
                error == Error.ENOEXEC ? "Servers/vinit is no program that this kernel runs" : "No memory for the first process");
        }

        executable!.Release();
        names!.Release();
        Scheduler.Start(thread!);
        thread!.Release();
        process!.Release();
    }

    private static MemoryObject? FindProgram(MemoryRange archive)
    {
        if (archive.Size == 0
            || BootArchive.TryOpen(
                DirectMap.ToVirtual(archive.Start), archive.Size, out BootArchive opened) != BootArchiveStatus.Valid
            || !opened.TryFind(Path, out BootArchiveEntry entry))
        {
            return null;
        }

        return MemoryObject.CreatePhysicalWindow(archive.Start + entry.DataOffset, entry.DataLength);
    }

    private static bool GiveHandles(HandleTable table, Job root, ref BootInformation information)
    {
        LogObject? log = LogObject.Create();
        if (log is null)
        {
            return false;
        }

        const Rights Reading = Rights.All & ~Rights.Write;
        bool given = Give(table, 0, log, Rights.All) && Give(table, 1, log, Rights.All) && Give(table, 2, log, Rights.All)
            && Give(table, InitialHandle.RootJob, root, Rights.All)
            && GiveNew(table, InitialHandle.Resource, Resource.Create(), Rights.All)
            && GiveNew(table, InitialHandle.Log, log, Rights.All)
            && GiveNew(table, InitialHandle.BootArchive, Window(information.Archive), Reading);
        if (given && information.Initrd.Size != 0)
        {
            given = GiveNew(table, InitialHandle.AddedArchive, Window(information.Initrd), Reading);
        }

        given = given && GiveNew(table, InitialHandle.ProcessFiles, ProcessFileNode.CreateRoot(), Rights.All)
            && GiveNew(table, InitialHandle.Terminals, TerminalNode.CreateRoot(), Rights.All);
        return given && GiveNew(table, InitialHandle.DeviceTree, Window(information.DeviceTree), Reading & ~Rights.Execute);
    }

    /// <summary>
    /// A memory object over what the boot loader put into RAM; what of its last page is not reserved is not shown.
    /// </summary>
    private static MemoryObject? Window(MemoryRange range) =>
        Paging.IsAligned(range.Start) ? MemoryObject.CreatePhysicalWindow(range.Start, range.Size) : null;

    private static bool Give(HandleTable table, int slot, KernelObject target, Rights rights) =>
        table.InsertAt(slot, target, rights) == slot;

    private static bool GiveNew(HandleTable table, int slot, KernelObject? created, Rights rights)
    {
        if (created is null)
        {
            return false;
        }

        bool given = Give(table, slot, created, rights);
        created.Release();
        return given;
    }
}
