using System.Collections.Generic;

namespace System;

/// <summary>Compares strings by their code units.</summary>
internal sealed class OrdinalCaseSensitiveComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string?>
{
    public static readonly OrdinalCaseSensitiveComparer Instance = new();

    public override int Compare(string? x, string? y) => string.CompareOrdinal(x, y);

    public override bool Equals(string? x, string? y) => string.Equals(x, y);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj.GetHashCode();
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Equals(ReadOnlySpan<char> alternate, string? other) =>
        other is not null && alternate.SequenceEqual(other.AsSpan());

    int IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.GetHashCode(ReadOnlySpan<char> alternate) =>
        string.GetHashCode(alternate);

    string? IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals(object? obj) => obj is OrdinalCaseSensitiveComparer;

    public override int GetHashCode() => 0x4F52;
}
