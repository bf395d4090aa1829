using System;
using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>Handles that need no slot: they name what belongs to the caller.</summary>
public static class PseudoHandle
{
    public const int None = -1;
    public const int CurrentThread = -2;
    public const int CurrentNamespace = -3;
    public const int CurrentProcess = -4;
    public const int CurrentJob = -5;

    /// <summary>AT_FDCWD of POSIX.</summary>
    public const int CurrentDirectory = -100;
}

/// <summary>The handles that the first program finds in its table.</summary>
public static class InitialHandle
{
    /// <summary>0, 1 and 2 name the log: what vinit writes becomes log records.</summary>
    public const int RootJob = 3;

    public const int Resource = 4;
    public const int Log = 5;

    /// <summary>Memory object with the boot archive of the image.</summary>
    public const int BootArchive = 6;

    /// <summary>Memory object with the archive given as initrd, or empty slot.</summary>
    public const int AddedArchive = 7;

    /// <summary>Memory object with the flattened device tree.</summary>
    public const int DeviceTree = 8;

    /// <summary>Directory with what the kernel tells of processes and itself: /proc.</summary>
    public const int ProcessFiles = 9;

    /// <summary>Directory with the pseudo-terminals: /dev/pts.</summary>
    public const int Terminals = 10;
}

[StructLayout(LayoutKind.Sequential)]
public struct HandleInformation
{
    public int Handle;
    public Rights Rights;

    /// <summary>Unique for the life of the system.</summary>
    public ulong ObjectId;

    public KernelObjectType Type;
    public byte CloseOnExec;
    public ushort Reserved;

    /// <summary>Number of capabilities on the object, in all processes and in messages under way.</summary>
    public uint CapabilityCount;

    public Signals Signals;
    public uint Reserved2;
}

[Flags]
public enum Protection : uint
{
    None = 0,
    Read = 1,
    Write = 2,
    Execute = 4,
}

/// <summary>Or-ed to <see cref="Protection"/> in MemoryMap.</summary>
[Flags]
public enum MapFlags : uint
{
    None = 0,

    /// <summary>Writes stay private to the mapping.</summary>
    CopyOnWrite = 0x100,

    /// <summary>Exactly at the address; fails with EEXIST if something is there.</summary>
    Fixed = 0x200,
}

public enum CacheType : uint
{
    /// <summary>Normal memory, write-back.</summary>
    Normal,

    /// <summary>Device-nGnRE.</summary>
    Device,

    /// <summary>Normal memory, not cached.</summary>
    Uncached,
}

[Flags]
public enum MemoryFlags : uint
{
    None = 0,

    /// <summary>Pages exist from the start and never move, physically contiguous: for DMA. Needs a resource with DMA.</summary>
    Contiguous = 1,

    /// <summary>write(2) beyond the end makes the object grow.</summary>
    Growable = 2,
}

[StructLayout(LayoutKind.Sequential)]
public struct MemoryInformation
{
    /// <summary>In bytes.</summary>
    public ulong Size;

    /// <summary>Bytes that have a page.</summary>
    public ulong Committed;

    /// <summary>Of the first byte, for physical and contiguous objects with the Manage right; else 0.</summary>
    public ulong PhysicalAddress;

    /// <summary>When a file over it was last written, in nanoseconds since 1970-01-01 UTC; 0 if not since <see cref="SettledTimes.Modification"/>.</summary>
    public long ModifiedTime;

    /// <summary>The last reading that was noted, as relatime of Linux does it; 0 if none was since <see cref="SettledTimes.Access"/>.</summary>
    public long AccessTime;

    /// <summary>Not 0 while it is the program of a process: then its size does not change.</summary>
    public ulong IsRunning;
}

/// <summary>Argument of ProcessSpawn. Strings are UTF-8; argument and environment blocks are zero-terminated strings one after another.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SpawnArguments
{
    /// <summary>File or memory object with the Execute right.</summary>
    public int Executable;

    /// <summary>Job that the process belongs to (Manage), or CurrentJob.</summary>
    public int Job;

    /// <summary>Namespace (Read), or CurrentNamespace to share the caller's.</summary>
    public int Namespace;

    public SpawnFlags Flags;
    public byte* Name;
    public ulong NameLength;
    public byte* Arguments;
    public ulong ArgumentsLength;
    public byte* Environment;
    public ulong EnvironmentLength;
    public HandleTransfer* Handles;
    public ulong HandleCount;

    /// <summary>Current directory as text (such as RAM:work), or null for the caller's.</summary>
    public byte* CurrentDirectory;
    public ulong CurrentDirectoryLength;

    /// <summary>For <see cref="SpawnFlags.JoinsGroup"/>: number of a process group of the caller's session.</summary>
    public uint Group;

    /// <summary>For <see cref="SpawnFlags.TakesTerminal"/>: the terminal's file, readable.</summary>
    public int Terminal;

    /// <summary>Signals that the program ignores until it says otherwise: signal n is bit n - 1. All others do what they do by default.</summary>
    public ulong IgnoredSignals;
}

[Flags]
public enum SpawnFlags : uint
{
    None = 0,

    /// <summary>The program leads a process group of its own, in the caller's session. Without a flag it belongs to the caller's group.</summary>
    NewGroup = 1,

    /// <summary>The program belongs to the group that is named. EPERM if the caller's session has no such group (any more).</summary>
    JoinsGroup = 2,

    /// <summary>The program's group has the terminal before the program runs, as by tcsetpgrp(3).</summary>
    TakesTerminal = 4,
}

[StructLayout(LayoutKind.Sequential)]
public unsafe struct ProcessInformation
{
    public const int MaximumName = 32;

    public uint Id;
    public uint ParentId;
    public uint JobId;
    public uint ThreadCount;
    public uint HandleCount;
    public ProcessState State;
    public int ExitCode;
    public uint Reserved;

    /// <summary>What of its memory has pages, whether others share them or not.</summary>
    public ulong MemoryBytes;

    /// <summary>Nanoseconds of processor time.</summary>
    public ulong CpuTime;

    /// <summary>Nanoseconds of the monotonic clock.</summary>
    public ulong StartTime;

    /// <summary>UTF-8, zero-terminated.</summary>
    public fixed byte Name[MaximumName];
}

public enum ProcessState : uint
{
    Running,
    Exiting,
    Terminated,
}

/// <summary>Exit codes that the kernel gives.</summary>
public static class ExitCode
{
    /// <summary>Added to a fault's signal number, as a POSIX shell shows it: 139 is SIGSEGV.</summary>
    public const int FaultBase = 128;

    public const int IllegalInstruction = FaultBase + 4;
    public const int BusError = FaultBase + 7;
    public const int ArithmeticFault = FaultBase + 8;
    public const int Killed = FaultBase + 9;
    public const int SegmentationFault = FaultBase + 11;
    public const int Break = FaultBase + 2;
}

public enum SchedulingPolicy : uint
{
    Fair = 0,
    Fifo = 1,
    RoundRobin = 2,
}

[StructLayout(LayoutKind.Sequential)]
public struct ThreadInformation
{
    public uint Id;
    public uint ProcessId;
    public ThreadState State;
    public SchedulingPolicy Policy;

    /// <summary>0 to 31 for the real-time classes; weight -20 to 19 (nice) for the fair class.</summary>
    public int Priority;

    public uint Cpu;
    public ulong CpuTime;
    public ulong Affinity;
    public ulong Switches;
}

public enum ThreadState : uint
{
    Created,
    Ready,
    Running,
    Blocked,
    Terminated,
}

[StructLayout(LayoutKind.Sequential)]
public struct JobLimits
{
    /// <summary>Bytes of committed memory. <see cref="ulong.MaxValue"/> for no limit of its own.</summary>
    public ulong Memory;
    public uint Handles;
    public uint Threads;
    public uint Processes;
    public uint Reserved;
}

[StructLayout(LayoutKind.Sequential)]
public struct JobInformation
{
    public JobLimits Limits;
    public ulong Memory;
    public uint Handles;
    public uint Threads;
    public uint Processes;
    public uint Id;
}

public enum LogLevel : uint
{
    Error,
    Warning,
    Information,
    Debug,
}

/// <summary>Head of one record in the log's ring; the text follows, padded to 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct LogRecord
{
    public ulong Sequence;

    /// <summary>Nanoseconds since the counter started.</summary>
    public ulong Time;
    public uint ProcessId;
    public ushort Level;
    public ushort TextLength;
}

public enum SystemInformationKind : uint
{
    Memory,
    Cpus,
    Objects,
    Scheduler,
    Version,
    BootTimeline,
    CommandLine,
}

[StructLayout(LayoutKind.Sequential)]
public struct MemorySummary
{
    public ulong Total;
    public ulong Free;
    public ulong KernelImage;
    public ulong PageDescriptors;
    public ulong Slabs;
    public ulong KernelStacks;
    public ulong PageTables;
    public ulong UserPages;
}

[StructLayout(LayoutKind.Sequential)]
public struct CpuSummary
{
    public uint Id;
    public uint Online;

    /// <summary>Nanoseconds.</summary>
    public ulong IdleTime;
    public ulong BusyTime;
    public ulong Interrupts;
    public ulong Switches;
    public ulong Steals;
    public ulong ReadyThreads;
}

/// <summary>Live objects of one <see cref="KernelObjectType"/>; SystemInformation gives one entry per type, in order.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ObjectSummary
{
    public ulong Live;
    public ulong CreatedEver;
}

public enum PowerAction : uint
{
    Off,
    Reset,
}

/// <summary>All registers of a thread that ThreadsSuspend has stopped, as it will go on with them.</summary>
[StructLayout(LayoutKind.Sequential, Size = Size)]
public unsafe struct ThreadRegisters
{
    /// <summary>Bytes.</summary>
    public const int Size = 800;

    public ulong ThreadId;
    public ulong StackPointer;
    public ulong ProgramCounter;

    /// <summary>SPSR_EL1.</summary>
    public ulong State;

    /// <summary>x0 to x30, and one that is zero.</summary>
    public fixed ulong X[32];

    /// <summary>v0 to v31, 16 bytes each.</summary>
    public fixed ulong V[64];
}
