namespace System.CodeDom.Compiler;

/// <summary>The code comes from a tool.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GeneratedCodeAttribute : Attribute
{
    public GeneratedCodeAttribute(string? tool, string? version)
    {
        Tool = tool;
        Version = version;
    }

    public string? Tool { get; }

    public string? Version { get; }
}
