namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says what keeps a member from working in compiled programs.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class RequiresUnreferencedCodeAttribute : Attribute
{
    public RequiresUnreferencedCodeAttribute(string message)
    {
        Message = message;
    }

    /// <summary>On a type: whether it is about instances only.</summary>
    public bool ExcludeStatics { get; set; }

    public string Message { get; }

    public string? Url { get; set; }
}
