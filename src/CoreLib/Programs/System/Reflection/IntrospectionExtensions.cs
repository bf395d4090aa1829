namespace System.Reflection;

/// <summary>From types to their descriptions.</summary>
public static class IntrospectionExtensions
{
    public static TypeInfo GetTypeInfo(this Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is IReflectableType reflectable
            ? reflectable.GetTypeInfo()
            : throw new NotSupportedException("Only types of the runtime have a description.");
    }
}
