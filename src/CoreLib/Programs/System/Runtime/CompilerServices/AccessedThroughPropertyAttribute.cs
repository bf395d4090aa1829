namespace System.Runtime.CompilerServices;

/// <summary>The property through which a field is used.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AccessedThroughPropertyAttribute : Attribute
{
    public AccessedThroughPropertyAttribute(string propertyName)
    {
        PropertyName = propertyName;
    }

    public string PropertyName { get; }
}
