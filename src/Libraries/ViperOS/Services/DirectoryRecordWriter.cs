using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>Fills the answer to ReadDirectory with <see cref="DirectoryRecord"/>s.</summary>
public unsafe ref struct DirectoryRecordWriter(Span<byte> buffer, ulong firstCookie)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>In bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Where the next request goes on.</summary>
    public ulong NextCookie { get; private set; } = firstCookie;

    /// <summary>
    /// Adds an entry; false if it does not fit any more. <paramref name="nextCookie"/> stands for the entry that follows it, and
    /// must stay meaningful while entries come and go between two requests.
    /// </summary>
    public bool TryAdd(ReadOnlySpan<byte> name, in FileStatus status, ulong nextCookie)
    {
        int length = (sizeof(DirectoryRecord) + name.Length + 7) & ~7;
        if (name.Length > 255 || length > _buffer.Length - Length)
        {
            return false;
        }

        DirectoryRecord record = new()
        {
            Node = status.Node,
            Size = status.Size,
            ModifiedTime = status.ModifiedTime,
            NextCookie = nextCookie,
            Mode = status.Mode,
            RecordLength = (ushort)length,
            NameLength = (ushort)name.Length,
            Kind = status.Kind,
        };
        Span<byte> target = _buffer.Slice(Length, length);
        target.Clear();
        MemoryMarshal.Write(target, in record);
        name.CopyTo(target.Slice(sizeof(DirectoryRecord)));
        Length += length;
        NextCookie = nextCookie;
        return true;
    }
}
