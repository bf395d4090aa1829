namespace System;

// Conversion at run time.
public readonly partial struct Boolean : IConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Boolean;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => _value;

    char IConvertible.ToChar(IFormatProvider? provider) => throw Convert.NoConversion("Boolean", "Char");

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(_value);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(_value);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(_value);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(_value);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(_value);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(_value);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(_value);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(_value);

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(_value);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(_value);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(_value);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw Convert.NoConversion("Boolean", "DateTime");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
