namespace ViperOS.Kernel.ProcessFiles;

/// <summary>What there is below /proc (proc(5)), in the order in which directories list it. Values are parts of inode numbers.</summary>
public enum ProcessFile : byte
{
    None,

    // Directories of the system.
    Root,
    System,
    SystemKernel,
    SystemKernelRandom,
    SystemMemory,
    SystemFiles,
    SystemNotification,

    // Links in the root.
    Self,
    ThreadSelf,
    MountsOfSelf,

    // Reports about the system.
    CommandLine,
    Processors,
    FileSystems,
    Load,
    Memory,
    Statistics,
    Slabs,
    Swaps,
    Uptime,
    Version,
    DomainName,
    HostName,
    LastCapability,
    MaximumGroups,
    SystemType,
    SystemRelease,
    SystemVersion,
    MaximumProcessId,
    MaximumThreads,
    BootId,
    Entropy,
    PoolSize,
    Uuid,
    MaximumMappings,
    Overcommit,
    OvercommitRatio,
    FilesInUse,
    MaximumFiles,
    MaximumHandles,
    MaximumPipe,
    MaximumWatchers,
    MaximumWatches,
    MaximumWatchEvents,

    // Directories of a process or thread.
    Process,
    Task,
    Thread,
    Handles,
    HandleReports,

    // Links of a process.
    CurrentDirectory,
    Executable,
    RootDirectory,
    Handle,

    // Reports about a process or thread.
    HandleReport,
    Auxiliary,
    ControlGroup,
    Arguments,
    Name,
    Environment,
    Limits,
    LoginUser,
    Maps,
    MountInformation,
    Mounts,
    OutOfMemoryScore,
    Detailed,
    DetailedSum,
    State,
    StateOfMemory,
    Status,
    Waiting,
}
