using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>
/// The equality of strings. The compiler picks it by name. Hash tables with strings as keys know it and then call no comparer at
/// all.
/// </summary>
internal sealed class StringEqualityComparer : EqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string?>
{
    /// <summary>For tables that were given no comparer.</summary>
    public static readonly StringEqualityComparer Instance = new();

    public override bool Equals(string? x, string? y) => string.Equals(x, y);

    public override int GetHashCode([DisallowNull] string obj) => obj?.GetHashCode() ?? 0;

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Equals(ReadOnlySpan<char> alternate, string? other) =>
        other is not null && alternate.SequenceEqual(other.AsSpan());

    int IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.GetHashCode(ReadOnlySpan<char> alternate) =>
        string.GetHashCode(alternate);

    string? IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is StringEqualityComparer;

    public override int GetHashCode() => typeof(StringEqualityComparer).GetHashCode();
}
