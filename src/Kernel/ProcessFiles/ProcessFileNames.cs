using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>Where each kind of file below /proc is and how it is called. Pure.</summary>
internal static class ProcessFileNames
{
    private const ProcessFile Last = ProcessFile.Waiting;

    public static FileKind KindOf(ProcessFile file) => file switch
    {
        <= ProcessFile.SystemNotification or (>= ProcessFile.Process and <= ProcessFile.HandleReports) => FileKind.Directory,
        <= ProcessFile.MountsOfSelf or (>= ProcessFile.CurrentDirectory and <= ProcessFile.Handle) => FileKind.SymbolicLink,
        _ => FileKind.Regular,
    };

    /// <summary>What only the process's own user may look at (ptrace(2), access mode checking).</summary>
    public static bool IsPrivate(ProcessFile file) => file is ProcessFile.Handles or ProcessFile.HandleReports or ProcessFile.CurrentDirectory
        or ProcessFile.Executable or ProcessFile.RootDirectory or ProcessFile.Handle or ProcessFile.HandleReport or ProcessFile.Auxiliary
        or ProcessFile.Environment or ProcessFile.Maps or ProcessFile.Detailed or ProcessFile.DetailedSum;

    /// <summary>The permission bits.</summary>
    public static uint ModeOf(ProcessFile file) => file switch
    {
        ProcessFile.Handles or ProcessFile.HandleReports => 0x140,
        ProcessFile.Auxiliary or ProcessFile.Environment => 0x100,
        _ => KindOf(file) switch
        {
            FileKind.Directory => 0x16D,
            FileKind.SymbolicLink => 0x1FF,
            _ => 0x124,
        },
    };

    /// <summary>The directory that has it; of what is named by a number, None.</summary>
    public static ProcessFile ParentOf(ProcessFile file) => file switch
    {
        ProcessFile.None or ProcessFile.Root or ProcessFile.Process or ProcessFile.Thread or ProcessFile.Handle or ProcessFile.HandleReport
            => ProcessFile.None,
        ProcessFile.System => ProcessFile.Root,
        ProcessFile.SystemKernel or ProcessFile.SystemMemory or ProcessFile.SystemFiles => ProcessFile.System,
        ProcessFile.SystemKernelRandom => ProcessFile.SystemKernel,
        ProcessFile.SystemNotification => ProcessFile.SystemFiles,
        <= ProcessFile.Version => ProcessFile.Root,
        <= ProcessFile.MaximumThreads => ProcessFile.SystemKernel,
        <= ProcessFile.Uuid => ProcessFile.SystemKernelRandom,
        <= ProcessFile.OvercommitRatio => ProcessFile.SystemMemory,
        <= ProcessFile.MaximumPipe => ProcessFile.SystemFiles,
        <= ProcessFile.MaximumWatchEvents => ProcessFile.SystemNotification,
        _ => ProcessFile.Process,
    };

    /// <summary>The first file of the directory behind the given one. None at the end.</summary>
    public static ProcessFile Next(ProcessFile directory, ProcessFile previous)
    {
        ProcessFile parent = directory == ProcessFile.Thread ? ProcessFile.Process : directory;
        for (ProcessFile file = previous + 1; file <= Last; file++)
        {
            // A thread has no threads.
            if (ParentOf(file) == parent && (file != ProcessFile.Task || directory == ProcessFile.Process))
            {
                return file;
            }
        }

        return ProcessFile.None;
    }

    /// <summary>None if the directory has nothing of that name.</summary>
    public static ProcessFile Find(ProcessFile directory, ReadOnlySpan<byte> name)
    {
        ProcessFile file = Next(directory, ProcessFile.None);
        while (file != ProcessFile.None && !NameOf(file).SequenceEqual(name))
        {
            file = Next(directory, file);
        }

        return file;
    }

    public static ReadOnlySpan<byte> NameOf(ProcessFile file) => file switch
    {
        ProcessFile.System => "sys"u8,
        ProcessFile.SystemKernel => "kernel"u8,
        ProcessFile.SystemKernelRandom => "random"u8,
        ProcessFile.SystemMemory => "vm"u8,
        ProcessFile.SystemFiles => "fs"u8,
        ProcessFile.SystemNotification => "inotify"u8,
        ProcessFile.Self => "self"u8,
        ProcessFile.ThreadSelf => "thread-self"u8,
        ProcessFile.MountsOfSelf or ProcessFile.Mounts => "mounts"u8,
        ProcessFile.CommandLine or ProcessFile.Arguments => "cmdline"u8,
        ProcessFile.Processors => "cpuinfo"u8,
        ProcessFile.FileSystems => "filesystems"u8,
        ProcessFile.Load => "loadavg"u8,
        ProcessFile.Memory => "meminfo"u8,
        ProcessFile.Statistics or ProcessFile.State => "stat"u8,
        ProcessFile.Slabs => "slabinfo"u8,
        ProcessFile.Swaps => "swaps"u8,
        ProcessFile.Uptime => "uptime"u8,
        ProcessFile.Version or ProcessFile.SystemVersion => "version"u8,
        ProcessFile.DomainName => "domainname"u8,
        ProcessFile.HostName => "hostname"u8,
        ProcessFile.LastCapability => "cap_last_cap"u8,
        ProcessFile.MaximumGroups => "ngroups_max"u8,
        ProcessFile.SystemType => "ostype"u8,
        ProcessFile.SystemRelease => "osrelease"u8,
        ProcessFile.MaximumProcessId => "pid_max"u8,
        ProcessFile.MaximumThreads => "threads-max"u8,
        ProcessFile.BootId => "boot_id"u8,
        ProcessFile.Entropy => "entropy_avail"u8,
        ProcessFile.PoolSize => "poolsize"u8,
        ProcessFile.Uuid => "uuid"u8,
        ProcessFile.MaximumMappings => "max_map_count"u8,
        ProcessFile.Overcommit => "overcommit_memory"u8,
        ProcessFile.OvercommitRatio => "overcommit_ratio"u8,
        ProcessFile.FilesInUse => "file-nr"u8,
        ProcessFile.MaximumFiles => "file-max"u8,
        ProcessFile.MaximumHandles => "nr_open"u8,
        ProcessFile.MaximumPipe => "pipe-max-size"u8,
        ProcessFile.MaximumWatchers => "max_user_instances"u8,
        ProcessFile.MaximumWatches => "max_user_watches"u8,
        ProcessFile.MaximumWatchEvents => "max_queued_events"u8,
        ProcessFile.Task => "task"u8,
        ProcessFile.Handles => "fd"u8,
        ProcessFile.HandleReports => "fdinfo"u8,
        ProcessFile.CurrentDirectory => "cwd"u8,
        ProcessFile.Executable => "exe"u8,
        ProcessFile.RootDirectory => "root"u8,
        ProcessFile.Auxiliary => "auxv"u8,
        ProcessFile.ControlGroup => "cgroup"u8,
        ProcessFile.Name => "comm"u8,
        ProcessFile.Environment => "environ"u8,
        ProcessFile.Limits => "limits"u8,
        ProcessFile.LoginUser => "loginuid"u8,
        ProcessFile.Maps => "maps"u8,
        ProcessFile.MountInformation => "mountinfo"u8,
        ProcessFile.OutOfMemoryScore => "oom_score_adj"u8,
        ProcessFile.Detailed => "smaps"u8,
        ProcessFile.DetailedSum => "smaps_rollup"u8,
        ProcessFile.StateOfMemory => "statm"u8,
        ProcessFile.Status => "status"u8,
        ProcessFile.Waiting => "wchan"u8,
        _ => default,
    };
}
