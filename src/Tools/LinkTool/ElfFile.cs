using System.Buffers.Binary;
using System.Text;

namespace ViperOS.Tools.LinkTool;

/// <summary>Reads little-endian ELF-64 files: objects and linked images.</summary>
internal sealed class ElfFile
{
    private readonly byte[] _data;

    public ElfFile(string path)
    {
        _data = File.ReadAllBytes(path);
        if (_data.Length < 64 || !_data.AsSpan(0, 6).SequenceEqual("\u007FELF\u0002\u0001"u8))
        {
            throw new InvalidDataException($"{path} is not a little-endian ELF-64 file");
        }

        int count = ReadUInt16(60);
        ulong table = ReadUInt64(40);
        ElfSection[] raw = new ElfSection[count];
        uint[] names = new uint[count];
        for (int i = 0; i < count; i++)
        {
            ulong at = table + ((ulong)i * 64);
            names[i] = ReadUInt32(at);
            raw[i] = new ElfSection(
                "",
                ReadUInt32(at + 4),
                ReadUInt64(at + 8),
                ReadUInt64(at + 16),
                ReadUInt64(at + 24),
                ReadUInt64(at + 32),
                ReadUInt32(at + 40),
                ReadUInt32(at + 44),
                ReadUInt64(at + 56));
        }

        ulong strings = count == 0 ? 0 : raw[ReadUInt16(62)].Offset;
        Sections = [.. raw.Select((section, i) => section with { Name = ReadString(strings + names[i]) })];
        Symbols = ReadSymbols();
    }

    public IReadOnlyList<ElfSection> Sections { get; }

    public IReadOnlyList<ElfSymbol> Symbols { get; }

    public IEnumerable<ElfSegment> Segments
    {
        get
        {
            ulong table = ReadUInt64(32);
            for (int i = 0; i < ReadUInt16(56); i++)
            {
                ulong at = table + ((ulong)i * 56);
                yield return new ElfSegment(
                    ReadUInt32(at),
                    ReadUInt32(at + 4),
                    ReadUInt64(at + 8),
                    ReadUInt64(at + 16),
                    ReadUInt64(at + 32),
                    ReadUInt64(at + 40),
                    ReadUInt64(at + 48));
            }
        }
    }

    /// <summary>The bytes of a section; none if there is no such section.</summary>
    public ReadOnlySpan<byte> GetSection(string name)
    {
        ElfSection section = Sections.FirstOrDefault(s => s.Name == name);
        return section.Type == ElfSection.NoBits ? [] : _data.AsSpan(checked((int)section.Offset), checked((int)section.Size));
    }

    /// <summary>Names of the functions whose code refers to a symbol.</summary>
    public IEnumerable<string> FindReferences(string symbolName)
    {
        HashSet<uint> targets = [];
        for (int i = 0; i < Symbols.Count; i++)
        {
            if (Symbols[i].Name == symbolName)
            {
                targets.Add((uint)i);
            }
        }

        foreach (ElfSection section in Sections.Where(s => s.Type == ElfSection.Relocations && !s.Name.Contains("debug")))
        {
            for (ulong at = section.Offset; at < section.Offset + section.Size; at += 24)
            {
                if (targets.Contains((uint)(ReadUInt64(at + 8) >> 32)))
                {
                    string? name = FindEnclosing((ushort)section.Info, ReadUInt64(at));
                    if (name is not null)
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private string? FindEnclosing(ushort section, ulong offset)
    {
        ElfSymbol best = default;
        foreach (ElfSymbol symbol in Symbols)
        {
            if (symbol.Section == section && symbol.Name.Length != 0 && symbol.Value <= offset && symbol.Value >= best.Value)
            {
                best = symbol;
            }
        }

        return best.Name;
    }

    private List<ElfSymbol> ReadSymbols()
    {
        List<ElfSymbol> symbols = [];
        foreach (ElfSection section in Sections.Where(s => s.Type == ElfSection.SymbolTable))
        {
            ulong strings = Sections[(int)section.Link].Offset;
            for (ulong at = section.Offset; at < section.Offset + section.Size; at += 24)
            {
                symbols.Add(new ElfSymbol(
                    ReadString(strings + ReadUInt32(at)),
                    (byte)(_data[(int)at + 4] & 15),
                    ReadUInt16(at + 6),
                    ReadUInt64(at + 8),
                    ReadUInt64(at + 16)));
            }
        }

        return symbols;
    }

    private string ReadString(ulong offset)
    {
        int start = checked((int)offset);
        int length = _data.AsSpan(start).IndexOf((byte)0);
        return Encoding.UTF8.GetString(_data, start, length);
    }

    private ushort ReadUInt16(ulong offset) => BinaryPrimitives.ReadUInt16LittleEndian(_data.AsSpan(checked((int)offset)));

    private uint ReadUInt32(ulong offset) => BinaryPrimitives.ReadUInt32LittleEndian(_data.AsSpan(checked((int)offset)));

    private ulong ReadUInt64(ulong offset) => BinaryPrimitives.ReadUInt64LittleEndian(_data.AsSpan(checked((int)offset)));
}
