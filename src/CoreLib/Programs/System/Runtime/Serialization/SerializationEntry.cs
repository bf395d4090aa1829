namespace System.Runtime.Serialization;

/// <summary>One of the values that an object writes about itself.</summary>
public readonly struct SerializationEntry
{
    internal SerializationEntry(string name, object? value, Type type)
    {
        Name = name;
        Value = value;
        ObjectType = type;
    }

    public object? Value { get; }

    public string Name { get; }

    public Type ObjectType { get; }
}
