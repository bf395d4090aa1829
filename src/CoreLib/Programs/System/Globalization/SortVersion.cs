using System.Diagnostics.CodeAnalysis;

namespace System.Globalization;

/// <summary>The version of the data that texts are ordered with.</summary>
public sealed class SortVersion : IEquatable<SortVersion?>
{
    public SortVersion(int fullVersion, Guid sortId)
    {
        FullVersion = fullVersion;
        SortId = sortId;
    }

    public int FullVersion { get; }

    public Guid SortId { get; }

    public static bool operator ==(SortVersion? left, SortVersion? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(SortVersion? left, SortVersion? right) => !(left == right);

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as SortVersion);

    public bool Equals([NotNullWhen(true)] SortVersion? other) =>
        other is not null && FullVersion == other.FullVersion && SortId == other.SortId;

    public override int GetHashCode() => (FullVersion * 7) | SortId.GetHashCode();
}
