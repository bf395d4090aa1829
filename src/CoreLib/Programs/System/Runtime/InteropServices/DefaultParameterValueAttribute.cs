namespace System.Runtime.InteropServices;

/// <summary>The value of an optional parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DefaultParameterValueAttribute : Attribute
{
    public DefaultParameterValueAttribute(object? value)
    {
        Value = value;
    }

    public object? Value { get; }
}
