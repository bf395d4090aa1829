namespace System.ComponentModel;

/// <summary>The value that a property has unless it is set.</summary>
[AttributeUsage(AttributeTargets.All)]
public class DefaultValueAttribute : Attribute
{
    private object? _value;

    public DefaultValueAttribute(Type type, string? value)
    {
        ArgumentNullException.ThrowIfNull(type);
        _value = type == typeof(string) ? value : throw new PlatformNotSupportedException();
    }

    public DefaultValueAttribute(char value)
    {
        _value = value;
    }

    public DefaultValueAttribute(byte value)
    {
        _value = value;
    }

    public DefaultValueAttribute(short value)
    {
        _value = value;
    }

    public DefaultValueAttribute(int value)
    {
        _value = value;
    }

    public DefaultValueAttribute(long value)
    {
        _value = value;
    }

    public DefaultValueAttribute(float value)
    {
        _value = value;
    }

    public DefaultValueAttribute(double value)
    {
        _value = value;
    }

    public DefaultValueAttribute(bool value)
    {
        _value = value;
    }

    public DefaultValueAttribute(string? value)
    {
        _value = value;
    }

    public DefaultValueAttribute(object? value)
    {
        _value = value;
    }

    public DefaultValueAttribute(sbyte value)
    {
        _value = value;
    }

    public DefaultValueAttribute(ushort value)
    {
        _value = value;
    }

    public DefaultValueAttribute(uint value)
    {
        _value = value;
    }

    public DefaultValueAttribute(ulong value)
    {
        _value = value;
    }

    public virtual object? Value => _value;

    public override bool Equals(object? obj) =>
        ReferenceEquals(obj, this) || (obj is DefaultValueAttribute other && Equals(Value, other.Value));

    public override int GetHashCode() => base.GetHashCode();

    protected void SetValue(object? value) => _value = value;
}
