using System.Buffers.Binary;

namespace ViperOS.DeviceTree;

/// <summary>
/// Reads a flattened device tree (Devicetree Specification 0.4, chapter 5) in place. Takes any bytes: what does not fit ends the
/// search. A view of memory that somebody else owns.
/// </summary>
public readonly ref partial struct FlattenedDeviceTree
{
    private const uint Magic = 0xD00D_FEED;
    private const uint LowestVersion = 16;
    private const int HeaderSize = 36;
    private const int MaximumDepth = 16;

    private const uint BeginNode = 1;
    private const uint EndNode = 2;
    private const uint Property = 3;
    private const uint Nop = 4;

    private const int SharedPeripheralBase = 32;
    private const int PrivatePeripheralBase = 16;
    private const uint HighestInterrupt = 1019;

    private readonly ReadOnlySpan<byte> _structure;
    private readonly ReadOnlySpan<byte> _strings;

    private FlattenedDeviceTree(ReadOnlySpan<byte> structure, ReadOnlySpan<byte> strings)
    {
        _structure = structure;
        _strings = strings;
    }

    public static bool TryOpen(ReadOnlySpan<byte> bytes, out FlattenedDeviceTree tree)
    {
        tree = default;
        if (bytes.Length < HeaderSize || Read(bytes, 0) != Magic || Read(bytes, 20) < LowestVersion)
        {
            return false;
        }

        ulong structureOffset = Read(bytes, 8);
        ulong stringsOffset = Read(bytes, 12);
        ulong stringsSize = Read(bytes, 32);
        if (structureOffset >= (ulong)bytes.Length || structureOffset % 4 != 0
            || stringsOffset + stringsSize > (ulong)bytes.Length)
        {
            return false;
        }

        tree = new FlattenedDeviceTree(bytes[(int)structureOffset..], bytes.Slice((int)stringsOffset, (int)stringsSize));
        return true;
    }

    /// <summary>
    /// Finds the first device that is compatible with the name and not disabled. Buses above it are taken to map addresses 1 : 1.
    /// </summary>
    public bool TryFindDevice(ReadOnlySpan<byte> compatible, out Device device)
    {
        device = default;
        return FindDevices(compatible, new Span<Device>(ref device)) == 1;
    }

    /// <summary>As <see cref="TryFindDevice"/>, all of them, as many as there is room for. Returns their number.</summary>
    public int FindDevices(ReadOnlySpan<byte> compatible, Span<Device> devices)
    {
        int count = 0;
        Span<Cells> cells = stackalloc Cells[MaximumDepth];
        int depth = -1;
        int position = 0;
        Candidate candidate = default;
        while (count < devices.Length && TryReadToken(ref position, out uint token))
        {
            switch (token)
            {
                case BeginNode:
                    if (candidate.IsComplete(out devices[count]))
                    {
                        count++;
                    }

                    depth++;
                    if (depth >= MaximumDepth || !TrySkipName(ref position))
                    {
                        return count;
                    }

                    cells[depth] = Cells.Default;
                    candidate = default;
                    break;
                case Property:
                    if (depth < 0 || !TryReadProperty(ref position, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
                    {
                        return count;
                    }

                    ReadCells(name, value, ref cells[depth]);
                    candidate.Take(name, value, compatible, depth == 0 ? Cells.Default : cells[depth - 1]);
                    break;
                case EndNode:
                    if (candidate.IsComplete(out devices[count]))
                    {
                        count++;
                    }

                    candidate = default;
                    depth--;
                    if (depth < -1)
                    {
                        return count;
                    }

                    break;
                case Nop:
                    break;
                default:
                    return count;
            }
        }

        return count;
    }

    private static void ReadCells(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ref Cells cells)
    {
        if (value.Length == sizeof(uint))
        {
            if (name.SequenceEqual("#address-cells"u8))
            {
                cells.AddressCells = Read(value, 0);
            }
            else if (name.SequenceEqual("#size-cells"u8))
            {
                cells.SizeCells = Read(value, 0);
            }
        }
    }

    private static uint Read(ReadOnlySpan<byte> bytes, int offset)
    {
        return BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(offset, sizeof(uint)));
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> bytes, int offset, uint cells, out ulong number)
    {
        number = 0;
        if (cells is 0 or > 2 || bytes.Length - offset < (int)cells * sizeof(uint))
        {
            return false;
        }

        for (int i = 0; i < (int)cells; i++)
        {
            number = (number << 32) | Read(bytes, offset + (i * sizeof(uint)));
        }

        return true;
    }

    private static bool ContainsString(ReadOnlySpan<byte> list, ReadOnlySpan<byte> text)
    {
        while (!list.IsEmpty)
        {
            int end = list.IndexOf((byte)0);
            ReadOnlySpan<byte> entry = end < 0 ? list : list[..end];
            if (entry.SequenceEqual(text))
            {
                return true;
            }

            list = end < 0 ? default : list[(end + 1)..];
        }

        return false;
    }

    private bool TryReadToken(scoped ref int position, out uint token)
    {
        token = 0;
        if (_structure.Length - position < sizeof(uint))
        {
            return false;
        }

        token = Read(_structure, position);
        position += sizeof(uint);
        return true;
    }

    private bool TrySkipName(scoped ref int position)
    {
        int end = _structure[position..].IndexOf((byte)0);
        if (end < 0)
        {
            return false;
        }

        return TryAdvance(ref position, end + 1);
    }

    private bool TryReadProperty(scoped ref int position, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = default;
        value = default;
        if (_structure.Length - position < 2 * sizeof(uint))
        {
            return false;
        }

        uint length = Read(_structure, position);
        uint nameOffset = Read(_structure, position + sizeof(uint));
        position += 2 * sizeof(uint);
        if (length > (uint)(_structure.Length - position) || nameOffset >= (uint)_strings.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> names = _strings[(int)nameOffset..];
        int end = names.IndexOf((byte)0);
        if (end < 0)
        {
            return false;
        }

        name = names[..end];
        value = _structure.Slice(position, (int)length);
        return TryAdvance(ref position, (int)length);
    }

    private bool TryAdvance(scoped ref int position, int count)
    {
        int left = _structure.Length - position;
        int padded = (count + 3) & ~3;
        position += padded < left ? padded : left;
        return count <= left;
    }

    /// <summary>How many 32-bit numbers make an address and a size below a node.</summary>
    private struct Cells
    {
        public uint AddressCells;
        public uint SizeCells;

        /// <summary>Devicetree Specification 2.3.5.</summary>
        public static Cells Default => new() { AddressCells = 2, SizeCells = 1 };
    }

    /// <summary>What is known of the node that is being read.</summary>
    private struct Candidate
    {
        private bool _isCompatible;
        private bool _isDisabled;
        private bool _hasRegisters;
        private ulong _address;
        private ulong _size;
        private int _interrupt;
        private bool _hasInterrupt;
        private bool _isEdgeTriggered;

        public void Take(
            ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ReadOnlySpan<byte> compatible, Cells cells)
        {
            if (name.SequenceEqual("compatible"u8))
            {
                _isCompatible = ContainsString(value, compatible);
            }
            else if (name.SequenceEqual("status"u8))
            {
                _isDisabled = !ContainsString(value, "okay"u8) && !ContainsString(value, "ok"u8);
            }
            else if (name.SequenceEqual("reg"u8))
            {
                _hasRegisters = TryReadNumber(value, 0, cells.AddressCells, out _address)
                    && TryReadNumber(value, (int)cells.AddressCells * sizeof(uint), cells.SizeCells, out _size);
            }
            else if (name.SequenceEqual("interrupts"u8) && value.Length >= 3 * sizeof(uint))
            {
                // The GIC's binding: 0 for a shared and 1 for a private interrupt, number, flags (1 and 2 are edges).
                uint number = Read(value, sizeof(uint));
                _hasInterrupt = number <= HighestInterrupt;
                _interrupt = (int)number + (Read(value, 0) == 0 ? SharedPeripheralBase : PrivatePeripheralBase);
                _isEdgeTriggered = (Read(value, 2 * sizeof(uint)) & 3) != 0;
            }
        }

        public readonly bool IsComplete(out Device device)
        {
            device = new Device(_address, _size, _hasInterrupt ? _interrupt : -1, _isEdgeTriggered);
            return _isCompatible && !_isDisabled && _hasRegisters;
        }
    }
}
