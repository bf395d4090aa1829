using ViperOS.Contracts;

namespace ViperOS.Kernel.Processes;

/// <summary>One PT_LOAD entry of a checked ELF file. Addresses are those of the file; the loader adds the bias.</summary>
public struct ElfSegment
{
    public ulong Address;
    public ulong MemorySize;
    public ulong FileOffset;
    public ulong FileSize;
    public Protection Protection;

    public readonly ulong FirstPage => Address & ~(ElfImage.PageSize - 1);

    /// <summary>End of the last page, exclusive.</summary>
    public readonly ulong PageEnd => (Address + MemorySize + ElfImage.PageSize - 1) & ~(ElfImage.PageSize - 1);
}
