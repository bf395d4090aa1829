using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace System.Globalization;

/// <summary>How a culture compares and searches text: by code units, with or without regard to case.</summary>
public sealed partial class CompareInfo : IDeserializationCallback
{
    internal static readonly CompareInfo Invariant = new();

    private const CompareOptions CultureOptions = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth | CompareOptions.NumericOrdering;

    private CompareInfo()
    {
    }

    public string Name => "";

    public int LCID => CultureInfo.InvariantId;

    public SortVersion Version => new(0, new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, CultureInfo.InvariantId));

    public static CompareInfo GetCompareInfo(int culture) => CultureInfo.GetCultureInfo(culture).CompareInfo;

    public static CompareInfo GetCompareInfo(int culture, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return GetCompareInfo(culture);
    }

    public static CompareInfo GetCompareInfo(string name, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return GetCompareInfo(name);
    }

    public static CompareInfo GetCompareInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CultureInfo.GetCultureInfo(name).CompareInfo;
    }

    public static bool IsSortable(char ch) => IsSortable(new ReadOnlySpan<char>(in ch));

    public static bool IsSortable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsSortable(text.AsSpan());
    }

    public static bool IsSortable(ReadOnlySpan<char> text) => text.Length != 0;

    public static bool IsSortable(Rune value) => true;

    public int Compare(string? string1, string? string2) => Compare(string1, string2, CompareOptions.None);

    public int Compare(string? string1, string? string2, CompareOptions options)
    {
        bool ignoreCase = Check(options & ~CompareOptions.StringSort, forOrder: true);
        if (string1 is null || string2 is null)
        {
            return (object?)string1 == string2 ? 0 : string1 is null ? -1 : 1;
        }

        return Ordinal.Compare(string1, string2, ignoreCase);
    }

    public int Compare(ReadOnlySpan<char> string1, ReadOnlySpan<char> string2, CompareOptions options = CompareOptions.None) =>
        Ordinal.Compare(string1, string2, Check(options & ~CompareOptions.StringSort, forOrder: true));

    public int Compare(string? string1, int offset1, string? string2, int offset2) =>
        Compare(string1, offset1, string2, offset2, CompareOptions.None);

    public int Compare(string? string1, int offset1, string? string2, int offset2, CompareOptions options) =>
        Compare(
            string1, offset1, string1 is null ? 0 : string1.Length - offset1,
            string2, offset2, string2 is null ? 0 : string2.Length - offset2, options);

    public int Compare(string? string1, int offset1, int length1, string? string2, int offset2, int length2) =>
        Compare(string1, offset1, length1, string2, offset2, length2, CompareOptions.None);

    public int Compare(
        string? string1, int offset1, int length1, string? string2, int offset2, int length2, CompareOptions options)
    {
        if (!TryGetPart(string1, offset1, length1, out ReadOnlySpan<char> left)
            || !TryGetPart(string2, offset2, length2, out ReadOnlySpan<char> right))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(length1);
            ArgumentOutOfRangeException.ThrowIfNegative(length2);
            ArgumentOutOfRangeException.ThrowIfNegative(offset1);
            ArgumentOutOfRangeException.ThrowIfNegative(offset2);
            throw new ArgumentOutOfRangeException(
                offset1 > (string1?.Length ?? 0) - length1 ? nameof(string1) : nameof(string2),
                "Offset and length must refer to a position in the string.");
        }

        bool ignoreCase = Check(options & ~CompareOptions.StringSort, forOrder: true);
        if (string1 is null || string2 is null)
        {
            return (object?)string1 == string2 ? 0 : string1 is null ? -1 : 1;
        }

        return Ordinal.Compare(left, right, ignoreCase);
    }

    public bool IsPrefix(string source, string prefix) => IsPrefix(source, prefix, CompareOptions.None);

    public bool IsPrefix(string source, string prefix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(prefix);
        return IsPrefix(source.AsSpan(), prefix.AsSpan(), options);
    }

    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options = CompareOptions.None)
    {
        bool ignoreCase = Check(options, forOrder: false, isEdge: true);
        return prefix.Length <= source.Length && Ordinal.Equals(source[..prefix.Length], prefix, ignoreCase);
    }

    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options, out int matchLength)
    {
        bool matches = IsPrefix(source, prefix, options);
        matchLength = matches ? prefix.Length : 0;
        return matches;
    }

    public bool IsSuffix(string source, string suffix) => IsSuffix(source, suffix, CompareOptions.None);

    public bool IsSuffix(string source, string suffix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(suffix);
        return IsSuffix(source.AsSpan(), suffix.AsSpan(), options);
    }

    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options = CompareOptions.None)
    {
        bool ignoreCase = Check(options, forOrder: false, isEdge: true);
        return suffix.Length <= source.Length && Ordinal.Equals(source[^suffix.Length..], suffix, ignoreCase);
    }

    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options, out int matchLength)
    {
        bool matches = IsSuffix(source, suffix, options);
        matchLength = matches ? suffix.Length : 0;
        return matches;
    }

    public SortKey GetSortKey(string source) => GetSortKey(source, CompareOptions.None);

    public SortKey GetSortKey(string source, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        byte[] key = new byte[GetSortKeyLength(source, options)];
        GetSortKey(source, key, options);
        return new SortKey(source, options, key);
    }

    /// <summary>The code units (of the capitals) in big-endian order. Gives the number of bytes.</summary>
    public int GetSortKey(ReadOnlySpan<char> source, Span<byte> destination, CompareOptions options = CompareOptions.None)
    {
        bool ignoreCase = Check(options & ~CompareOptions.StringSort, forOrder: true, allowOrdinal: false);
        if (destination.Length < source.Length * 2)
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        char[]? upper = null;
        if (ignoreCase)
        {
            upper = new char[source.Length];
            Ordinal.ToUpper(source, upper);
        }

        for (int i = 0; i < source.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(destination[(i * 2)..], upper is null ? source[i] : upper[i]);
        }

        return source.Length * 2;
    }

    public int GetSortKeyLength(ReadOnlySpan<char> source, CompareOptions options = CompareOptions.None)
    {
        Check(options & ~CompareOptions.StringSort, forOrder: true, allowOrdinal: false);
        return checked(source.Length * 2);
    }

    public override bool Equals(object? value) => value is CompareInfo;

    public override int GetHashCode() => "".GetHashCode();

    public int GetHashCode(string source, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return GetHashCode(source.AsSpan(), options);
    }

    public int GetHashCode(ReadOnlySpan<char> source, CompareOptions options) =>
        Check(options & ~CompareOptions.StringSort, forOrder: true)
            ? string.GetIgnoreCaseHashCode(source)
            : string.GetOrdinalHashCode(source);

    public override string ToString() => "CompareInfo - ";

    void IDeserializationCallback.OnDeserialization(object? sender)
    {
    }

    /// <summary>Throws unless the options go together; true if case does not count.</summary>
    internal static bool Check(CompareOptions options, bool forOrder, bool allowOrdinal = true, bool isEdge = false)
    {
        CompareOptions valid = forOrder ? CultureOptions : CultureOptions & ~CompareOptions.NumericOrdering;
        if ((options & ~valid) == 0)
        {
            return (options & CompareOptions.IgnoreCase) != 0;
        }

        if (allowOrdinal && options is (CompareOptions.Ordinal or CompareOptions.OrdinalIgnoreCase))
        {
            return options == CompareOptions.OrdinalIgnoreCase;
        }

        throw new ArgumentException(
            (options & CompareOptions.Ordinal) != 0 && allowOrdinal && (forOrder || isEdge)
                ? "CompareOption.Ordinal cannot be used with other options."
                : "Value of flags is invalid.",
            nameof(options));
    }

    private static bool TryGetPart(string? text, int offset, int length, out ReadOnlySpan<char> part)
    {
        part = default;
        int whole = text?.Length ?? 0;
        if ((uint)offset > (uint)whole || (uint)length > (uint)(whole - offset))
        {
            return false;
        }

        part = text.AsSpan(offset, length);
        return true;
    }
}
