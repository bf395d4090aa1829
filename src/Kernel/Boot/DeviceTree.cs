using System;
using System.Buffers.Binary;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// A flattened device tree (Devicetree Specification 0.4, chapter 5): a view of memory that somebody else owns and that must not change.
/// <see cref="TryOpen"/> may be given any bytes; nothing here allocates or throws.
/// </summary>
public readonly unsafe struct DeviceTree
{
    private const uint Magic = 0xD00D_FEED;
    private const uint HeaderSize = 40;
    private const uint SupportedVersion = 17;

    private readonly byte* _start;
    private readonly uint _structureOffset;
    private readonly uint _structureSize;
    private readonly uint _stringsOffset;
    private readonly uint _stringsSize;
    private readonly uint _reservationsOffset;
    private readonly uint _totalSize;

    private DeviceTree(byte* start, uint totalSize)
    {
        _start = start;
        _totalSize = totalSize;
        _structureOffset = Read(start + 8);
        _stringsOffset = Read(start + 12);
        _reservationsOffset = Read(start + 16);
        _stringsSize = Read(start + 32);
        _structureSize = Read(start + 36);
    }

    /// <summary>As the header says: may be far more than the tree needs.</summary>
    public uint TotalSize => _totalSize;

    /// <summary>Bytes from the start that hold all blocks.</summary>
    public uint UsedSize
    {
        get
        {
            uint structureEnd = _structureOffset + _structureSize;
            uint stringsEnd = _stringsOffset + _stringsSize;
            uint end = structureEnd > stringsEnd ? structureEnd : stringsEnd;
            uint reservationsEnd = _reservationsOffset + ((uint)ReservationCount + 1) * 16;
            return end > reservationsEnd ? end : reservationsEnd;
        }
    }

    /// <summary>Entries of the memory reservation block, without its end mark.</summary>
    public int ReservationCount
    {
        get
        {
            int count = 0;
            uint room = (_totalSize - _reservationsOffset) / 16;
            while (count < room && !IsEndOfReservations(count))
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Memory that must not be used. The index must be below <see cref="ReservationCount"/>; the range may be anything.</summary>
    public MemoryRange GetReservation(int index)
    {
        byte* entry = _start + _reservationsOffset + ((uint)index * 16);
        return new MemoryRange(ReadLong(entry), ReadLong(entry + 8));
    }

    /// <summary>Opens the tree at <paramref name="start"/>, of which <paramref name="available"/> bytes may be read.</summary>
    public static DeviceTreeStatus TryOpen(byte* start, ulong available, out DeviceTree tree)
    {
        tree = default;
        if (((nuint)start & 7) != 0)
        {
            return DeviceTreeStatus.Misaligned;
        }

        if (available < HeaderSize || Read(start) != Magic)
        {
            return DeviceTreeStatus.NoMagic;
        }

        if (Read(start + 20) < SupportedVersion || Read(start + 24) > SupportedVersion)
        {
            return DeviceTreeStatus.UnknownVersion;
        }

        uint totalSize = Read(start + 4);
        if (totalSize < HeaderSize || totalSize > available || totalSize > int.MaxValue)
        {
            return DeviceTreeStatus.BadLayout;
        }

        DeviceTree candidate = new(start, totalSize);
        if (!candidate.Holds(candidate._structureOffset, candidate._structureSize)
            || !candidate.Holds(candidate._stringsOffset, candidate._stringsSize)
            || !candidate.Holds(candidate._reservationsOffset, 16)
            || (candidate._structureOffset & 3) != 0
            || (candidate._reservationsOffset & 7) != 0)
        {
            return DeviceTreeStatus.BadLayout;
        }

        tree = candidate;
        return DeviceTreeStatus.Valid;
    }

    /// <summary>Before the first token.</summary>
    public DeviceTreeCursor Walk()
    {
        return new DeviceTreeCursor(
            new ReadOnlySpan<byte>(_start + _structureOffset, (int)_structureSize),
            new ReadOnlySpan<byte>(_start + _stringsOffset, (int)_stringsSize));
    }

    private bool Holds(uint offset, uint size) => offset >= HeaderSize && offset <= _totalSize && size <= _totalSize - offset;

    private bool IsEndOfReservations(int index)
    {
        MemoryRange range = GetReservation(index);
        return range.Start == 0 && range.Size == 0;
    }

    private static uint Read(byte* field) => BinaryPrimitives.ReverseEndianness(*(uint*)field);

    private static ulong ReadLong(byte* field) => BinaryPrimitives.ReverseEndianness(*(ulong*)field);
}
