using System.Buffers.Binary;
using System.Text;

namespace ViperOS.Tools.LinkTool;

/// <summary>Runs the line programs of <c>.debug_line</c>, version 4 (DWARF 4 section 6.2), which is what the compiler writes. Those of
/// version 5 are the assembler's and left out.</summary>
internal static class SourceLines
{
    private const int SupportedVersion = 4;

    /// <summary>All rows in order of addresses.</summary>
    public static List<SourceLine> Read(ReadOnlySpan<byte> section)
    {
        List<SourceLine> lines = [];
        while (section.Length > sizeof(uint))
        {
            int length = checked((int)BinaryPrimitives.ReadUInt32LittleEndian(section));
            Reader unit = new(section.Slice(sizeof(uint), length));
            if (unit.ReadUInt16() == SupportedVersion)
            {
                ReadUnit(unit, lines);
            }

            section = section[(sizeof(uint) + length)..];
        }

        // Sequences overlap nowhere; where rows share an address, the last one counts.
        return [.. lines.Select((line, i) => (line, i)).OrderBy(r => r.line.Address).ThenBy(r => r.i).Select(r => r.line)];
    }

    private static void ReadUnit(Reader unit, List<SourceLine> lines)
    {
        int headerLength = checked((int)unit.ReadUInt32());
        Reader program = unit;
        program.Skip(headerLength);
        uint minimumLength = unit.ReadByte();
        unit.ReadByte();
        unit.ReadByte();
        int lineBase = (sbyte)unit.ReadByte();
        uint lineRange = unit.ReadByte();
        int firstSpecial = unit.ReadByte();
        byte[] operandCounts = new byte[firstSpecial];
        for (int i = 1; i < firstSpecial; i++)
        {
            operandCounts[i] = unit.ReadByte();
        }

        List<string> files = ReadFiles(ref unit);
        ulong address = 0;
        int file = 1;
        int line = 1;
        void AddRow() => lines.Add(new SourceLine(address, files[file - 1], line));
        while (!program.AtEnd)
        {
            int operation = program.ReadByte();
            if (operation >= firstSpecial)
            {
                uint adjusted = (uint)(operation - firstSpecial);
                address += adjusted / lineRange * minimumLength;
                line += lineBase + (int)(adjusted % lineRange);
                AddRow();
                continue;
            }

            switch (operation)
            {
                case 0:
                    int length = checked((int)program.ReadUleb());
                    Reader extended = program;
                    program.Skip(length);
                    switch (extended.ReadByte())
                    {
                        case 1: // end_sequence: the compiler's has the address of the last row, not of the code's end
                            (address, file, line) = (0, 1, 1);
                            break;
                        case 2: // set_address
                            address = extended.ReadUInt64();
                            break;
                    }

                    break;
                case 1: // copy
                    AddRow();
                    break;
                case 2: // advance_pc
                    address += program.ReadUleb() * minimumLength;
                    break;
                case 3: // advance_line
                    line += (int)program.ReadSleb();
                    break;
                case 4: // set_file
                    file = (int)program.ReadUleb();
                    break;
                case 8: // const_add_pc
                    address += (255u - (uint)firstSpecial) / lineRange * minimumLength;
                    break;
                case 9: // fixed_advance_pc
                    address += program.ReadUInt16();
                    break;
                default:
                    for (int i = operandCounts[operation]; i > 0; i--)
                    {
                        program.ReadUleb();
                    }

                    break;
            }
        }
    }

    private static List<string> ReadFiles(ref Reader unit)
    {
        List<string> directories = [""];
        for (string directory = unit.ReadString(); directory.Length != 0; directory = unit.ReadString())
        {
            directories.Add(directory);
        }

        List<string> files = [];
        for (string name = unit.ReadString(); name.Length != 0; name = unit.ReadString())
        {
            string directory = directories[(int)unit.ReadUleb()];
            unit.ReadUleb();
            unit.ReadUleb();
            files.Add(directory.Length == 0 || name[0] == '/' ? name : $"{directory.TrimEnd('/')}/{name}");
        }

        return files;
    }

    private ref struct Reader(ReadOnlySpan<byte> data)
    {
        private ReadOnlySpan<byte> _rest = data;

        public readonly bool AtEnd => _rest.IsEmpty;

        public void Skip(int length) => _rest = _rest[length..];

        public byte ReadByte()
        {
            byte value = _rest[0];
            Skip(1);
            return value;
        }

        public ushort ReadUInt16()
        {
            ushort value = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
            Skip(sizeof(ushort));
            return value;
        }

        public uint ReadUInt32()
        {
            uint value = BinaryPrimitives.ReadUInt32LittleEndian(_rest);
            Skip(sizeof(uint));
            return value;
        }

        public ulong ReadUInt64()
        {
            ulong value = BinaryPrimitives.ReadUInt64LittleEndian(_rest);
            Skip(sizeof(ulong));
            return value;
        }

        public string ReadString()
        {
            int length = _rest.IndexOf((byte)0);
            string text = Encoding.UTF8.GetString(_rest[..length]);
            Skip(length + 1);
            return text;
        }

        public ulong ReadUleb()
        {
            ulong value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = ReadByte();
                value |= (ulong)(part & 0x7F) << shift;
                if (part < 0x80)
                {
                    return value;
                }
            }
        }

        public long ReadSleb()
        {
            long value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = ReadByte();
                value |= (long)(part & 0x7F) << shift;
                if (part < 0x80)
                {
                    int unused = 64 - 7 - shift;
                    return unused > 0 ? value << unused >> unused : value;
                }
            }
        }
    }
}
