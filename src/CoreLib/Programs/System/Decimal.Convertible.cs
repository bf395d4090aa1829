namespace System;

// Conversion at run time.
public readonly partial struct Decimal : IConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Decimal;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(this);

    char IConvertible.ToChar(IFormatProvider? provider) => throw Convert.NoConversion("Decimal", "Char");

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(this);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(this);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(this);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(this);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(this);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(this);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(this);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(this);

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(this);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(this);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => this;

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw Convert.NoConversion("Decimal", "DateTime");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
