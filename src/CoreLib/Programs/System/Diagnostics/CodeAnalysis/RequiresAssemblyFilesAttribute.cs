namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says what keeps a member from working in compiled programs.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class RequiresAssemblyFilesAttribute : Attribute
{
    public RequiresAssemblyFilesAttribute()
    {
    }

    public RequiresAssemblyFilesAttribute(string message)
    {
        Message = message;
    }

    public string? Message { get; }

    public string? Url { get; set; }
}
