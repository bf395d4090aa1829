using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Exceptions;

namespace System.Runtime;

/// <summary>
/// Where <c>throw</c> ends: the exception and the return addresses on the stack go to standard error, and the process ends with
/// code
/// 20 (FAIL).
/// </summary>
[StackTraceHidden]
internal static unsafe class UnhandledExceptions
{
    public const int FailCode = 20;
    private const int MaxFrames = 64;

    private static int s_isReporting;

    [DoesNotReturn]
    public static void Report(Exception exception)
    {
        // A second failure while the first is reported must not report in turn.
        if (Threading.Interlocked.Exchange(ref s_isReporting, 1) == 0)
        {
            Console.Flush();
            ErrorText text = new();
            text.Append("Unhandled exception. ");
            text.Append(exception.ToString());
            text.Append("\n");
            text.Flush();
        }

        SystemCalls.ExitProcess(FailCode);
    }

    [DoesNotReturn]
    [RuntimeExport("RhpFallbackFailFast")]
    private static void FailFast() => Fail("The runtime found its own state damaged.");

    [DoesNotReturn]
    public static void Fail(string? message)
    {
        ErrorText text = new();
        text.Append("Process terminated. ");
        text.Append(message);
        text.Append("\n");
        AppendStack(ref text);
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
