namespace System;

// Conversion at run time: to itself and to text only.
public readonly partial struct DateTime : IConvertible
{
    public TypeCode GetTypeCode() => TypeCode.DateTime;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Boolean");

    char IConvertible.ToChar(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Char");

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "SByte");

    byte IConvertible.ToByte(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Byte");

    short IConvertible.ToInt16(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Int16");

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "UInt16");

    int IConvertible.ToInt32(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Int32");

    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "UInt32");

    long IConvertible.ToInt64(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Int64");

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "UInt64");

    float IConvertible.ToSingle(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Single");

    double IConvertible.ToDouble(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Double");

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw Convert.NoConversion("DateTime", "Decimal");

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => this;

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
