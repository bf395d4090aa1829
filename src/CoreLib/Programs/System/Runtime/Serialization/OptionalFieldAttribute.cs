namespace System.Runtime.Serialization;

/// <summary>The field may be absent in what is read.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class OptionalFieldAttribute : Attribute
{
    public int VersionAdded { get; set; }
}
