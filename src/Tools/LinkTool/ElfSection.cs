namespace ViperOS.Tools.LinkTool;

/// <summary>A section header (ELF-64, figure 3).</summary>
internal readonly record struct ElfSection(
    string Name, uint Type, ulong Flags, ulong Address, ulong Offset, ulong Size, uint Link, uint Info, ulong EntrySize)
{
    public const uint SymbolTable = 2;
    public const uint Relocations = 4;
    public const uint NoBits = 8;
}
