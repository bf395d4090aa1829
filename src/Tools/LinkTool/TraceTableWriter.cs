using System.Buffers.Binary;
using System.Text;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// Writes what a program's own stack traces show: names of methods and lines of the sources. All numbers little-endian, offsets from the
/// table's start, 0 for none:
/// u32 magic "TRC1", u32 functions, u64 address of the first, u32 bytes of code from there, u32 size of the table;
/// per function, in order of addresses: u32 offset from the first, u32 text of the type, u32 text of the method with its parameters, u32
/// lines (bit 31: hidden from traces, bit 30: a step of an async method, bit 29: the runtime's own, with a name for fault reports only);
/// a text: u16 length, UTF-8; in front of a type's a u32 text of the assembly;
/// lines: ULEB rows, per row ULEB instructions since the row before, SLEB lines since then times 2 (plus 1 if ULEB text of a new file
/// follows). Line 0 is code without a source.
/// </summary>
internal sealed class TraceTableWriter
{
    private const uint Magic = 0x3143_5254;
    private const int HeaderSize = 24;
    private const int FunctionSize = 16;
    private const uint Hidden = 0x8000_0000;
    private const uint Asynchronous = 0x4000_0000;
    private const uint Internal = 0x2000_0000;
    private const uint InstructionSize = 4;

    // The class library's sources are not the programmer's: as under .NET, its frames have no lines. Its entry code has no names either.
    private const string CoreLib = "System.Private.CoreLib";
    private static readonly string[] s_unnamed =
    [
        "Internal.Runtime.", "System.Runtime.Exceptions.", "System.Runtime.CompilerServices.ClassConstructorRunner",
        "System.Threading.Thread.Run(",
    ];

    private readonly MemoryStream _rest = new();
    private readonly Dictionary<string, uint> _texts = [];
    private readonly Dictionary<(string Assembly, string Type), uint> _types = [];
    private uint _restStart;

    public static byte[] Write(ElfFile image, Dictionary<string, MethodName> methods) => new TraceTableWriter().Build(image, methods);

    private byte[] Build(ElfFile image, Dictionary<string, MethodName> methods)
    {
        List<List<ElfSymbol>> functions = SymbolTableWriter.GetFunctions(image);
        List<SourceLine> lines = SourceLines.Read(image.GetSection(".debug_line"));
        ulong start = functions.Count == 0 ? 0 : functions[0][0].Value;
        ulong end = functions.Count == 0 ? 0 : functions[^1].Max(f => f.Value + f.Size);
        _restStart = (uint)(HeaderSize + (functions.Count * FunctionSize));
        using MemoryStream table = new();
        using BinaryWriter writer = new(table);
        writer.Write(Magic);
        writer.Write(functions.Count);
        writer.Write(start);
        writer.Write((uint)(end - start));
        writer.Write(0u);
        int line = 0;
        for (int i = 0; i < functions.Count; i++)
        {
            ulong address = functions[i][0].Value;
            MethodName? method = functions[i].Select(s => methods.GetValueOrDefault(s.Name)).FirstOrDefault(m => m is not null);
            writer.Write((uint)(address - start));
            if (method is null || (method.Assembly == CoreLib
                && s_unnamed.Any(n => $"{method.Type}.{method.Method}".StartsWith(n, StringComparison.Ordinal))))
            {
                // For the kernel's reports of faults.
                SymbolName name = SymbolName.Demangle(functions[i][0].Name);
                writer.Write(name.Scope.Length == 0 ? 0 : AddType("", name.Scope));
                writer.Write(AddText(name.Member));
                writer.Write(Internal);
                continue;
            }

            ulong next = i + 1 < functions.Count ? functions[i + 1][0].Value : end;
            writer.Write(AddType(method.Assembly, method.Type));
            writer.Write(AddText(method.Method));
            uint rows = method.Assembly == CoreLib ? 0 : AddLines(lines, ref line, address, next);
            writer.Write(rows | (method.IsHidden ? Hidden : 0) | (method.IsAsynchronous ? Asynchronous : 0));
        }

        _rest.WriteTo(table);
        writer.Seek(20, SeekOrigin.Begin);
        writer.Write((uint)table.Length);
        return table.ToArray();
    }

    private uint AddText(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (!_texts.TryGetValue(text, out uint offset))
        {
            offset = Position;
            _texts.Add(text, offset);
            WriteText(text);
        }

        return offset;
    }

    private void WriteText(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _rest.WriteByte((byte)bytes.Length);
        _rest.WriteByte(checked((byte)(bytes.Length >> 8)));
        _rest.Write(bytes);
    }

    // Types of equal names in several assemblies are several texts.
    private uint AddType(string assembly, string type)
    {
        if (type.Length == 0)
        {
            return 0;
        }

        if (!_types.TryGetValue((assembly, type), out uint offset))
        {
            WriteText(assembly, type, out offset);
            _types.Add((assembly, type), offset);
        }

        return offset;
    }

    private void WriteText(string assembly, string type, out uint offset)
    {
        uint assemblyText = AddText(assembly);
        Span<byte> reference = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(reference, assemblyText);
        _rest.Write(reference);
        offset = Position;
        WriteText(type);
    }

    private uint Position => _restStart + (uint)_rest.Length;

    private uint AddLines(List<SourceLine> lines, ref int from, ulong start, ulong end)
    {
        while (from < lines.Count && lines[from].Address < start)
        {
            from++;
        }

        List<SourceLine> rows = [];
        for (; from < lines.Count && lines[from].Address < end; from++)
        {
            SourceLine line = lines[from];
            if (rows.Count != 0 && rows[^1].Address == line.Address)
            {
                rows.RemoveAt(rows.Count - 1);
            }

            if (rows.Count == 0 || rows[^1].Line != line.Line || rows[^1].File != line.File)
            {
                rows.Add(line);
            }
        }

        if (rows.Count == 0)
        {
            return 0;
        }

        // Texts first: they go to the same place as the rows.
        foreach (SourceLine row in rows)
        {
            AddText(row.File);
        }

        uint offset = Position;
        WriteUleb((uint)rows.Count);
        ulong address = start;
        int number = 0;
        string file = "";
        foreach (SourceLine row in rows)
        {
            WriteUleb((uint)(row.Address - address) / InstructionSize);
            bool isNewFile = row.File.Length != 0 && row.File != file;
            WriteSleb(((long)(row.Line - number) << 1) | (isNewFile ? 1L : 0));
            if (isNewFile)
            {
                WriteUleb(AddText(row.File));
                file = row.File;
            }

            address = row.Address;
            number = row.Line;
        }

        return offset;
    }

    private void WriteUleb(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _rest.WriteByte((byte)(value | 0x80));
        }

        _rest.WriteByte((byte)value);
    }

    private void WriteSleb(long value)
    {
        while (value is < -0x40 or >= 0x40)
        {
            _rest.WriteByte((byte)((value & 0x7F) | 0x80));
            value >>= 7;
        }

        _rest.WriteByte((byte)(value & 0x7F));
    }
}
