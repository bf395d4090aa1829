using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>Orders and equalities of strings.</summary>
public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string?>, IEqualityComparer<string?>
{
    public static StringComparer Ordinal => OrdinalCaseSensitiveComparer.Instance;

    public static StringComparer OrdinalIgnoreCase => OrdinalIgnoreCaseComparer.Instance;

    public static StringComparer InvariantCulture => CultureAwareComparer.Sensitive;

    public static StringComparer InvariantCultureIgnoreCase => CultureAwareComparer.IgnoringCase;

    public static StringComparer CurrentCulture => new CultureAwareComparer(CultureInfo.CurrentCulture.CompareInfo, CompareOptions.None);

    public static StringComparer CurrentCultureIgnoreCase =>
        new CultureAwareComparer(CultureInfo.CurrentCulture.CompareInfo, CompareOptions.IgnoreCase);

    public static StringComparer FromComparison(StringComparison comparisonType) => comparisonType switch
    {
        StringComparison.CurrentCulture => CurrentCulture,
        StringComparison.CurrentCultureIgnoreCase => CurrentCultureIgnoreCase,
        StringComparison.InvariantCulture => InvariantCulture,
        StringComparison.InvariantCultureIgnoreCase => InvariantCultureIgnoreCase,
        StringComparison.Ordinal => Ordinal,
        StringComparison.OrdinalIgnoreCase => OrdinalIgnoreCase,
        _ => throw new ArgumentException("The string comparison type passed in is currently not supported.", nameof(comparisonType)),
    };

    public static StringComparer Create(CultureInfo culture, bool ignoreCase) =>
        Create(culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static StringComparer Create(CultureInfo culture, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new CultureAwareComparer(culture.CompareInfo, options);
    }

    public static bool IsWellKnownOrdinalComparer(IEqualityComparer<string?>? comparer, out bool ignoreCase)
    {
        ignoreCase = comparer is OrdinalIgnoreCaseComparer;
        return comparer is null or OrdinalCaseSensitiveComparer or OrdinalIgnoreCaseComparer
            || ReferenceEquals(comparer, EqualityComparer<string>.Default);
    }

    public static bool IsWellKnownCultureAwareComparer(
        IEqualityComparer<string?>? comparer, [NotNullWhen(true)] out CompareInfo? compareInfo, out CompareOptions compareOptions)
    {
        if (comparer is CultureAwareComparer aware)
        {
            (compareInfo, compareOptions) = (aware.CompareInfo, aware.Options);
            return true;
        }

        (compareInfo, compareOptions) = (null, CompareOptions.None);
        return false;
    }

    public abstract int Compare(string? x, string? y);

    public abstract bool Equals(string? x, string? y);

    public abstract int GetHashCode(string obj);

    public int Compare(object? x, object? y)
    {
        if (x == y)
        {
            return 0;
        }

        if (x is null)
        {
            return -1;
        }

        if (y is null)
        {
            return 1;
        }

        if (x is string left && y is string right)
        {
            return Compare(left, right);
        }

        return x is IComparable comparable
            ? comparable.CompareTo(y)
            : throw new ArgumentException("At least one object must implement IComparable.");
    }

    public new bool Equals(object? x, object? y)
    {
        if (x == y)
        {
            return true;
        }

        if (x is null || y is null)
        {
            return false;
        }

        return x is string left && y is string right ? Equals(left, right) : x.Equals(y);
    }

    public int GetHashCode(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is string text ? GetHashCode(text) : obj.GetHashCode();
    }
}
