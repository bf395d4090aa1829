using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Where <c>throw</c> ends: the exception and the return addresses on the stack go to standard error, and the process ends with
/// code
/// 20 (FAIL).
/// </summary>
internal static unsafe class UnhandledExceptions
{
    private const int FailCode = 20;
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

    private static void AppendStack(ref ErrorText text)
    {
        // Frame records: the caller's frame pointer, then the return address (AAPCS64 6.4.6). Frames only ever lie higher.
        nuint* frame = GetFramePointer();
        for (int i = 0; i < MaxFrames && frame != null && frame[1] != 0; i++)
        {
            text.Append("   at 0x");
            text.AppendHex(frame[1]);
            text.Append("\n");
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

    // Collects text without the heap.
    private struct ErrorText
    {
        private Storage _bytes;
        private int _length;

        public void Append(string? text)
        {
            foreach (char character in text ?? "")
            {
                if (_length + 4 > Storage.Size)
                {
                    Flush();
                }

                Span<byte> rest = ((Span<byte>)_bytes)[_length..];
                if (Text.Unicode.Utf8.TryEncode(char.IsSurrogate(character) ? '?' : character, rest, out int written))
                {
                    _length += written;
                }
            }
        }

        public void AppendHex(nuint value)
        {
            if (_length + 16 > Storage.Size)
            {
                Flush();
            }

            value.TryFormat(((Span<byte>)_bytes)[_length..], out int written, "X");
            _length += written;
        }

        public void Flush()
        {
            SystemCalls.Write(SystemCalls.StandardError, ((ReadOnlySpan<byte>)_bytes)[.._length]);
            _length = 0;
        }
    }

    [InlineArray(Size)]
    private struct Storage
    {
        public const int Size = 1024;
        private byte _first;
    }
}
