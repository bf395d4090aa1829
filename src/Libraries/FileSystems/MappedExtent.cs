namespace ViperOS.FileSystems;

/// <summary>Consecutive blocks of a file that are consecutive on the device, or a hole.</summary>
/// <param name="Logical">The first one, in blocks from the begin of the file.</param>
/// <param name="Physical">The first one on the device; 0 for a hole.</param>
/// <param name="Length">In blocks.</param>
public readonly record struct MappedExtent(ulong Logical, ulong Physical, ulong Length, ExtentState State)
{
    /// <summary>The part of it from a block on.</summary>
    public MappedExtent Part(ulong logical, ulong length) =>
        this with { Logical = logical, Length = length, Physical = State == ExtentState.Hole ? 0 : Physical + (logical - Logical) };
}
