using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public sealed partial class String
{
    public static bool Equals(string? a, string? b, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if ((object?)a == b)
        {
            return true;
        }

        return a is not null && b is not null && Ordinal.Equals(a.AsSpanCore(), b.AsSpanCore(), IgnoresCase(comparisonType));
    }

    public bool Equals([NotNullWhen(true)] string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public static int Compare(string? strA, string? strB) => Compare(strA, strB, StringComparison.CurrentCulture);

    public static int Compare(string? strA, string? strB, bool ignoreCase) =>
        Compare(strA, strB, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if ((object?)strA == strB)
        {
            return 0;
        }

        if (strA is null)
        {
            return -1;
        }

        if (strB is null)
        {
            return 1;
        }

        return comparisonType == StringComparison.Ordinal
            ? CompareOrdinal(strA, strB)
            : Ordinal.Compare(strA.AsSpanCore(), strB.AsSpanCore(), IgnoresCase(comparisonType));
    }

    public static int Compare(string? strA, string? strB, CultureInfo? culture, CompareOptions options) =>
        (culture ?? CultureInfo.CurrentCulture).CompareInfo.Compare(strA, strB, options);

    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) =>
        Compare(strA, strB, culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) =>
        Compare(strA, indexA, strB, indexB, length, ignoreCase: false);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase) =>
        Compare(strA, indexA, strB, indexB, length, ignoreCase, CultureInfo.CurrentCulture);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase, CultureInfo? culture) =>
        Compare(strA, indexA, strB, indexB, length, culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static int Compare(
        string? strA, int indexA, string? strB, int indexB, int length, CultureInfo? culture, CompareOptions options)
    {
        int lengthA = strA is null ? length : Math.Min(length, strA.Length - indexA);
        int lengthB = strB is null ? length : Math.Min(length, strB.Length - indexB);
        return (culture ?? CultureInfo.CurrentCulture).CompareInfo.Compare(strA, indexA, lengthA, strB, indexB, lengthB, options);
    }

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if (strA is null || strB is null)
        {
            return (object?)strA == strB ? 0 : strA is null ? -1 : 1;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (indexA < 0 || indexB < 0)
        {
            throw new ArgumentOutOfRangeException(indexA < 0 ? nameof(indexA) : nameof(indexB), IndexTooLarge);
        }

        if (indexA > strA.Length || indexB > strB.Length)
        {
            throw new ArgumentOutOfRangeException(indexA > strA.Length ? nameof(indexA) : nameof(indexB), IndexTooLarge);
        }

        return Ordinal.Compare(
            strA.AsSpan(indexA, Math.Min(length, strA.Length - indexA)),
            strB.AsSpan(indexB, Math.Min(length, strB.Length - indexB)),
            IgnoresCase(comparisonType));
    }

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length)
    {
        if (strA is null || strB is null)
        {
            return (object?)strA == strB ? 0 : strA is null ? -1 : 1;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length, "count");
        if (indexA < 0 || indexB < 0)
        {
            throw new ArgumentOutOfRangeException(indexA < 0 ? nameof(indexA) : nameof(indexB), IndexTooLarge);
        }

        int lengthA = Math.Min(length, strA.Length - indexA);
        int lengthB = Math.Min(length, strB.Length - indexB);
        if (lengthA < 0 || lengthB < 0)
        {
            throw new ArgumentOutOfRangeException(lengthA < 0 ? nameof(indexA) : nameof(indexB), IndexTooLarge);
        }

        return strA.AsSpan(indexA, lengthA).SequenceCompareTo(strB.AsSpan(indexB, lengthB));
    }

    public bool StartsWith(char value) => Length != 0 && _firstChar == value;

    public bool StartsWith(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AsSpanCore().StartsWith(value.AsSpanCore());
    }

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AsSpanCore().StartsWith(value.AsSpanCore(), comparisonType);
    }

    public bool StartsWith(string value, bool ignoreCase, CultureInfo? culture) =>
        StartsWith(value, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public bool EndsWith(char value) => Length != 0 && this[Length - 1] == value;

    public bool EndsWith(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AsSpanCore().EndsWith(value.AsSpanCore());
    }

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AsSpanCore().EndsWith(value.AsSpanCore(), comparisonType);
    }

    public bool EndsWith(string value, bool ignoreCase, CultureInfo? culture) =>
        EndsWith(value, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    // Cultures compare like ordinals, as in .NET's invariant mode.
    internal static bool IgnoresCase(StringComparison comparisonType) => ((int)comparisonType & 1) != 0;

    internal static void CheckComparison(StringComparison comparisonType)
    {
        if ((uint)comparisonType > (uint)StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentException("The string comparison type passed in is currently not supported.", nameof(comparisonType));
        }
    }
}
