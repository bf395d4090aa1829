using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tools.ImageBuilder;

/// <summary>
/// Collects files and directories and writes them as a boot archive. The same contents give the same bytes, in whatever order they
/// were added. Used by one thread.
/// </summary>
public sealed class BootArchiveWriter
{
    public const uint FileMode = 0x1A4; // 0644
    public const uint ProgramMode = 0x1ED; // 0755
    public const uint DirectoryMode = 0x1ED; // 0755

    private const uint LinkMode = 0x1FF; // 0777

    private readonly SortedDictionary<byte[], Entry> _entries = new(Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y)));

    /// <summary>Adds a file, and the directories above it. A later file takes the place of an earlier one.</summary>
    public void AddFile(string path, ReadOnlyMemory<byte> data, uint mode)
    {
        Add(path, new Entry(BootArchiveEntryType.File, mode, data));
    }

    public void AddDirectory(string path, uint mode = DirectoryMode)
    {
        Add(path, new Entry(BootArchiveEntryType.Directory, mode, default));
    }

    /// <summary>Adds a symbolic link. A later one takes the place of an earlier one.</summary>
    public void AddLink(string path, string target)
    {
        Add(path, new Entry(BootArchiveEntryType.SymbolicLink, LinkMode, Encoding.UTF8.GetBytes(target)));
    }

    /// <exception cref="ImageException">It is too much for one archive.</exception>
    public byte[] ToArray()
    {
        int namesOffset = checked((int)(BootArchiveHeader.Size + (_entries.Count * BootArchiveEntryHeader.Size)));
        int namesLength = _entries.Keys.Sum(name => name.Length);
        long dataStart = PageAlign(namesOffset + namesLength);
        long size = dataStart + _entries.Values.Sum(entry => PageAlign(entry.Data.Length));
        if (size > Array.MaxLength)
        {
            throw new ImageException($"what is added takes {size >> 20} MiB, and an archive holds at most {Array.MaxLength >> 20}: bring fewer packages");
        }

        byte[] archive = new byte[size];

        int index = 0;
        int nameOffset = 0;
        long dataOffset = dataStart;
        foreach ((byte[] name, Entry entry) in _entries)
        {
            BootArchiveEntryHeader header = new()
            {
                Type = entry.Type,
                Mode = entry.Mode,
                DataOffset = entry.Data.IsEmpty ? 0 : (ulong)dataOffset,
                DataLength = (ulong)entry.Data.Length,
                NameOffset = (uint)nameOffset,
                NameLength = (uint)name.Length,
            };
            MemoryMarshal.Write(archive.AsSpan((int)(BootArchiveHeader.Size + (index++ * BootArchiveEntryHeader.Size))), header);
            name.CopyTo(archive.AsSpan(namesOffset + nameOffset));
            entry.Data.Span.CopyTo(archive.AsSpan((int)dataOffset));
            nameOffset += name.Length;
            dataOffset += PageAlign(entry.Data.Length);
        }

        WriteHeader(archive, namesOffset, namesLength);
        return archive;
    }

    private unsafe void WriteHeader(byte[] archive, int namesOffset, int namesLength)
    {
        BootArchiveHeader header = new()
        {
            Magic = BootArchiveHeader.MagicValue,
            Version = BootArchiveHeader.CurrentVersion,
            HeaderSize = BootArchiveHeader.Size,
            EntryCount = (uint)_entries.Count,
            EntrySize = BootArchiveEntryHeader.Size,
            TotalSize = (ulong)archive.Length,
            NamesOffset = (uint)namesOffset,
            NamesLength = (uint)namesLength,
        };
        MemoryMarshal.Write(archive, header);
        fixed (byte* start = archive)
        {
            header.Checksum = BootArchive.ComputeChecksum(start, (ulong)(namesOffset + namesLength));
        }

        MemoryMarshal.Write(archive, header);
    }

    private void Add(string path, Entry entry)
    {
        byte[] name = Encoding.UTF8.GetBytes(path);
        if (name.Length > BootArchive.MaximumPathLength || !BootArchive.IsValidPath(name))
        {
            throw new ImageException($"'{path}' cannot be the path of a file in a boot archive");
        }

        int slash = path.LastIndexOf('/');
        if (slash > 0 && !(_entries.TryGetValue(Encoding.UTF8.GetBytes(path[..slash]), out Entry? above) && above.Type == BootArchiveEntryType.Directory))
        {
            AddDirectory(path[..slash]);
        }

        if (_entries.TryGetValue(name, out Entry? present) && present.Type != entry.Type
            && (present.Type == BootArchiveEntryType.Directory || entry.Type == BootArchiveEntryType.Directory))
        {
            throw new ImageException($"'{path}' would be a directory and something else");
        }

        _entries[name] = entry;
    }

    private static long PageAlign(long length)
    {
        return (length + BootArchive.PageSize - 1) & ~((long)BootArchive.PageSize - 1);
    }

    private sealed record Entry(BootArchiveEntryType Type, uint Mode, ReadOnlyMemory<byte> Data);
}
