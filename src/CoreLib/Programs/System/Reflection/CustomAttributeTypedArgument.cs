namespace System.Reflection;

/// <summary>A value that an attribute was given.</summary>
public readonly struct CustomAttributeTypedArgument : IEquatable<CustomAttributeTypedArgument>
{
    public CustomAttributeTypedArgument(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentType = value.GetType();
        Value = value;
    }

    public CustomAttributeTypedArgument(Type argumentType, object? value)
    {
        ArgumentNullException.ThrowIfNull(argumentType);
        ArgumentType = argumentType;
        Value = value;
    }

    public Type ArgumentType { get; }

    public object? Value { get; }

    public bool Equals(CustomAttributeTypedArgument other) => ArgumentType == other.ArgumentType && Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is CustomAttributeTypedArgument other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(CustomAttributeTypedArgument left, CustomAttributeTypedArgument right) => left.Equals(right);

    public static bool operator !=(CustomAttributeTypedArgument left, CustomAttributeTypedArgument right) => !left.Equals(right);

    public override string ToString() => Value switch
    {
        null => ArgumentType == typeof(string) ? "null" : $"({ArgumentType.Name})null",
        string text => $"\"{text}\"",
        char c => $"'{c}'",
        Type type => $"typeof({type.FullName})",
        _ => ArgumentType.IsEnum ? $"({ArgumentType.FullName}){Value}" : $"({ArgumentType.Name}){Value}",
    };
}
