namespace ViperOS.Tools.LinkTool;

/// <summary>A symbol; Kind is STT_*, Section an index or a reserved value.</summary>
internal readonly record struct ElfSymbol(string Name, byte Kind, ushort Section, ulong Value, ulong Size)
{
    public const byte Function = 2;
}
