namespace ViperOS.Tools.LinkTool;

/// <summary>A program header.</summary>
internal readonly record struct ElfSegment(
    uint Type, uint Flags, ulong Offset, ulong Address, ulong FileSize, ulong MemorySize, ulong Alignment)
{
    public const uint Load = 1;
    public const uint Writable = 2;
    public const uint Executable = 1;
}
