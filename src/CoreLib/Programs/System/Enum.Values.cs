using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// What an enumeration has.
public abstract unsafe partial class Enum
{
    public static string Format(Type enumType, object value, string format)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(format);
        MethodTable* type = Check(enumType);
        MethodTable* given = value.GetMethodTable();
        if (given->IsEnum && given != type)
        {
            throw new ArgumentException(
                $"Object must be the same type as the enum. The type passed in was '{value.GetType()}'; the enum type was '{enumType}'.");
        }

        if (given->ElementType != type->ElementType)
        {
            throw new ArgumentException(
                $"Enum underlying type and the object must be same type or object. Type passed in was '{value.GetType()}'; the enum underlying type was '{GetUnderlyingType(enumType)}'.");
        }

        return Format(type, ReadBits(given, ref value.GetRawData()), GetFormat(format));
    }

    public static bool TryFormat<TEnum>(
        TEnum value,
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default)
        where TEnum : struct, Enum =>
        TryCopy(
            Format(MethodTable.Of<TEnum>(), ReadBits(MethodTable.Of<TEnum>(), ref Unsafe.As<TEnum, byte>(ref value)), GetFormat(format)),
            destination,
            out charsWritten);

    public static string? GetName<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        EnumInfo info = EnumInfo.Get(MethodTable.Of<TEnum>());
        return info.FindName(ReadStored(MethodTable.Of<TEnum>(), ref Unsafe.As<TEnum, byte>(ref value)));
    }

    public static string? GetName(Type enumType, object value)
    {
        MethodTable* type = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        return TryGetBits(value, out ulong bits)
            ? FitsStored(type, bits) ? EnumInfo.Get(type).FindName(bits & GetMask(type)) : null
            : throw new ArgumentException(
                "The value passed in must be an enum base or an underlying type for an enum, such as an Int32.", nameof(value));
    }

    public static string[] GetNames<TEnum>()
        where TEnum : struct, Enum => (string[])EnumInfo.Get(MethodTable.Of<TEnum>()).Names.Clone();

    public static string[] GetNames(Type enumType) => (string[])EnumInfo.Get(Check(enumType)).Names.Clone();

    public static TEnum[] GetValues<TEnum>()
        where TEnum : struct, Enum
    {
        ulong[] values = EnumInfo.Get(MethodTable.Of<TEnum>()).Values;
        TEnum[] result = new TEnum[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = Unsafe.As<ulong, TEnum>(ref values[i]);
        }

        return result;
    }

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array GetValues(Type enumType) => CreateArray(enumType, EnumInfo.Get(Check(enumType)).Values);

    public static Array GetValuesAsUnderlyingType<TEnum>()
        where TEnum : struct, Enum => GetValuesAsUnderlyingType(typeof(TEnum));

    public static Array GetValuesAsUnderlyingType(Type enumType) =>
        CreateArray(GetUnderlyingType(enumType), EnumInfo.Get(Check(enumType)).Values);

    public static Type GetUnderlyingType(Type enumType) => Check(enumType)->ElementType switch
    {
        ElementKind.Boolean => typeof(bool),
        ElementKind.Char => typeof(char),
        ElementKind.SByte => typeof(sbyte),
        ElementKind.Byte => typeof(byte),
        ElementKind.Int16 => typeof(short),
        ElementKind.UInt16 => typeof(ushort),
        ElementKind.Int32 => typeof(int),
        ElementKind.UInt32 => typeof(uint),
        ElementKind.Int64 => typeof(long),
        ElementKind.UInt64 => typeof(ulong),
        ElementKind.IntPtr => typeof(nint),
        ElementKind.UIntPtr => typeof(nuint),
        ElementKind.Single => typeof(float),
        _ => typeof(double),
    };

    public static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        EnumInfo.Get(MethodTable.Of<TEnum>()).IsDefined(ReadStored(MethodTable.Of<TEnum>(), ref Unsafe.As<TEnum, byte>(ref value)));

    public static bool IsDefined(Type enumType, object value)
    {
        MethodTable* type = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        EnumInfo info = EnumInfo.Get(type);
        if (value is string name)
        {
            return Array.IndexOf(info.Names, name) >= 0;
        }

        MethodTable* given = value.GetMethodTable();
        if (given->IsEnum && given != type)
        {
            throw new ArgumentException(
                $"Object must be the same type as the enum. The type passed in was '{value.GetType()}'; the enum type was '{enumType}'.");
        }

        if (given->ElementType != type->ElementType)
        {
            throw TryGetBits(value, out _)
                ? new ArgumentException(
                    $"Enum underlying type and the object must be same type or object must be a String. Type passed in was '{value.GetType()}'; the enum underlying type was '{GetUnderlyingType(enumType)}'.")
                : new InvalidOperationException("Unknown enum type.");
        }

        return info.IsDefined(ReadStored(type, ref value.GetRawData()));
    }

    public static object ToObject(Type enumType, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return TryGetBits(value, out ulong bits)
            ? Box(Check(enumType), bits)
            : throw new ArgumentException(
                "The value passed in must be an enum base or an underlying type for an enum, such as an Int32.", nameof(value));
    }

    public static object ToObject(Type enumType, sbyte value) => Box(Check(enumType), (ulong)value);

    public static object ToObject(Type enumType, short value) => Box(Check(enumType), (ulong)value);

    public static object ToObject(Type enumType, int value) => Box(Check(enumType), (ulong)value);

    public static object ToObject(Type enumType, byte value) => Box(Check(enumType), value);

    public static object ToObject(Type enumType, ushort value) => Box(Check(enumType), value);

    public static object ToObject(Type enumType, uint value) => Box(Check(enumType), value);

    public static object ToObject(Type enumType, long value) => Box(Check(enumType), (ulong)value);

    public static object ToObject(Type enumType, ulong value) => Box(Check(enumType), value);

    internal static MethodTable* Check(Type enumType)
    {
        ArgumentNullException.ThrowIfNull(enumType);
        return enumType is RuntimeType { IsEnum: true } type
            ? type.UnderlyingType
            : throw new ArgumentException("Type provided must be an Enum.", nameof(enumType));
    }

    private static bool TryGetBits(object value, out ulong bits)
    {
        MethodTable* type = value.GetMethodTable();
        bool isInteger = type->ElementType is >= ElementKind.Boolean and <= ElementKind.UIntPtr;
        bits = isInteger ? ReadBits(type, ref value.GetRawData()) : 0;
        return isInteger;
    }

    private static ulong GetMask(MethodTable* type)
    {
        int size = EnumInfo.GetSize(type);
        return size == sizeof(ulong) ? ulong.MaxValue : (1UL << (8 * size)) - 1;
    }

    private static bool FitsStored(MethodTable* type, ulong bits)
    {
        ulong mask = GetMask(type);
        return (bits & ~mask) == 0 || (IsSigned(type) && (bits | (mask >> 1)) == ulong.MaxValue);
    }

    private static ulong ReadStored(MethodTable* type, ref byte data) => ReadBits(type, ref data) & GetMask(type);

    private static Array CreateArray(Type element, ulong[] values)
    {
        Array array = Array.CreateInstance(element, values.Length);
        int size = array.GetMethodTable()->ComponentSize;
        for (int i = 0; i < values.Length; i++)
        {
            Unsafe.CopyBlock(ref Unsafe.Add(ref array.GetElements(), i * size), ref Unsafe.As<ulong, byte>(ref values[i]), (uint)size);
        }

        return array;
    }
}
