using System.Buffers.Binary;
using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Partitions;

/// <summary>
/// One copy of a GUID partition table: a header of one block, and its array of entries (UEFI specification 2.10, sections 5.3.2 and 5.3.3).
/// <code>
/// header: signature 8, revision 4, size 4, CRC 4, 0 4, own block 8, other header 8, first usable 8, last usable 8, disk's GUID 16,
///         first block of the entries 8, number 4, size of one 4, CRC of all 4
/// entry:  type 16, identifier 16, first block 8, last block 8, attributes 8, name 72 (UTF-16)
/// </code>
/// </summary>
internal sealed class GuidTable
{
    private const ulong Signature = 0x5452_4150_2049_4645;
    private const uint MajorRevision = 1;
    private const int LeastHeader = 92;
    private const int LeastEntry = 128;
    private const int LargestEntry = 4096;
    private const int NameOffset = 56;
    private const int NameSize = 72;

    /// <summary>More than anybody makes; a bound for what is read.</summary>
    private const uint MaximumEntries = 1024;

    private readonly byte[] _entries;
    private readonly int _entrySize;
    private readonly ulong _firstUsable;
    private readonly ulong _lastUsable;

    private GuidTable(byte[] entries, int entrySize, ulong firstUsable, ulong lastUsable, ulong other)
    {
        _entries = entries;
        _entrySize = entrySize;
        _firstUsable = firstUsable;
        _lastUsable = lastUsable;
        Other = other;
    }

    /// <summary>Where the other copy's header is said to be.</summary>
    public ulong Other { get; }

    /// <summary>Null if it cannot be read, or is not right.</summary>
    public static GuidTable? Read(IPartitionedDisk disk, ulong block)
    {
        byte[] header = new byte[disk.BlockSize];
        if (!disk.TryRead(block, header) || BinaryPrimitives.ReadUInt64LittleEndian(header) != Signature || Number(header, 8) >> 16 != MajorRevision)
        {
            return null;
        }

        uint headerSize = Number(header, 12);
        uint headerSum = Number(header, 16);
        if (headerSize < LeastHeader || headerSize > header.Length)
        {
            return null;
        }

        header.AsSpan(16, sizeof(uint)).Clear();
        if (Crc32.Of(header.AsSpan(0, (int)headerSize)) != headerSum || LongNumber(header, 24) != block)
        {
            return null;
        }

        ulong firstUsable = LongNumber(header, 40);
        ulong lastUsable = LongNumber(header, 48);
        ulong firstEntry = LongNumber(header, 72);
        uint count = Number(header, 80);
        uint entrySize = Number(header, 84);
        if (firstUsable > lastUsable || lastUsable >= disk.Blocks || count is 0 or > MaximumEntries
            || entrySize is < LeastEntry or > LargestEntry || !uint.IsPow2(entrySize))
        {
            return null;
        }

        // Within what is usable the entries would be somebody's data.
        ulong blocks = (((ulong)count * entrySize) + (ulong)disk.BlockSize - 1) / (ulong)disk.BlockSize;
        if (firstEntry < 2 || firstEntry >= disk.Blocks || blocks > disk.Blocks - firstEntry
            || (firstEntry <= lastUsable && firstEntry + blocks > firstUsable))
        {
            return null;
        }

        byte[] entries = new byte[(int)blocks * disk.BlockSize];
        return disk.TryRead(firstEntry, entries) && Crc32.Of(entries.AsSpan(0, (int)(count * entrySize))) == Number(header, 88)
            ? new GuidTable(entries[..(int)(count * entrySize)], (int)entrySize, firstUsable, lastUsable, LongNumber(header, 32))
            : null;
    }

    /// <summary>Adds the partitions, those that lie in the usable blocks.</summary>
    public PartitionProblems AddTo(List<Partition> partitions)
    {
        PartitionProblems problems = PartitionProblems.None;
        uint number = 0;
        for (int offset = 0; offset < _entries.Length && number < BlockPartition.MaximumNumber; offset += _entrySize)
        {
            number++;
            ReadOnlySpan<byte> entry = _entries.AsSpan(offset, _entrySize);
            if (!entry[..BlockPartition.IdentifierSize].ContainsAnyExcept((byte)0))
            {
                continue;
            }

            ulong first = LongNumber(entry, 32);
            ulong last = LongNumber(entry, 40);
            if (first < _firstUsable || last > _lastUsable || first > last)
            {
                problems |= PartitionProblems.OutOfBounds;
                continue;
            }

            partitions.Add(new Partition
            {
                Number = number,
                First = first,
                Count = last - first + 1,
                Type = entry[..BlockPartition.IdentifierSize].ToArray(),
                Identifier = entry.Slice(BlockPartition.IdentifierSize, BlockPartition.IdentifierSize).ToArray(),
                Name = NameOf(entry.Slice(NameOffset, NameSize)),
            });
        }

        return problems;
    }

    private static string NameOf(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && BinaryPrimitives.ReadUInt16LittleEndian(text[length..]) != 0)
        {
            length += sizeof(char);
        }

        return Encoding.Unicode.GetString(text[..length]);
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

    private static ulong LongNumber(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]);
}
