using System;

namespace ViperOS.Kernel.Processes;

/// <summary>The first line of a script: #!, the interpreter's path, and everything behind that as one argument. Pure.</summary>
public static class ScriptLine
{
    /// <summary>
    /// Parses the first bytes of a file. False if there is no interpreter, or its path does not end within them; an argument may be cut off.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> start, out ReadOnlySpan<byte> interpreter, out ReadOnlySpan<byte> argument)
    {
        interpreter = default;
        argument = default;
        if (start.Length < 2 || start[0] != (byte)'#' || start[1] != (byte)'!')
        {
            return false;
        }

        ReadOnlySpan<byte> line = start.Slice(2);
        int end = line.IndexOf((byte)'\n');
        bool isWhole = end >= 0;
        line = Trim(isWhole ? line.Slice(0, end) : line);
        int length = 0;
        while (length < line.Length && !IsBlank(line[length]))
        {
            length++;
        }

        if (length == 0 || line.IndexOf((byte)0) >= 0 || (length == line.Length && !isWhole))
        {
            return false;
        }

        interpreter = line.Slice(0, length);
        argument = Trim(line.Slice(length));
        return true;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text.Length != 0 && IsBlank(text[0]))
        {
            text = text.Slice(1);
        }

        while (text.Length != 0 && IsBlank(text[text.Length - 1]))
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';
}
