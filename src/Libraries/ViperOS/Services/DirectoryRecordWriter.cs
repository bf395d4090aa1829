using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>Fills the answer to ReadDirectory with <see cref="DirectoryRecord"/>s.</summary>
public ref struct DirectoryRecordWriter(Span<byte> buffer, ulong firstCookie)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    /// <summary>In bytes.</summary>
    public readonly int Length => _length;

    /// <summary>Where the next request goes on.</summary>
    public ulong NextCookie { get; private set; } = firstCookie;

    /// <summary>
    /// Adds an entry; false if it does not fit any more. <paramref name="nextCookie"/> stands for the entry that follows it, and
    /// must stay meaningful while entries come and go between two requests.
    /// </summary>
    public bool TryAdd(ReadOnlySpan<byte> name, ulong node, FileKind kind, ulong nextCookie)
    {
        if (!DirectoryRecord.TryAdd(_buffer, ref _length, name, node, kind, nextCookie))
        {
            return false;
        }

        NextCookie = nextCookie;
        return true;
    }
}
