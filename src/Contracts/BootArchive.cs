using System;

namespace ViperOS.Contracts;

/// <summary>
/// Reads a boot archive in place: the files that lie behind the kernel in the boot image, or those given as initrd. A view of
/// memory that somebody else owns and that must not change. <see cref="TryOpen"/> checks everything that the accessors rely on, so
/// it may be given any bytes; nothing here allocates or throws. docs/boot-archive.md has the format.
/// </summary>
public readonly unsafe struct BootArchive
{
    public const uint PageSize = 4096;
    public const uint MaximumPathLength = 1023;

    // Together they keep every product and sum of 32-bit fields below within 64 bits, and the table below 32 MiB.
    private const uint MaximumEntryCount = 1 << 20;
    private const uint HighestMode = 0xFFF;
    private const uint ChecksumPolynomial = 0xEDB8_8320;
    private const int ChecksumFieldOffset = 40;

    private readonly byte* _start;

    private BootArchive(byte* start)
    {
        _start = start;
    }

    public int EntryCount => (int)Header->EntryCount;

    public ulong TotalSize => Header->TotalSize;

    private BootArchiveHeader* Header => (BootArchiveHeader*)_start;

    private BootArchiveEntryHeader* Table => (BootArchiveEntryHeader*)(_start + Header->HeaderSize);

    private byte* Names => _start + Header->NamesOffset;

    /// <summary>Entries ascend by path, compared byte by byte. The index must be below <see cref="EntryCount"/>.</summary>
    public BootArchiveEntry this[int index] => new(_start, Table + index, Names);

    /// <summary>Opens the archive at <paramref name="start"/>, of which <paramref name="available"/> bytes may be read.</summary>
    public static BootArchiveStatus TryOpen(byte* start, ulong available, out BootArchive archive)
    {
        archive = default;
        if (((nuint)start & 7) != 0)
        {
            return BootArchiveStatus.Misaligned;
        }

        BootArchiveStatus status = CheckHeader((BootArchiveHeader*)start, available);
        if (status != BootArchiveStatus.Valid)
        {
            return status;
        }

        BootArchive candidate = new(start);
        if (ComputeChecksum(start, (ulong)candidate.Header->NamesOffset + candidate.Header->NamesLength) != candidate.Header->Checksum)
        {
            return BootArchiveStatus.BadChecksum;
        }

        status = candidate.CheckEntries();
        if (status == BootArchiveStatus.Valid)
        {
            archive = candidate;
        }

        return status;
    }

    /// <summary>Finds the entry with exactly this path.</summary>
    public bool TryFind(ReadOnlySpan<byte> path, out BootArchiveEntry entry)
    {
        int low = 0;
        int high = EntryCount - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            entry = this[middle];
            int order = Compare(entry.Path, path);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The checksum of an archive's first <paramref name="length"/> bytes, with the field for it taken as zero.</summary>
    public static uint ComputeChecksum(byte* start, ulong length)
    {
        // Four bits at a time: a table that costs 64 bytes of stack instead of static data, and boots faster than bit by bit.
        uint* table = stackalloc uint[16];
        for (uint i = 0; i < 16; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 4; bit++)
            {
                value = (value >> 1) ^ ((value & 1) != 0 ? ChecksumPolynomial : 0);
            }

            table[i] = value;
        }

        uint crc = uint.MaxValue;
        for (ulong i = 0; i < length; i++)
        {
            uint next = i is >= ChecksumFieldOffset and < ChecksumFieldOffset + sizeof(uint) ? 0u : start[i];
            crc ^= next;
            crc = (crc >> 4) ^ table[crc & 15];
            crc = (crc >> 4) ^ table[crc & 15];
        }

        return ~crc;
    }

    private static BootArchiveStatus CheckHeader(BootArchiveHeader* header, ulong available)
    {
        if (available < BootArchiveHeader.Size)
        {
            return BootArchiveStatus.Truncated;
        }

        if (header->Magic != BootArchiveHeader.MagicValue)
        {
            return BootArchiveStatus.NoMagic;
        }

        if (header->Version != BootArchiveHeader.CurrentVersion)
        {
            return BootArchiveStatus.UnknownVersion;
        }

        if (header->HeaderSize != BootArchiveHeader.Size || header->EntrySize != BootArchiveEntryHeader.Size
            || header->EntryCount > MaximumEntryCount || header->TotalSize % PageSize != 0)
        {
            return BootArchiveStatus.BadLayout;
        }

        ulong tableEnd = header->HeaderSize + ((ulong)header->EntryCount * header->EntrySize);
        if (header->NamesOffset != tableEnd || tableEnd + header->NamesLength > header->TotalSize)
        {
            return BootArchiveStatus.BadLayout;
        }

        return header->TotalSize > available ? BootArchiveStatus.Truncated : BootArchiveStatus.Valid;
    }

    private BootArchiveStatus CheckEntries()
    {
        ulong metadataEnd = (ulong)Header->NamesOffset + Header->NamesLength;
        for (int i = 0; i < EntryCount; i++)
        {
            BootArchiveEntryHeader* entry = Table + i;
            if (!HasValidData(entry, metadataEnd))
            {
                return BootArchiveStatus.BadEntry;
            }

            if (entry->NameLength == 0 || entry->NameLength > MaximumPathLength
                || (ulong)entry->NameOffset + entry->NameLength > Header->NamesLength
                || !IsValidPath(this[i].Path)
                || (i != 0 && Compare(this[i - 1].Path, this[i].Path) >= 0))
            {
                return BootArchiveStatus.BadName;
            }
        }

        return BootArchiveStatus.Valid;
    }

    private bool HasValidData(BootArchiveEntryHeader* entry, ulong metadataEnd)
    {
        if (entry->Mode > HighestMode
            || entry->Type is not (BootArchiveEntryType.File or BootArchiveEntryType.Directory or BootArchiveEntryType.SymbolicLink))
        {
            return false;
        }

        bool isLink = entry->Type == BootArchiveEntryType.SymbolicLink;
        if (isLink && entry->DataLength > MaximumPathLength)
        {
            return false;
        }

        if (entry->DataLength == 0)
        {
            return entry->DataOffset == 0 && !isLink;
        }

        // The subtraction comes after its check: offset plus length may exceed 64 bits.
        return entry->Type != BootArchiveEntryType.Directory
            && entry->DataOffset % PageSize == 0
            && entry->DataOffset >= metadataEnd
            && entry->DataOffset < Header->TotalSize
            && entry->DataLength <= Header->TotalSize - entry->DataOffset;
    }

    /// <summary>
    /// A relative path of plain names: none empty, "." or "..", no NUL, and no colon in the first (which would end an assign).
    /// </summary>
    public static bool IsValidPath(ReadOnlySpan<byte> path)
    {
        int start = 0;
        bool isFirst = true;
        for (int i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != (byte)'/')
            {
                if (path[i] == 0 || (path[i] == (byte)':' && isFirst))
                {
                    return false;
                }

                continue;
            }

            int length = i - start;
            if (length == 0
                || (length == 1 && path[start] == (byte)'.')
                || (length == 2 && path[start] == (byte)'.' && path[start + 1] == (byte)'.'))
            {
                return false;
            }

            start = i + 1;
            isFirst = false;
        }

        return true;
    }

    private static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = left.Length < right.Length ? left.Length : right.Length;
        for (int i = 0; i < common; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }
}
