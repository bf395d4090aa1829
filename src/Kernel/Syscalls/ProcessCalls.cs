using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on processes and jobs.</summary>
internal static unsafe class ProcessCalls
{
    [SystemCall(SystemCallNumber.ProcessExit, "code: number", "Ends the calling process with all its threads. Does not return.")]
    public static long Exit(ulong* registers)
    {
        Process.Current.Kill((int)registers[0]);
        return 0;
    }

    [SystemCall(SystemCallNumber.GetProcessId, "", "The calling process's number.")]
    public static long GetProcessId(ulong* registers) => Process.Current.ProcessId;

    [SystemCall(SystemCallNumber.GetParentProcessId, "", "The number of the process that started the calling one.")]
    public static long GetParentProcessId(ulong* registers) => Process.Current.ParentId;

    [SystemCall(
        SystemCallNumber.ProcessSpawn, "arguments: SpawnArguments*",
        "Starts a program with exactly the capabilities given, in the caller's process group or as the flags say; returns the process's handle. "
        + "E2BIG beyond 32 KiB of strings or 64 KiB with their pointers, EPERM for a group that is not there. Set-user-ID and set-group-ID bits of a file "
        + "count as for execve; the handle of a program that gains by them has the rights of one of a child, which do not reach into it.")]
    public static long Spawn(ulong* registers)
    {
        if (!UserMemory.TryRead(registers[0], out SpawnArguments arguments))
        {
            return Error.EFAULT;
        }

        const SpawnFlags Groups = SpawnFlags.NewGroup | SpawnFlags.JoinsGroup;
        if ((arguments.Flags & ~(Groups | SpawnFlags.TakesTerminal)) != 0 || (arguments.Flags & Groups) == Groups)
        {
            return Error.EINVAL;
        }

        SpawnBuffers buffers = default;
        SpawnRequest request = default;
        request.ParentId = Process.Current.ProcessId;
        request.Source = Process.Current.Handles;
        long result = buffers.Copy(arguments, ref request);
        if (result >= 0)
        {
            result = FindObjects(arguments, ref request);
        }

        if (result >= 0)
        {
            result = Start(request, arguments);
        }

        request.Executable?.Release();
        request.Job?.Release();
        request.Namespace?.Release();
        buffers.Free();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Kill, "target: handle, code: number",
        "Ends a process, or all processes of a job's tree, which nothing can join any more.",
        Right = Rights.Manage)]
    public static long Kill(ulong* registers)
    {
        KernelObject? target;
        if ((int)registers[0] == PseudoHandle.CurrentProcess)
        {
            Process.Current.Kill((int)registers[1]);
            return 0;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out target);
        if (error < 0)
        {
            return error;
        }

        switch (target)
        {
            case Process process:
                process.Kill((int)registers[1]);
                break;
            case Job job:
                job.Kill((int)registers[1]);
                break;
            default:
                error = Error.EINVAL;
                break;
        }

        target!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.ProcessInformation, "process: handle or -4, information: ProcessInformation*",
        "State, exit code and statistics; also after the end.", Right = Rights.Inspect)]
    public static long Information(ulong* registers)
    {
        int error = Argument.GetProcess(registers[0], Rights.Inspect, out Process? process);
        if (error < 0)
        {
            return error;
        }

        ProcessInformation information = default;
        process!.GetInformation(ref information);
        process.Release();
        return UserMemory.TryWrite(registers[1], information) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.ProcessList, "job: handle or -5, information: ProcessInformation*, capacity: number",
        "Writes as many entries as fit; returns how many processes the job's tree has, ended ones that somebody holds included.",
        Right = Rights.Inspect)]
    public static long List(ulong* registers)
    {
        int error = Argument.GetJob(registers[0], Rights.Inspect, out Job? job);
        if (error < 0)
        {
            return error;
        }

        long count = 0;
        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            if (count < 0 || !process.Job.IsWithin(job!))
            {
                continue;
            }

            if ((ulong)count < registers[2])
            {
                ProcessInformation information = default;
                process.GetInformation(ref information);
                if (!UserMemory.TryWrite(registers[1] + ((ulong)count * (ulong)sizeof(ProcessInformation)), information))
                {
                    // The walk goes on to its end, which gives the references back.
                    count = Error.EFAULT;
                    continue;
                }
            }

            count++;
        }

        job!.Release();
        return count;
    }

    [SystemCall(
        SystemCallNumber.JobCreate, "parent: handle or -5",
        "Makes a job below another; returns its handle.", Right = Rights.Manage)]
    public static long CreateJob(ulong* registers)
    {
        int error = Argument.GetJob(registers[0], Rights.Manage, out Job? parent);
        if (error < 0)
        {
            return error;
        }

        error = Job.Create(parent, out Job? job);
        parent!.Release();
        return error < 0 ? error : Argument.Insert(job, Rights.All & ~(Rights.Execute | Rights.Map));
    }

    [SystemCall(
        SystemCallNumber.JobSetLimits, "job: handle, limits: JobLimits*",
        "Sets the limits, none above its parent's (EINVAL). A limit below what is used stops further use only.",
        Right = Rights.Manage)]
    public static long SetLimits(ulong* registers)
    {
        if (!UserMemory.TryRead(registers[1], out JobLimits limits))
        {
            return Error.EFAULT;
        }

        // Not by the pseudo-handle: a process does not lift the limits that it was put under.
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Job? job);
        if (error < 0)
        {
            return error;
        }

        error = job!.SetLimits(limits);
        job.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.JobInformation, "job: handle or -5, information: JobInformation*", "Limits and what is used of them.",
        Right = Rights.Inspect)]
    public static long JobInformationCall(ulong* registers)
    {
        int error = Argument.GetJob(registers[0], Rights.Inspect, out Job? job);
        if (error < 0)
        {
            return error;
        }

        job!.GetInformation(out JobInformation information);
        job.Release();
        return UserMemory.TryWrite(registers[1], information) ? 0 : Error.EFAULT;
    }

    private static long FindObjects(in SpawnArguments arguments, ref SpawnRequest request)
    {
        int error = Argument.GetMemory((ulong)arguments.Executable, Rights.Execute, out MemoryObject? executable, out _);
        if (error < 0)
        {
            return error == Error.EINVAL ? Error.ENOEXEC : error;
        }

        request.Executable = executable!;
        error = Argument.GetJob((ulong)arguments.Job, Rights.Manage, out Job? job);
        if (error < 0)
        {
            return error;
        }

        request.Job = job!;
        error = Argument.GetNamespace((ulong)arguments.Namespace, Rights.Read, out Namespace? names);
        if (error >= 0)
        {
            request.Namespace = names!;
            FileSystem.GetGranting(arguments.Executable, names!, out request.Granting);
        }

        return error;
    }

    private static long Start(in SpawnRequest request, in SpawnArguments arguments)
    {
        int error = Spawner.Create(request, out Process? process, out Scheduling.Thread? thread);
        if (error < 0)
        {
            return error;
        }

        error = Place(process!, arguments);
        error = error >= 0 ? process!.IgnoreSignals(arguments.IgnoredSignals) : error;

        // Whoever holds it must not reach into a program that has more rights than he.
        bool hasGained = !process!.Credentials.ActsAs(Process.Current.Credentials);
        Rights rights = hasGained ? Process.ChildRights : Rights.All & ~(Rights.Execute | Rights.Map);
        long handle = error < 0 ? error : request.Source!.Insert(process, rights);
        if (handle < 0)
        {
            Spawner.Cancel(process!, thread!);
            return handle;
        }

        Spawner.CloseMoved(request);
        Scheduling.Scheduler.Start(thread!);
        thread!.Release();
        process!.Release();
        return handle;
    }

    /// <summary>Into the group that the flags name, and that to the terminal, all before the program runs.</summary>
    private static int Place(Process process, in SpawnArguments arguments)
    {
        uint group = (arguments.Flags & SpawnFlags.NewGroup) != 0 ? process.ProcessId : arguments.Group;
        int error = (arguments.Flags & (SpawnFlags.NewGroup | SpawnFlags.JoinsGroup)) == 0 ? 0 : ProcessFamily.PlaceInGroup(process, group);
        if (error < 0 || (arguments.Flags & SpawnFlags.TakesTerminal) == 0)
        {
            return error;
        }

        error = Argument.GetDescription((ulong)arguments.Terminal, Rights.Read, out Files.OpenDescription? terminal);
        if (error == 0)
        {
            ProcessFamily.GetNumbers(process, out group, out _);
            error = terminal switch
            {
                Files.File file => file.SetForegroundGroup(group),
                Terminals.TerminalFile { Terminal: { } side } => side.SetForeground(Process.Current, group),
                _ => Error.ENOTTY,
            };
            terminal!.Release();
        }

        return error;
    }
}
