using System.Text.Unicode;

namespace System.IO;

/// <summary>A path on its way to the system: UTF-8 with a zero byte behind, in the caller's buffer if it fits there.</summary>
internal readonly ref struct PathBytes
{
    /// <summary>Bytes that a caller puts on its stack; enough for most paths.</summary>
    public const int StackSize = 512;

    private const int MaximumBytesPerCharacter = 3;

    public PathBytes(ReadOnlySpan<char> path, Span<byte> buffer)
    {
        int room = (path.Length * MaximumBytesPerCharacter) + 1;
        if (room > buffer.Length)
        {
            buffer = new byte[room];
        }

        Utf8.FromUtf16(path, buffer, out _, out int length);
        buffer[length] = 0;
        Bytes = buffer[..(length + 1)];
    }

    /// <summary>With the zero byte at the end.</summary>
    public ReadOnlySpan<byte> Bytes { get; }
}
