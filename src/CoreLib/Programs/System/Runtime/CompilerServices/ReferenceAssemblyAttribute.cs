namespace System.Runtime.CompilerServices;

/// <summary>The assembly describes another one and cannot run.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ReferenceAssemblyAttribute : Attribute
{
    public ReferenceAssemblyAttribute()
    {
    }

    public ReferenceAssemblyAttribute(string? description)
    {
        Description = description;
    }

    public string? Description { get; }
}
