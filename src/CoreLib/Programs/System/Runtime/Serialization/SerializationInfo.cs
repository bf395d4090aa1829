using System.Collections.Generic;

namespace System.Runtime.Serialization;

/// <summary>Named values that an object writes about itself.</summary>
public sealed class SerializationInfo
{
    private readonly List<SerializationEntry> _entries = [];
    private readonly IFormatterConverter _converter;
    private string _fullTypeName;
    private string _assemblyName;

    public SerializationInfo(Type type, IFormatterConverter converter)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(converter);
        _converter = converter;
        ObjectType = type;
        _fullTypeName = type.FullName!;
        _assemblyName = string.Empty;
    }

    public SerializationInfo(Type type, IFormatterConverter converter, bool requireSameTokenInPartialTrust)
        : this(type, converter)
    {
    }

    public static DeserializationToken StartDeserialization() => default;

    public string FullTypeName
    {
        get => _fullTypeName;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _fullTypeName = value;
            IsFullTypeNameSetExplicit = true;
        }
    }

    public string AssemblyName
    {
        get => _assemblyName;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _assemblyName = value;
            IsAssemblyNameSetExplicit = true;
        }
    }

    public bool IsFullTypeNameSetExplicit { get; private set; }

    public bool IsAssemblyNameSetExplicit { get; private set; }

    public int MemberCount => _entries.Count;

    public Type ObjectType { get; private set; }

    public void SetType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ObjectType = type;
        _fullTypeName = type.FullName!;
        IsFullTypeNameSetExplicit = false;
        IsAssemblyNameSetExplicit = false;
    }

    public SerializationInfoEnumerator GetEnumerator() => new(_entries);

    public void AddValue(string name, object? value, Type type)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        foreach (SerializationEntry entry in _entries)
        {
            if (entry.Name == name)
            {
                throw new SerializationException("Cannot add the same member twice to a SerializationInfo object.");
            }
        }

        _entries.Add(new SerializationEntry(name, value, type));
    }

    public void AddValue(string name, object? value) => AddValue(name, value, value?.GetType() ?? typeof(object));

    public void AddValue(string name, bool value) => AddValue(name, value, typeof(bool));

    public void AddValue(string name, char value) => AddValue(name, value, typeof(char));

    public void AddValue(string name, sbyte value) => AddValue(name, value, typeof(sbyte));

    public void AddValue(string name, byte value) => AddValue(name, value, typeof(byte));

    public void AddValue(string name, short value) => AddValue(name, value, typeof(short));

    public void AddValue(string name, ushort value) => AddValue(name, value, typeof(ushort));

    public void AddValue(string name, int value) => AddValue(name, value, typeof(int));

    public void AddValue(string name, uint value) => AddValue(name, value, typeof(uint));

    public void AddValue(string name, long value) => AddValue(name, value, typeof(long));

    public void AddValue(string name, ulong value) => AddValue(name, value, typeof(ulong));

    public void AddValue(string name, float value) => AddValue(name, value, typeof(float));

    public void AddValue(string name, double value) => AddValue(name, value, typeof(double));

    public void AddValue(string name, decimal value) => AddValue(name, value, typeof(decimal));

    public void AddValue(string name, DateTime value) => AddValue(name, value, typeof(DateTime));

    public object? GetValue(string name, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        object? value = GetElement(name, out Type found);
        return found == type || type.IsAssignableFrom(found) || value is null ? value : _converter.Convert(value, type);
    }

    public string? GetString(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(string) || value is null ? (string?)value : _converter.ToString(value);
    }

    public bool GetBoolean(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(bool) ? (bool)value! : _converter.ToBoolean(value!);
    }

    public char GetChar(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(char) ? (char)value! : _converter.ToChar(value!);
    }

    public sbyte GetSByte(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(sbyte) ? (sbyte)value! : _converter.ToSByte(value!);
    }

    public byte GetByte(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(byte) ? (byte)value! : _converter.ToByte(value!);
    }

    public short GetInt16(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(short) ? (short)value! : _converter.ToInt16(value!);
    }

    public ushort GetUInt16(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(ushort) ? (ushort)value! : _converter.ToUInt16(value!);
    }

    public int GetInt32(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(int) ? (int)value! : _converter.ToInt32(value!);
    }

    public uint GetUInt32(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(uint) ? (uint)value! : _converter.ToUInt32(value!);
    }

    public long GetInt64(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(long) ? (long)value! : _converter.ToInt64(value!);
    }

    public ulong GetUInt64(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(ulong) ? (ulong)value! : _converter.ToUInt64(value!);
    }

    public float GetSingle(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(float) ? (float)value! : _converter.ToSingle(value!);
    }

    public double GetDouble(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(double) ? (double)value! : _converter.ToDouble(value!);
    }

    public decimal GetDecimal(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(decimal) ? (decimal)value! : _converter.ToDecimal(value!);
    }

    public DateTime GetDateTime(string name)
    {
        object? value = GetElement(name, out Type type);
        return type == typeof(DateTime) ? (DateTime)value! : _converter.ToDateTime(value!);
    }

    private object? GetElement(string name, out Type type)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (SerializationEntry entry in _entries)
        {
            if (entry.Name == name)
            {
                type = entry.ObjectType;
                return entry.Value;
            }
        }

        throw new SerializationException($"Member '{name}' was not found.");
    }
}
