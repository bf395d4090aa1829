using System.Runtime.Exceptions;
using System.Text;

namespace System.Diagnostics;

/// <summary>Stack traces as text, as .NET writes them.</summary>
internal static class StackTraceText
{
    private const string Separator = "--- End of stack trace from previous location ---";

    /// <summary>
    /// One line per frame, without a line feed at the end. Addresses are inside the instructions that call or fault;
    /// <see cref="Exception.TraceSeparator"/> stands behind the last frame of an earlier throw.
    /// </summary>
    public static void Append(StringBuilder text, ReadOnlySpan<nint> addresses, bool withFiles)
    {
        bool isFirst = text.Length == 0;
        for (int i = 0; i < addresses.Length; i++)
        {
            nint address = addresses[i];
            if (address == Exception.TraceSeparator)
            {
                continue;
            }

            bool isLastOfThrow = i + 1 < addresses.Length && addresses[i + 1] == Exception.TraceSeparator;
            bool isAsynchronous = false;
            if (!FrameNames.IsAvailable)
            {
                Begin(text, ref isFirst);
                AppendNumber(text.Append("0x"), (nuint)address, 16);
            }
            else if (FrameNames.TryFind((nuint)address, out FrameName name))
            {
                isAsynchronous = name.IsAsynchronous;
                if (name.IsHidden && !IsLast(addresses[(i + 1)..]))
                {
                    continue;
                }

                Begin(text, ref isFirst);
                AppendFrame(text, in name, withFiles);
            }
            else
            {
                continue;
            }

            if (isLastOfThrow && !isAsynchronous)
            {
                text.Append('\n').Append(Separator);
            }
        }
    }

    private static void Begin(StringBuilder text, ref bool isFirst)
    {
        if (!isFirst)
        {
            text.Append('\n');
        }

        isFirst = false;
        text.Append("   at ");
    }

    // Hidden frames show all the same where nothing follows.
    private static bool IsLast(ReadOnlySpan<nint> rest)
    {
        foreach (nint address in rest)
        {
            if (address != Exception.TraceSeparator && FrameNames.TryFind((nuint)address, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendFrame(StringBuilder text, in FrameName name, bool withFiles)
    {
        // Nested types stand behind a dot here.
        text.Append(Utf8Text.Decode(name.Type).Replace('+', '.'));
        if (name.Type.Length != 0)
        {
            text.Append('.');
        }

        AppendUtf8(text, name.Method);
        if (withFiles && name.File.Length != 0)
        {
            text.Append(" in ");
            AppendUtf8(text, name.File);
            AppendNumber(text.Append(":line "), (nuint)name.Line, 10);
        }
    }

    private static void AppendUtf8(StringBuilder text, ReadOnlySpan<byte> bytes) => text.Append(Utf8Text.Decode(bytes));

    // Every program has this, but not every program formats numbers.
    private static void AppendNumber(StringBuilder text, nuint value, uint radix)
    {
        Span<char> digits = stackalloc char[20];
        int count = 0;
        do
        {
            digits[^++count] = "0123456789ABCDEF"[(int)(value % radix)];
            value /= radix;
        }
        while (value != 0);

        text.Append((ReadOnlySpan<char>)digits[^count..]);
    }
}
