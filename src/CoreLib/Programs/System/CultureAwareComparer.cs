using System.Collections.Generic;
using System.Globalization;

namespace System;

/// <summary>Compares strings in a culture's way.</summary>
internal sealed class CultureAwareComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string?>
{
    public static readonly CultureAwareComparer Sensitive = new(CompareInfo.Invariant, CompareOptions.None);
    public static readonly CultureAwareComparer IgnoringCase = new(CompareInfo.Invariant, CompareOptions.IgnoreCase);

    public CultureAwareComparer(CompareInfo compareInfo, CompareOptions options)
    {
        CompareInfo.Check(options & ~CompareOptions.StringSort, forOrder: true, allowOrdinal: false);
        CompareInfo = compareInfo;
        Options = options;
    }

    public CompareInfo CompareInfo { get; }

    public CompareOptions Options { get; }

    public override int Compare(string? x, string? y)
    {
        if ((object?)x == y)
        {
            return 0;
        }

        return x is null ? -1 : y is null ? 1 : CompareInfo.Compare(x, y, Options);
    }

    public override bool Equals(string? x, string? y) =>
        (object?)x == y || (x is not null && y is not null && CompareInfo.Compare(x, y, Options) == 0);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return CompareInfo.GetHashCode(obj, Options);
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Equals(ReadOnlySpan<char> alternate, string? other) =>
        other is not null && CompareInfo.Compare(alternate, other, Options) == 0;

    int IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.GetHashCode(ReadOnlySpan<char> alternate) =>
        CompareInfo.GetHashCode(alternate, Options);

    string? IAlternateEqualityComparer<ReadOnlySpan<char>, string?>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals(object? obj) => obj is CultureAwareComparer other && Options == other.Options;

    public override int GetHashCode() => (int)Options & 0x7FFFFFFF;
}
