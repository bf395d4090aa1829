using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// From text: a number, or names separated by commas.
public abstract unsafe partial class Enum
{
    public static object Parse(Type enumType, string value) => Parse(enumType, value, ignoreCase: false);

    public static object Parse(Type enumType, ReadOnlySpan<char> value) => Parse(enumType, value, ignoreCase: false);

    public static object Parse(Type enumType, string value, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Parse(enumType, value.AsSpan(), ignoreCase);
    }

    public static object Parse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase)
    {
        MethodTable* type = Check(enumType);
        TryParse(type, value, ignoreCase, throwOnFailure: true, out ulong bits);
        return Box(type, bits);
    }

    public static TEnum Parse<TEnum>(string value)
        where TEnum : struct => Parse<TEnum>(value, ignoreCase: false);

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value)
        where TEnum : struct => Parse<TEnum>(value, ignoreCase: false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase)
        where TEnum : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return Parse<TEnum>(value.AsSpan(), ignoreCase);
    }

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase)
        where TEnum : struct
    {
        TryParse(CheckGeneric<TEnum>(), value, ignoreCase, throwOnFailure: true, out ulong bits);
        return Unsafe.As<ulong, TEnum>(ref bits);
    }

    public static bool TryParse(Type enumType, string? value, [NotNullWhen(true)] out object? result) =>
        TryParse(enumType, value, ignoreCase: false, out result);

    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, [NotNullWhen(true)] out object? result) =>
        TryParse(enumType, value, ignoreCase: false, out result);

    public static bool TryParse(Type enumType, string? value, bool ignoreCase, [NotNullWhen(true)] out object? result) =>
        TryParse(enumType, value.AsSpan(), ignoreCase, out result);

    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase, [NotNullWhen(true)] out object? result)
    {
        MethodTable* type = Check(enumType);
        bool parsed = TryParse(type, value, ignoreCase, throwOnFailure: false, out ulong bits);
        result = parsed ? Box(type, bits) : null;
        return parsed;
    }

    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, out TEnum result)
        where TEnum : struct => TryParse(value.AsSpan(), ignoreCase: false, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result)
        where TEnum : struct => TryParse(value, ignoreCase: false, out result);

    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, bool ignoreCase, out TEnum result)
        where TEnum : struct => TryParse(value.AsSpan(), ignoreCase, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase, out TEnum result)
        where TEnum : struct
    {
        bool parsed = TryParse(CheckGeneric<TEnum>(), value, ignoreCase, throwOnFailure: false, out ulong bits);
        result = Unsafe.As<ulong, TEnum>(ref bits);
        return parsed;
    }

    private static MethodTable* CheckGeneric<TEnum>()
    {
        MethodTable* type = MethodTable.Of<TEnum>();
        return type->IsEnum ? type : throw new ArgumentException("Type provided must be an Enum.", nameof(TEnum));
    }

    private static bool TryParse(MethodTable* type, ReadOnlySpan<char> value, bool ignoreCase, bool throwOnFailure, out ulong bits)
    {
        bits = 0;
        ReadOnlySpan<char> text = value.TrimStart();
        if (text.Length == 0)
        {
            return throwOnFailure
                ? throw new ArgumentException("Must specify valid information for parsing in the string.", nameof(value))
                : false;
        }

        if (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+')
        {
            bool overflow = false;
            if (TryParseNumber(type, text, out bits, ref overflow))
            {
                return true;
            }

            if (overflow)
            {
                bits = 0;
                return throwOnFailure ? throw new OverflowException(GetOverflowMessage(type)) : false;
            }
        }

        return EnumInfo.Get(type).TryParse(text, ignoreCase, out bits)
            || (throwOnFailure ? throw new ArgumentException($"Requested value '{text}' was not found.") : false);
    }

    private static bool TryParseNumber(MethodTable* type, ReadOnlySpan<char> text, out ulong bits, ref bool overflow)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite;
        int width = 8 * EnumInfo.GetSize(type);
        bool isSigned = IsSigned(type);
        if (isSigned && long.TryParse(text, Style, CultureInfo.InvariantCulture, out long number))
        {
            bits = (ulong)number;
            overflow = number != number << (64 - width) >> (64 - width);
            return !overflow;
        }

        if (!isSigned && ulong.TryParse(text, Style, CultureInfo.InvariantCulture, out bits))
        {
            overflow = width < 64 && bits >> width != 0;
            return !overflow;
        }

        // Too large even for 64 bits, or negative where there is no sign.
        bits = 0;
        ReadOnlySpan<char> digits = text.TrimEnd();
        digits = digits[0] is '-' or '+' ? digits[1..] : digits;
        overflow = digits.Length > 0 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
        return false;
    }

    private static string GetOverflowMessage(MethodTable* type) => type->ElementType switch
    {
        ElementKind.SByte => "Value was either too large or too small for a signed byte.",
        ElementKind.Byte => "Value was either too large or too small for an unsigned byte.",
        ElementKind.Int16 => "Value was either too large or too small for an Int16.",
        ElementKind.UInt16 => "Value was either too large or too small for a UInt16.",
        ElementKind.Int32 => "Value was either too large or too small for an Int32.",
        ElementKind.UInt32 => "Value was either too large or too small for a UInt32.",
        ElementKind.Int64 => "Value was either too large or too small for an Int64.",
        _ => "Value was either too large or too small for a UInt64.",
    };
}
