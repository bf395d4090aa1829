namespace System;

/// <summary>The value of a database field that has none.</summary>
public sealed class DBNull : IConvertible
{
    private DBNull()
    {
    }

    public static readonly DBNull Value = new();

    public override string ToString() => string.Empty;

    public string ToString(IFormatProvider? provider) => string.Empty;

    public TypeCode GetTypeCode() => TypeCode.DBNull;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw NoConversion();

    char IConvertible.ToChar(IFormatProvider? provider) => throw NoConversion();

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw NoConversion();

    byte IConvertible.ToByte(IFormatProvider? provider) => throw NoConversion();

    short IConvertible.ToInt16(IFormatProvider? provider) => throw NoConversion();

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw NoConversion();

    int IConvertible.ToInt32(IFormatProvider? provider) => throw NoConversion();

    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw NoConversion();

    long IConvertible.ToInt64(IFormatProvider? provider) => throw NoConversion();

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw NoConversion();

    float IConvertible.ToSingle(IFormatProvider? provider) => throw NoConversion();

    double IConvertible.ToDouble(IFormatProvider? provider) => throw NoConversion();

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw NoConversion();

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw NoConversion();

    object IConvertible.ToType(Type type, IFormatProvider? provider) => Convert.DefaultToType(this, type, provider);

    private static InvalidCastException NoConversion() => new("Object cannot be cast from DBNull to other types.");
}
