using System.Text;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Turns text into UTF-8 for system calls, in buffers that are used in turn: a result is good until the third call after it.
/// </summary>
internal static class Utf8Text
{
    private const int BufferCount = 4;

    private static readonly byte[][] Buffers = new byte[BufferCount][];
    private static int s_next;

    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> text)
    {
        int index = s_next;
        s_next = (s_next + 1) % BufferCount;
        if (Buffers[index] is not { } buffer || buffer.Length < text.Length * 3)
        {
            buffer = new byte[Math.Max(1024, text.Length * 3)];
            Buffers[index] = buffer;
        }

        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
    }

    public static string ToString(ReadOnlySpan<byte> bytes)
    {
        return Encoding.UTF8.GetString(bytes);
    }
}
