using System.Buffers.Binary;
using System.Text;

namespace ViperOS.Tests.UserSpace.DeviceTree;

/// <summary>Writes flattened device trees (Devicetree Specification 0.4, chapter 5).</summary>
internal sealed class TreeBuilder
{
    private const int HeaderSize = 40;

    private readonly List<byte> _structure = [];
    private readonly List<byte> _strings = [];

    public TreeBuilder Begin(string name)
    {
        Add(1);
        AddPadded(Encoding.ASCII.GetBytes(name + "\0"));
        return this;
    }

    public TreeBuilder End()
    {
        Add(2);
        return this;
    }

    public TreeBuilder Property(string name, params uint[] cells)
    {
        return Property(name, cells.SelectMany(c => Big(c)).ToArray());
    }

    public TreeBuilder Property(string name, string value)
    {
        return Property(name, Encoding.ASCII.GetBytes(value + "\0"));
    }

    public byte[] Build()
    {
        Add(9);
        uint structureEnd = (uint)(HeaderSize + _structure.Count);
        uint[] header =
        [
            0xD00DFEED, structureEnd + (uint)_strings.Count, HeaderSize, structureEnd, HeaderSize, 17, 16, 0,
            (uint)_strings.Count,
            (uint)_structure.Count,
        ];
        return [.. header.SelectMany(Big), .. _structure, .. _strings];
    }

    private TreeBuilder Property(string name, byte[] value)
    {
        Add(3);
        Add((uint)value.Length);
        Add((uint)_strings.Count);
        AddPadded(value);
        _strings.AddRange(Encoding.ASCII.GetBytes(name + "\0"));
        return this;
    }

    private static byte[] Big(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private void Add(uint value)
    {
        _structure.AddRange(Big(value));
    }

    private void AddPadded(byte[] bytes)
    {
        _structure.AddRange(bytes);
        while (_structure.Count % 4 != 0)
        {
            _structure.Add(0);
        }
    }
}
