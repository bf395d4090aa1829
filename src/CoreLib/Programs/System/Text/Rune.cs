using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;

namespace System.Text;

/// <summary>A Unicode scalar value: a code point that is no surrogate.</summary>
public readonly partial struct Rune
    : IComparable, IComparable<Rune>, IEquatable<Rune>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Rune>
{
    private readonly uint _value;

    public Rune(char ch)
    {
        if (char.IsSurrogate(ch))
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(ch));
        }

        _value = ch;
    }

    public Rune(char highSurrogate, char lowSurrogate)
    {
        _value = (uint)char.ConvertToUtf32(highSurrogate, lowSurrogate);
    }

    public Rune(int value)
        : this((uint)value)
    {
    }

    public Rune(uint value)
    {
        if (!IsValid(value))
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(value));
        }

        _value = value;
    }

    private Rune(uint value, bool _)
    {
        _value = value;
    }

    public static Rune ReplacementChar => UnsafeCreate(0xFFFD);

    public int Value => (int)_value;

    public bool IsAscii => _value < 0x80;

    public bool IsBmp => _value < 0x10000;

    public int Plane => (int)(_value >> 16);

    public int Utf16SequenceLength => _value < 0x10000 ? 1 : 2;

    public int Utf8SequenceLength => _value < 0x80 ? 1 : _value < 0x800 ? 2 : _value < 0x10000 ? 3 : 4;

    public static bool operator ==(Rune left, Rune right) => left._value == right._value;

    public static bool operator !=(Rune left, Rune right) => left._value != right._value;

    public static bool operator <(Rune left, Rune right) => left._value < right._value;

    public static bool operator <=(Rune left, Rune right) => left._value <= right._value;

    public static bool operator >(Rune left, Rune right) => left._value > right._value;

    public static bool operator >=(Rune left, Rune right) => left._value >= right._value;

    public static explicit operator Rune(char ch) => new(ch);

    public static explicit operator Rune(uint value) => new(value);

    public static explicit operator Rune(int value) => new(value);

    public static bool IsValid(int value) => IsValid((uint)value);

    public static bool IsValid(uint value) => value < 0xD800 || (value - 0xE000) <= 0x10FFFF - 0xE000;

    public static bool TryCreate(char ch, out Rune result) => TryCreate((uint)ch, out result);

    public static bool TryCreate(char highSurrogate, char lowSurrogate, out Rune result)
    {
        bool isPair = char.IsSurrogatePair(highSurrogate, lowSurrogate);
        result = isPair ? UnsafeCreate((uint)char.ConvertToUtf32(highSurrogate, lowSurrogate)) : default;
        return isPair;
    }

    public static bool TryCreate(int value, out Rune result) => TryCreate((uint)value, out result);

    public static bool TryCreate(uint value, out Rune result)
    {
        bool isValid = IsValid(value);
        result = isValid ? UnsafeCreate(value) : default;
        return isValid;
    }

    public int CompareTo(Rune other) => (int)_value - (int)other._value;

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rune other => CompareTo(other),
        _ => throw new ArgumentException(),
    };

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rune other && Equals(other);

    public bool Equals(Rune other) => _value == other._value;

    public override int GetHashCode() => (int)_value;

    public override string ToString()
    {
        if (_value < 0x10000)
        {
            return string.CreateFromChar((char)_value);
        }

        string text = string.FastAllocateString(2);
        TryEncodeToUtf16(text.GetWritableSpan(), out _);
        return text;
    }

    public static Rune GetRuneAt(string input, int index)
    {
        ArgumentNullException.ThrowIfNull(input);
        if ((uint)index >= (uint)input.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexNotInside);
        }

        if (!TryGetRuneAt(input, index, out Rune rune))
        {
            throw new ArgumentException("Cannot extract a Unicode scalar value from the specified index in the input.", nameof(index));
        }

        return rune;
    }

    public static bool TryGetRuneAt(string input, int index, out Rune value)
    {
        ArgumentNullException.ThrowIfNull(input);
        if ((uint)index >= (uint)input.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexNotInside);
        }

        bool found = DecodeFromUtf16(input.AsSpan(index), out value, out _) == OperationStatus.Done;
        value = found ? value : default;
        return found;
    }

    public static double GetNumericValue(Rune value) => UnicodeData.NumericValueOf(value._value);

    public static UnicodeCategory GetUnicodeCategory(Rune value) => UnicodeData.CategoryOf(value._value);

    public static bool IsControl(Rune value) => value._value is < 0x20 or (>= 0x7F and < 0xA0);

    public static bool IsDigit(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsLetter(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x1F);

    public static bool IsLetterOrDigit(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x11F);

    public static bool IsLower(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.LowercaseLetter;

    public static bool IsNumber(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x700);

    public static bool IsPunctuation(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x1FC0000);

    public static bool IsSeparator(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x3800);

    public static bool IsSymbol(Rune value) => char.IsCategory(GetUnicodeCategory(value), 0x1E000000);

    public static bool IsUpper(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.UppercaseLetter;

    // All white space lies in the first plane.
    public static bool IsWhiteSpace(Rune value) => value.IsBmp && char.IsWhiteSpace((char)value._value);

    public static Rune ToLowerInvariant(Rune value) => UnsafeCreate(UnicodeData.ToLower(value._value));

    public static Rune ToUpperInvariant(Rune value) => UnsafeCreate(UnicodeData.ToUpper(value._value));

    public static Rune ToLower(Rune value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToLowerInvariant(value);
    }

    public static Rune ToUpper(Rune value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToUpperInvariant(value);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryEncodeToUtf16(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryEncodeToUtf8(utf8Destination, out bytesWritten);

    static Rune IUtf8SpanParsable<Rune>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        if (DecodeFromUtf8(utf8Text, out Rune rune, out int consumed) != OperationStatus.Done || consumed != utf8Text.Length)
        {
            throw new FormatException("The input string was not in a correct format.");
        }

        return rune;
    }

    static bool IUtf8SpanParsable<Rune>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rune result)
    {
        bool done = DecodeFromUtf8(utf8Text, out result, out int consumed) == OperationStatus.Done && consumed == utf8Text.Length;
        result = done ? result : default;
        return done;
    }

    internal static Rune UnsafeCreate(uint value) => new(value, false);
}
