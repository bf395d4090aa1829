namespace ViperOS.ViperFs.Allocation;

/// <summary>Consecutive blocks of the volume, within one group.</summary>
internal readonly record struct BlockRange(ulong Start, uint Length);
