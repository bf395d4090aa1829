using System.Collections.Immutable;
using ViperOS.Contracts;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>What a file, directory or link is expected to be, in one state of the volume. Sectors that are not listed are zeros.</summary>
internal sealed record CrashNode(FileKind Kind, int Id)
{
    public ImmutableSortedDictionary<string, ulong> Entries { get; init; } = ImmutableSortedDictionary.Create<string, ulong>(StringComparer.Ordinal);

    /// <summary>In sectors.</summary>
    public long Size { get; init; }

    /// <summary>The stamp in each sector that was written.</summary>
    public ImmutableDictionary<long, ulong> Stamps { get; init; } = ImmutableDictionary<long, ulong>.Empty;

    public int Links { get; init; } = 1;

    public string Attribute { get; init; } = "";
}
