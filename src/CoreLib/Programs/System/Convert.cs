using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>Conversions between the basic types, checked; numbers with a fraction are rounded half to even.</summary>
public static partial class Convert
{
    public static readonly object DBNull = System.DBNull.Value;

    private static readonly Type[] s_types =
    [
        typeof(void), typeof(object), typeof(DBNull), typeof(bool), typeof(char), typeof(sbyte), typeof(byte), typeof(short),
        typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal),
        typeof(DateTime), typeof(object), typeof(string),
    ];

    public static TypeCode GetTypeCode(object? value) =>
        value is null ? TypeCode.Empty : value is IConvertible convertible ? convertible.GetTypeCode() : TypeCode.Object;

    public static bool IsDBNull([NotNullWhen(true)] object? value) =>
        value == System.DBNull.Value || (value is IConvertible convertible && convertible.GetTypeCode() == TypeCode.DBNull);

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, TypeCode typeCode) => ChangeType(value, typeCode, null);

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, TypeCode typeCode, IFormatProvider? provider)
    {
        if (value is null && typeCode is TypeCode.Empty or TypeCode.String or TypeCode.Object)
        {
            return null;
        }

        if (value is not IConvertible convertible)
        {
            throw new InvalidCastException("Object must implement IConvertible.");
        }

        return typeCode switch
        {
            TypeCode.Boolean => convertible.ToBoolean(provider),
            TypeCode.Char => convertible.ToChar(provider),
            TypeCode.SByte => convertible.ToSByte(provider),
            TypeCode.Byte => convertible.ToByte(provider),
            TypeCode.Int16 => convertible.ToInt16(provider),
            TypeCode.UInt16 => convertible.ToUInt16(provider),
            TypeCode.Int32 => convertible.ToInt32(provider),
            TypeCode.UInt32 => convertible.ToUInt32(provider),
            TypeCode.Int64 => convertible.ToInt64(provider),
            TypeCode.UInt64 => convertible.ToUInt64(provider),
            TypeCode.Single => convertible.ToSingle(provider),
            TypeCode.Double => convertible.ToDouble(provider),
            TypeCode.Decimal => convertible.ToDecimal(provider),
            TypeCode.DateTime => convertible.ToDateTime(provider),
            TypeCode.String => convertible.ToString(provider),
            TypeCode.Object => value,
            TypeCode.DBNull => throw new InvalidCastException("Object cannot be cast to DBNull."),
            TypeCode.Empty => throw new InvalidCastException("Object cannot be cast to Empty."),
            _ => throw new ArgumentException("Unknown TypeCode value."),
        };
    }

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, Type conversionType) => ChangeType(value, conversionType, null);

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, Type conversionType, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(conversionType);
        if (value is null)
        {
            return conversionType.IsValueType
                ? throw new InvalidCastException("Null object cannot be converted to a value type.")
                : null;
        }

        if (value is not IConvertible convertible)
        {
            return value.GetType() == conversionType ? value : throw new InvalidCastException("Object must implement IConvertible.");
        }

        TypeCode code = FindTypeCode(conversionType);
        return code != TypeCode.Empty && code != TypeCode.Object && code != TypeCode.DBNull
            ? ChangeType(value, code, provider)
            : conversionType == typeof(object) ? value : convertible.ToType(conversionType, provider);
    }

    /// <summary>What a basic type answers to <see cref="IConvertible.ToType"/>.</summary>
    internal static object DefaultToType(IConvertible value, Type conversionType, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(conversionType);
        if (value.GetType() == conversionType || conversionType == typeof(object))
        {
            return value;
        }

        TypeCode code = FindTypeCode(conversionType);
        return code is not (TypeCode.Empty or TypeCode.Object or TypeCode.DBNull)
            ? ChangeType(value, code, provider)!
            : throw new InvalidCastException($"Invalid cast from '{value.GetType()}' to '{conversionType}'.");
    }

    internal static Exception NoConversion(string from, string to) =>
        new InvalidCastException($"Invalid cast from '{from}' to '{to}'.");

    [DoesNotReturn]
    private static void ThrowOverflow(string name) =>
        throw new OverflowException($"Value was either too large or too small for {name}.");

    private static TypeCode FindTypeCode(Type type)
    {
        for (int i = (int)TypeCode.Boolean; i < s_types.Length; i++)
        {
            if (s_types[i] == type)
            {
                return (TypeCode)i;
            }
        }

        return TypeCode.Object;
    }
}
