using System.Text;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// Writes the names of functions for stack traces, small: each text stands once, a function is an offset and two texts
/// (namespace and
/// type, method). All numbers little-endian:
/// u32 magic "SYM1", u32 functions, u32 texts, u32 end of the last function, u64 base address; per function u32 offset from the
/// base,
/// u16 type text (0xFFFF: none), u16 method text, in order of offsets; per text u32 offset of its first byte, and one more for
/// the end;
/// UTF-8 bytes.
/// </summary>
internal static class SymbolTableWriter
{
    private const uint Magic = 0x314D5953;
    private const ushort None = 0xFFFF;

    public static int Run(string image, string output)
    {
        ElfFile elf = new(image);
        // Several names for one address: any one will do, the first in order for the sake of identical builds.
        List<ElfSymbol> functions = [.. GetFunctions(elf).Select(f => f[0])];

        List<string> texts = [];
        Dictionary<string, ushort> indexes = [];
        ushort Index(string text)
        {
            if (!indexes.TryGetValue(text, out ushort index))
            {
                index = checked((ushort)texts.Count);
                indexes.Add(text, index);
                texts.Add(text);
            }

            return index;
        }

        ulong start = functions.Count == 0 ? 0 : functions[0].Value;
        ulong end = functions.Count == 0 ? 0 : functions[^1].Value + functions[^1].Size;
        using MemoryStream entries = new();
        using BinaryWriter entryWriter = new(entries);
        foreach (ElfSymbol function in functions)
        {
            SymbolName name = SymbolName.Demangle(function.Name);
            entryWriter.Write(checked((uint)(function.Value - start)));
            entryWriter.Write(name.Scope.Length == 0 ? None : Index(name.Scope));
            entryWriter.Write(Index(name.Member));
        }

        entryWriter.Flush();
        using FileStream file = File.Create(output);
        using BinaryWriter writer = new(file);
        writer.Write(Magic);
        writer.Write((uint)functions.Count);
        writer.Write((uint)texts.Count);
        writer.Write(checked((uint)(end - start)));
        writer.Write(start);
        writer.Write(entries.ToArray());
        uint offset = 0;
        byte[][] encoded = [.. texts.Select(Encoding.UTF8.GetBytes)];
        foreach (byte[] text in encoded)
        {
            writer.Write(offset);
            offset += (uint)text.Length;
        }

        writer.Write(offset);
        foreach (byte[] text in encoded)
        {
            writer.Write(text);
        }

        return 0;
    }

    /// <summary>The functions in order of addresses, each with all its symbols.</summary>
    public static List<List<ElfSymbol>> GetFunctions(ElfFile elf)
    {
        HashSet<ushort> code = [.. elf.Sections.Index().Where(s => (s.Item.Flags & 4) != 0).Select(s => (ushort)s.Index)];
        return [.. elf.Symbols
            .Where(s => code.Contains(s.Section) && IsFunction(s))
            .OrderBy(s => s.Value)
            .ThenByDescending(s => s.Size)
            .ThenBy(s => s.Name, StringComparer.Ordinal)
            .GroupBy(s => s.Value)
            .Select(g => g.ToList())];
    }

    // Assembly labels without a type count too, but not mapping symbols ($x, $d) or local labels.
    private static bool IsFunction(ElfSymbol symbol) =>
        symbol.Name.Length != 0 && symbol.Name[0] is not ('$' or '.') && symbol.Kind is 0 or ElfSymbol.Function;
}
