using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// Enumerations convert as their integers do.
public abstract unsafe partial class Enum : IConvertible
{
    bool IConvertible.ToBoolean(IFormatProvider? provider) => Integer().ToBoolean(provider);

    char IConvertible.ToChar(IFormatProvider? provider) => Integer().ToChar(provider);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Integer().ToSByte(provider);

    byte IConvertible.ToByte(IFormatProvider? provider) => Integer().ToByte(provider);

    short IConvertible.ToInt16(IFormatProvider? provider) => Integer().ToInt16(provider);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Integer().ToUInt16(provider);

    int IConvertible.ToInt32(IFormatProvider? provider) => Integer().ToInt32(provider);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Integer().ToUInt32(provider);

    long IConvertible.ToInt64(IFormatProvider? provider) => Integer().ToInt64(provider);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Integer().ToUInt64(provider);

    float IConvertible.ToSingle(IFormatProvider? provider) => Integer().ToSingle(provider);

    double IConvertible.ToDouble(IFormatProvider? provider) => Integer().ToDouble(provider);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Integer().ToDecimal(provider);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw Convert.NoConversion("Enum", "DateTime");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);

    // The value as its integer.
    private IConvertible Integer()
    {
        ref byte data = ref this.GetRawData();
        return this.GetMethodTable()->ElementType switch
        {
            ElementKind.Boolean => data != 0,
            ElementKind.Char => Unsafe.As<byte, char>(ref data),
            ElementKind.SByte => (sbyte)data,
            ElementKind.Byte => data,
            ElementKind.Int16 => Unsafe.As<byte, short>(ref data),
            ElementKind.UInt16 => Unsafe.As<byte, ushort>(ref data),
            ElementKind.Int32 => Unsafe.As<byte, int>(ref data),
            ElementKind.UInt32 => Unsafe.As<byte, uint>(ref data),
            ElementKind.Int64 => Unsafe.As<byte, long>(ref data),
            _ => Unsafe.As<byte, ulong>(ref data),
        };
    }
}
