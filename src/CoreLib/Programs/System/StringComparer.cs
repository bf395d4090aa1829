using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Orders and equalities of strings; cultures compare like ordinals.</summary>
public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string?>, IEqualityComparer<string?>
{
    public static StringComparer Ordinal { get; } = new OrdinalStringComparer(StringComparison.Ordinal);

    public static StringComparer OrdinalIgnoreCase { get; } = new OrdinalStringComparer(StringComparison.OrdinalIgnoreCase);

    public static StringComparer InvariantCulture => Ordinal;

    public static StringComparer InvariantCultureIgnoreCase => OrdinalIgnoreCase;

    public static StringComparer CurrentCulture => Ordinal;

    public static StringComparer CurrentCultureIgnoreCase => OrdinalIgnoreCase;

    public static StringComparer FromComparison(StringComparison comparisonType) =>
        ((int)comparisonType & 1) == 0 ? Ordinal : OrdinalIgnoreCase;

    public abstract int Compare(string? x, string? y);

    public abstract bool Equals(string? x, string? y);

    public abstract int GetHashCode(string obj);

    public int Compare(object? x, object? y) => Compare((string?)x, (string?)y);

    public new bool Equals(object? x, object? y) => x == y || (x is string left && y is string right && Equals(left, right));

    public int GetHashCode(object obj) => GetHashCode((string)obj);
}
