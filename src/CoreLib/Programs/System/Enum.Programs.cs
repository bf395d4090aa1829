using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Enum : IComparable, ISpanFormattable
{
    public override bool Equals(object? obj) =>
        obj is not null && obj.GetMethodTable() == GetMethodTable() && ((Enum)obj).GetBits() == GetBits();

    public override int GetHashCode()
    {
        // That of the integer.
        ulong bits = GetBits();
        return GetMethodTable()->ElementType switch
        {
            ElementKind.SByte => (sbyte)bits,
            ElementKind.Int16 => (short)bits,
            _ => (int)bits ^ (int)(EnumInfo.GetSize(GetMethodTable()) == sizeof(ulong) ? bits >> 32 : 0),
        };
    }

    public int CompareTo(object? target)
    {
        if (target is null)
        {
            return 1;
        }

        if (target.GetMethodTable() != GetMethodTable())
        {
            throw new ArgumentException(
                $"Object must be the same type as the enum. The type passed in was '{target.GetType()}'; the enum type was '{GetType()}'.");
        }

        ulong left = GetBits();
        ulong right = ((Enum)target).GetBits();
        return IsSigned(GetMethodTable()) ? ((long)left).CompareTo((long)right) : left.CompareTo(right);
    }

    [Intrinsic]
    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (flag.GetMethodTable() != GetMethodTable())
        {
            throw new ArgumentException(
                $"The argument type, '{flag.GetType()}', is not the same as the enum type '{GetType()}'.");
        }

        ulong bits = flag.GetBits();
        return (GetBits() & bits) == bits;
    }

    public TypeCode GetTypeCode() => Type.GetTypeCode(GetType());

    public override string ToString() => Format(GetMethodTable(), GetBits(), 'G');

    public string ToString(string? format) =>
        Format(GetMethodTable(), GetBits(), GetFormat(format));

    [Obsolete("The provider argument is not used. Use ToString() instead.")]
    public string ToString(IFormatProvider? provider) => ToString();

    [Obsolete("The provider argument is not used. Use ToString(String) instead.")]
    public string ToString(string? format, IFormatProvider? provider) =>
        ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryCopy(Format(GetMethodTable(), GetBits(), GetFormat(format)), destination, out charsWritten);

    internal static bool IsSigned(MethodTable* type) => type->ElementType
        is ElementKind.SByte or ElementKind.Int16 or ElementKind.Int32 or ElementKind.Int64 or ElementKind.IntPtr;

    /// <summary>The value, sign-extended if the integer has a sign.</summary>
    internal ulong GetBits() => ReadBits(GetMethodTable(), ref GetRawData());

    internal static ulong ReadBits(MethodTable* type, ref byte data) => type->ElementType switch
    {
        ElementKind.SByte => (ulong)Unsafe.As<byte, sbyte>(ref data),
        ElementKind.Byte or ElementKind.Boolean => data,
        ElementKind.Int16 => (ulong)Unsafe.As<byte, short>(ref data),
        ElementKind.UInt16 or ElementKind.Char => Unsafe.As<byte, ushort>(ref data),
        ElementKind.Int32 => (ulong)Unsafe.As<byte, int>(ref data),
        ElementKind.UInt32 => Unsafe.As<byte, uint>(ref data),
        _ => Unsafe.As<byte, ulong>(ref data),
    };

    internal static object Box(MethodTable* type, ulong bits) => RuntimeExports.RhBox(type, ref Unsafe.As<ulong, byte>(ref bits))!;

    private static char GetFormat(ReadOnlySpan<char> format)
    {
        if (format.Length == 0)
        {
            return 'G';
        }

        char letter = (char)(format[0] & ~0x20);
        return format.Length == 1 && letter is 'G' or 'D' or 'X' or 'F'
            ? letter
            : throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
    }

    private static string Format(MethodTable* type, ulong bits, char format)
    {
        int size = EnumInfo.GetSize(type);
        ulong stored = size == sizeof(ulong) ? bits : bits & ((1UL << (8 * size)) - 1);
        switch (format)
        {
            case 'X':
                return stored.ToString(size switch { 1 => "X2", 2 => "X4", 4 => "X8", _ => "X16" });
            case 'D':
                return FormatNumber(type, bits);
            default:
                EnumInfo info = EnumInfo.Get(type);
                string? text = info.IsFlags || format == 'F' ? info.FormatFlags(stored) : info.FindName(stored);
                return text ?? FormatNumber(type, bits);
        }
    }

    private static string FormatNumber(MethodTable* type, ulong bits) =>
        type->ElementType is ElementKind.Char ? ((char)bits).ToString()
        : IsSigned(type) ? ((long)bits).ToString()
        : bits.ToString();

    private static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
