namespace System.Runtime.CompilerServices;

/// <summary>How likely dependents of the assembly load it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DefaultDependencyAttribute : Attribute
{
    public DefaultDependencyAttribute(LoadHint loadHintArgument)
    {
        LoadHint = loadHintArgument;
    }

    public LoadHint LoadHint { get; }
}
