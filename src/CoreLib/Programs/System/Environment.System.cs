using System.IO;
using System.Runtime;

namespace System;

// The system that the program runs on, and how much of it the program uses.
public static unsafe partial class Environment
{
    private const int ProcessorTimeClock = 2;
    private const int NanosecondsPerTick = 100;

    public static string CurrentDirectory
    {
        get => Directory.GetCurrentDirectory();
        set => Directory.SetCurrentDirectory(value);
    }

    public static string MachineName => SystemNames.Machine;

    /// <summary>There are no users here; what the environment says counts.</summary>
    public static string UserName => GetEnvironmentVariable("USER") ?? GetEnvironmentVariable("LOGNAME") ?? "user";

    public static string UserDomainName => MachineName;

    public static bool UserInteractive => true;

    /// <summary>What a program may do lies in its capabilities.</summary>
    public static bool IsPrivilegedProcess => false;

    public static string SystemDirectory => string.Empty;

    /// <summary>The file that the program was started from, if its first argument says where it is.</summary>
    public static string? ProcessPath => field ??= FindProcessPath();

    /// <summary>In bytes.</summary>
    public static long WorkingSet => ProcessCalls.GetMemory();

    public static ProcessCpuUsage CpuUsage =>
        new(TimeSpan.Zero, new TimeSpan(SystemCalls.GetTime(ProcessorTimeClock) / NanosecondsPerTick));

    public static string[] GetLogicalDrives() => Directory.GetLogicalDrives();

    private static string? FindProcessPath()
    {
        if (FileCalls.ReadLink("/proc/self/exe") is { } link)
        {
            return link;
        }

        string[] arguments = GetCommandLineArgs();
        if (arguments.Length == 0 || arguments[0].Length == 0)
        {
            return null;
        }

        // The shell looks for a bare name in the current directory, then among the commands.
        string name = arguments[0];
        return File.Exists(name) ? Path.GetFullPath(name)
            : !name.Contains('/') && File.Exists("C:" + name) ? "C:" + name
            : null;
    }

    /// <summary>How long processors have worked for the process.</summary>
    public readonly struct ProcessCpuUsage
    {
        internal ProcessCpuUsage(TimeSpan privileged, TimeSpan user)
        {
            PrivilegedTime = privileged;
            UserTime = user;
        }

        public TimeSpan UserTime { get; }

        public TimeSpan PrivilegedTime { get; }

        public TimeSpan TotalTime => UserTime + PrivilegedTime;
    }
}
