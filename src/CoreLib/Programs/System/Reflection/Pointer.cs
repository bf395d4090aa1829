using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>A pointer as an object, with its type.</summary>
public sealed unsafe class Pointer : ISerializable
{
    private readonly void* _value;

    private Pointer(void* value)
    {
        _value = value;
    }

    public static object Box(void* ptr, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsPointer ? new Pointer(ptr) : throw new ArgumentException("Type must be a Pointer.", nameof(ptr));
    }

    public static void* Unbox(object ptr) =>
        ptr is Pointer pointer ? pointer._value : throw new ArgumentException("Type must be a Pointer.", nameof(ptr));

    public override bool Equals(object? obj) => obj is Pointer pointer && pointer._value == _value;

    public override int GetHashCode() => ((nuint)_value).GetHashCode();

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
