using System.Collections.Generic;

namespace System;

/// <summary>Compares strings by their code units without regard to case.</summary>
internal sealed class OrdinalIgnoreCaseComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string?>
{
    public static readonly OrdinalIgnoreCaseComparer Instance = new();

    public override int Compare(string? x, string? y)
    {
        if ((object?)x == y)
        {
            return 0;
        }

        return x is null ? -1 : y is null ? 1 : Globalization.Ordinal.CompareIgnoreCase(x, y);
    }

    public override bool Equals(string? x, string? y) =>
        (object?)x == y || (x is not null && y is not null && x.Length == y.Length && Globalization.Ordinal.EqualsIgnoreCase(x, y));

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return string.GetIgnoreCaseHashCode(obj);
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Equals(ReadOnlySpan<char> alternate, string? other) =>
        other is not null && alternate.Length == other.Length && Globalization.Ordinal.EqualsIgnoreCase(alternate, other);

    int IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.GetHashCode(ReadOnlySpan<char> alternate) =>
        string.GetIgnoreCaseHashCode(alternate);

    string? IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals(object? obj) => obj is OrdinalIgnoreCaseComparer;

    public override int GetHashCode() => 0x4F49;
}
