using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime;
using System.Runtime.Exceptions;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using Internal.Runtime.CompilerHelpers;

namespace System;

/// <summary>The process and the machine it runs on.</summary>
public static unsafe partial class Environment
{
    private static int s_processorCount;
    private static int s_nextThreadId;
    private static int s_exitCode;
    private static int s_isExiting;

    public static int ExitCode
    {
        get => s_exitCode;
        set => s_exitCode = value;
    }

    public static string NewLine => "\n";

    public static bool Is64BitProcess => true;

    public static bool Is64BitOperatingSystem => true;

    public static int SystemPageSize => 4096;

    public static int ProcessId => SystemCalls.GetProcessId();

    public static int ProcessorCount
    {
        get
        {
            if (s_processorCount == 0)
            {
                s_processorCount = SystemCalls.CountProcessors();
            }

            return s_processorCount;
        }
    }

    public static long TickCount64 => SystemCalls.GetTime(clock: 1) / 1_000_000;

    public static int TickCount => (int)TickCount64;

    public static bool HasShutdownStarted => false;

    public static int CurrentManagedThreadId
    {
        get
        {
            int id = GetThreadId();
            return id != 0 ? id : AssignThreadId();
        }
    }

    internal static int AllocateThreadId() => Threading.Interlocked.Increment(ref s_nextThreadId);

    internal static void SetThreadId(int id) => ThreadRegistry.Current->ManagedThreadId = id;

    // A thread that was not made by managed code: the main one.
    private static int AssignThreadId()
    {
        int id = AllocateThreadId();
        SetThreadId(id);
        return id;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_managed_thread_id")]
    private static extern int GetThreadId();

    public static string CommandLine => string.Join(' ', GetCommandLineArgs());

    public static string StackTrace
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => new System.Diagnostics.StackTrace(1, true).ToString().TrimEnd();
    }

    [DoesNotReturn]
    public static void Exit(int exitCode)
    {
        // Once: whoever else wants to end the process meanwhile waits for the end, a handler that calls this included, as under .NET.
        if (Interlocked.Exchange(ref s_isExiting, 1) != 0)
        {
            SystemCalls.Sleep(long.MaxValue);
        }

        ExitCode = exitCode;
        ProcessEvents.Exiting?.Invoke();
        Console.Flush();
        SystemCalls.ExitProcess(exitCode);
    }

    [DoesNotReturn]
    public static void FailFast(string? message) => UnhandledExceptions.Fail(message);

    [DoesNotReturn]
    public static void FailFast(string? message, Exception? exception) => UnhandledExceptions.Fail(message, exception);

    public static string[] GetCommandLineArgs()
    {
        string[] arguments = new string[StartupCode.ArgumentCount];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Utf8Text.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(StartupCode.Arguments[i]));
        }

        return arguments;
    }
}
