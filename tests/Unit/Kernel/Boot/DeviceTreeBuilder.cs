using System.Buffers.Binary;
using System.Text;

namespace ViperOS.Tests.Kernel.Boot;

/// <summary>Writes flattened device trees.</summary>
internal sealed class DeviceTreeBuilder
{
    private const int HeaderSize = 40;

    private readonly List<byte> _structure = [];
    private readonly List<byte> _strings = [];
    private readonly Dictionary<string, uint> _stringOffsets = [];
    private readonly List<(ulong Start, ulong Size)> _reservations = [];

    public DeviceTreeBuilder Begin(string name)
    {
        Cell(1);
        Bytes(Encoding.ASCII.GetBytes(name + "\0"));
        return this;
    }

    public DeviceTreeBuilder End()
    {
        Cell(2);
        return this;
    }

    public DeviceTreeBuilder Property(string name, byte[] value)
    {
        Cell(3);
        Cell((uint)value.Length);
        Cell(Intern(name));
        Bytes(value);
        return this;
    }

    public DeviceTreeBuilder Property(string name, params uint[] cells)
    {
        byte[] value = new byte[cells.Length * 4];
        for (int i = 0; i < cells.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(value.AsSpan(i * 4), cells[i]);
        }

        return Property(name, value);
    }

    /// <summary>Zero-terminated strings one after another.</summary>
    public DeviceTreeBuilder Text(string name, params string[] texts)
    {
        return Property(name, Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => text + "\0"))));
    }

    public DeviceTreeBuilder Reserve(ulong start, ulong size)
    {
        _reservations.Add((start, size));
        return this;
    }

    public byte[] Build()
    {
        byte[] reservations = new byte[(_reservations.Count + 1) * 16];
        for (int i = 0; i < _reservations.Count; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(reservations.AsSpan(i * 16), _reservations[i].Start);
            BinaryPrimitives.WriteUInt64BigEndian(reservations.AsSpan((i * 16) + 8), _reservations[i].Size);
        }

        Cell(9);
        int structure = HeaderSize + reservations.Length;
        int strings = structure + _structure.Count;
        int total = strings + _strings.Count;
        uint[] header =
        [
            0xD00D_FEED, (uint)total, (uint)structure, (uint)strings, HeaderSize, 17, 16, 0, (uint)_strings.Count, (uint)_structure.Count,
        ];
        byte[] result = new byte[total];
        for (int i = 0; i < header.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i * 4), header[i]);
        }

        reservations.CopyTo(result, HeaderSize);
        _structure.CopyTo(result, structure);
        _strings.CopyTo(result, strings);
        return result;
    }

    private uint Intern(string name)
    {
        if (!_stringOffsets.TryGetValue(name, out uint offset))
        {
            offset = (uint)_strings.Count;
            _stringOffsets.Add(name, offset);
            _strings.AddRange(Encoding.ASCII.GetBytes(name + "\0"));
        }

        return offset;
    }

    private void Cell(uint value)
    {
        byte[] cell = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(cell, value);
        _structure.AddRange(cell);
    }

    private void Bytes(byte[] value)
    {
        _structure.AddRange(value);
        while (_structure.Count % 4 != 0)
        {
            _structure.Add(0);
        }
    }
}
