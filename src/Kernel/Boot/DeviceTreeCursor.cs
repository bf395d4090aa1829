using System;
using System.Buffers.Binary;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// Walks the structure block of a device tree token by token. Every name and value it hands out lies within the tree. Depth never
/// falls below zero: an <see cref="DeviceTreeToken.EndNode"/> too many is an error, and so is an end with nodes open.
/// </summary>
public ref struct DeviceTreeCursor
{
    private const uint BeginNodeMark = 1;
    private const uint EndNodeMark = 2;
    private const uint PropertyMark = 3;
    private const uint NothingMark = 4;
    private const uint EndMark = 9;

    private readonly ReadOnlySpan<byte> _structure;
    private readonly ReadOnlySpan<byte> _strings;
    private int _offset;

    internal DeviceTreeCursor(ReadOnlySpan<byte> structure, ReadOnlySpan<byte> strings)
    {
        _structure = structure;
        _strings = strings;
        _offset = 0;
        Depth = 0;
        Name = default;
        Value = default;
        ValuePlace = default;
    }

    /// <summary>Number of open nodes: 1 within the root, also on its <see cref="DeviceTreeToken.BeginNode"/>.</summary>
    public int Depth { get; private set; }

    /// <summary>Of the node that begins, or of the property.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Of the property.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where <see cref="Value"/> lies, to <see cref="Get"/> it again later.</summary>
    public DeviceTreeValue ValuePlace { get; private set; }

    /// <summary>The value at a place that this cursor gave; empty for an absent one.</summary>
    public readonly ReadOnlySpan<byte> Get(DeviceTreeValue place) => _structure.Slice(place.Offset, place.Length);

    /// <summary>A big-endian number of one or two cells; zero for anything else.</summary>
    public static ulong ReadNumber(ReadOnlySpan<byte> cells)
    {
        return cells.Length switch
        {
            4 => BinaryPrimitives.ReadUInt32BigEndian(cells),
            8 => BinaryPrimitives.ReadUInt64BigEndian(cells),
            _ => 0,
        };
    }

    public DeviceTreeToken Next()
    {
        while (true)
        {
            if (!TryReadCell(out uint mark))
            {
                return DeviceTreeToken.Error;
            }

            switch (mark)
            {
                case NothingMark:
                    continue;
                case BeginNodeMark:
                    return BeginNode();
                case EndNodeMark:
                    return Depth-- > 0 ? DeviceTreeToken.EndNode : Fail();
                case PropertyMark:
                    return ReadProperty();
                case EndMark:
                    return Depth == 0 ? DeviceTreeToken.End : Fail();
                default:
                    return Fail();
            }
        }
    }

    private DeviceTreeToken BeginNode()
    {
        ReadOnlySpan<byte> rest = _structure[_offset..];
        int length = LengthOfText(rest);
        if (length < 0)
        {
            return Fail();
        }

        Name = rest[..length];
        Depth++;
        return Skip(length + 1) ? DeviceTreeToken.BeginNode : Fail();
    }

    private DeviceTreeToken ReadProperty()
    {
        if (Depth == 0 || !TryReadCell(out uint length) || !TryReadCell(out uint nameOffset)
            || length > (uint)(_structure.Length - _offset) || nameOffset >= (uint)_strings.Length)
        {
            return Fail();
        }

        ReadOnlySpan<byte> name = _strings[(int)nameOffset..];
        int nameLength = LengthOfText(name);
        if (nameLength < 0)
        {
            return Fail();
        }

        Name = name[..nameLength];
        ValuePlace = new DeviceTreeValue(_offset, (int)length);
        Value = _structure.Slice(_offset, (int)length);
        return Skip((int)length) ? DeviceTreeToken.Property : Fail();
    }

    private bool TryReadCell(out uint cell)
    {
        if (_structure.Length - _offset < sizeof(uint))
        {
            cell = 0;
            Fail();
            return false;
        }

        cell = BinaryPrimitives.ReadUInt32BigEndian(_structure[_offset..]);
        _offset += sizeof(uint);
        return true;
    }

    /// <summary>Beyond the bytes and up to the next cell. The count is within the block; only the padding may be missing.</summary>
    private bool Skip(int count)
    {
        int end = _offset + count;
        end += -end & 3;
        if (end > _structure.Length)
        {
            return false;
        }

        _offset = end;
        return true;
    }

    /// <summary>From here on there are only errors.</summary>
    private DeviceTreeToken Fail()
    {
        _offset = _structure.Length;
        Depth = 0;
        return DeviceTreeToken.Error;
    }

    private static int LengthOfText(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
