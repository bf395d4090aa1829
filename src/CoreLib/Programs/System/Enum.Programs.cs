using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// Names of members do not go into programs, so that an enumeration prints as its number.
public abstract unsafe partial class Enum : IComparable, IFormattable
{
    public override bool Equals(object? obj) =>
        obj is not null && obj.GetMethodTable() == GetMethodTable() && ((Enum)obj).GetBits() == GetBits();

    public override int GetHashCode()
    {
        ulong bits = GetBits();
        return (int)bits ^ (int)(bits >> 32);
    }

    public int CompareTo(object? target)
    {
        if (target is null)
        {
            return 1;
        }

        if (target.GetMethodTable() != GetMethodTable())
        {
            throw new ArgumentException("Object must be the same type as the enum.");
        }

        ulong left = GetBits();
        ulong right = ((Enum)target).GetBits();
        return IsSigned ? ((long)left).CompareTo((long)right) : left.CompareTo(right);
    }

    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ulong bits = flag.GetBits();
        return (GetBits() & bits) == bits;
    }

    public override string ToString() => ToString(null);

    public string ToString(string? format)
    {
        bool hexadecimal = format is "X" or "x";
        return IsSigned && !hexadecimal ? ((long)GetBits()).ToString() : GetBits().ToString(hexadecimal ? "X8" : null);
    }

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    private bool IsSigned => GetMethodTable()->ElementType
        is ElementKind.SByte or ElementKind.Int16 or ElementKind.Int32 or ElementKind.Int64 or ElementKind.IntPtr;

    private ulong GetBits()
    {
        ref byte data = ref GetRawData();
        return GetMethodTable()->ElementType switch
        {
            ElementKind.SByte => (ulong)Unsafe.As<byte, sbyte>(ref data),
            ElementKind.Byte or ElementKind.Boolean => data,
            ElementKind.Int16 => (ulong)Unsafe.As<byte, short>(ref data),
            ElementKind.UInt16 or ElementKind.Char => Unsafe.As<byte, ushort>(ref data),
            ElementKind.Int32 => (ulong)Unsafe.As<byte, int>(ref data),
            ElementKind.UInt32 => Unsafe.As<byte, uint>(ref data),
            _ => Unsafe.As<byte, ulong>(ref data),
        };
    }
}
