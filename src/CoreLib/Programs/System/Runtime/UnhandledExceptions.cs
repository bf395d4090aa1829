using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;

namespace System.Runtime;

/// <summary>
/// Where an exception ends that nobody catches: its text goes to standard error, and the process ends with code 20 (FAIL).
/// </summary>
[StackTraceHidden]
internal static unsafe class UnhandledExceptions
{
    public const int FailCode = 20;
    private const int MaxFrames = 64;

    // The thread that reports, by its number; 0 at first.
    private static int s_reporter;

    /// <summary>Says what happened. Once: other threads that fail meanwhile wait for the end.</summary>
    public static void Report(Exception exception)
    {
        int reporter = Threading.Interlocked.CompareExchange(ref s_reporter, Environment.CurrentManagedThreadId, 0);
        if (reporter == Environment.CurrentManagedThreadId)
        {
            // A second failure, in the report of the first or in a finally block on the way out.
            Exit();
        }

        if (reporter != 0)
        {
            SystemCalls.Sleep(long.MaxValue);
        }

        ProcessEvents.Unhandled?.Invoke(exception);
        Console.Flush();
        ErrorText text = new();
        text.Append("Unhandled exception. ");
        text.Append(exception.ToString());
        text.Append("\n");
        text.Flush();
    }

    [DoesNotReturn]
    public static void Exit()
    {
        Console.Flush();
        SystemCalls.ExitProcess(FailCode);
    }

    [DoesNotReturn]
    [RuntimeExport("RhpFallbackFailFast")]
    private static void FailFast() => Fail("The runtime found its own state damaged.");

    [DoesNotReturn]
    public static void Fail(string? message, Exception? exception = null)
    {
        Console.Flush();
        ErrorText text = new();
        text.Append("Process terminated.\n");
        text.Append(message);
        text.Append("\n");
        AppendStack(ref text);
        if (exception is not null)
        {
            text.Append(exception.ToString());
            text.Append("\n");
        }

        text.Flush();
        SystemCalls.ExitProcess(FailCode);
    }

    // The frames from the caller of the failing method on.
    private static void AppendStack(ref ErrorText text)
    {
        nuint* frame = GetFramePointer();
        for (int i = 0; i < MaxFrames && frame != null && frame[1] != 0; i++)
        {
            // Frame records: the caller's frame pointer, then the return address (AAPCS64 6.4.6). Frames only ever lie higher.
            nuint address = frame[1] - 1;
            if (!FrameNames.IsAvailable || (FrameNames.TryFind(address, out FrameName name) && !name.IsHidden))
            {
                text.AppendFrame(address);
            }

            nuint* next = (nuint*)frame[0];
            if (next <= frame)
            {
                break;
            }

            frame = next;
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_frame_pointer")]
    private static extern nuint* GetFramePointer();
}
