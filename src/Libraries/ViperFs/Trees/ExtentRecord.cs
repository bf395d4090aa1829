using System.Runtime.InteropServices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>What an extent's key leads to. An extent lies within one group.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ExtentRecord
{
    public const int SizeInBytes = 16;

    public ulong Start;

    /// <summary>In blocks.</summary>
    public uint Length;
    public ExtentFlags Flags;

    public static ExtentRecord Read(ReadOnlySpan<byte> payload) => MemoryMarshal.Read<ExtentRecord>(payload);

    public readonly bool IsSound(ulong logical, VolumeGeometry geometry) =>
        geometry.IsAllocatable(Start, Length) && (Flags & ~ExtentFlags.All) == 0
        && logical < Format.MaximumFileBlocks && Length <= Format.MaximumFileBlocks - logical;
}
