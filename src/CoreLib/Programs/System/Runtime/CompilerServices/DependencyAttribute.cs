namespace System.Runtime.CompilerServices;

/// <summary>How likely the assembly loads another one.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DependencyAttribute : Attribute
{
    public DependencyAttribute(string dependentAssemblyArgument, LoadHint loadHintArgument)
    {
        DependentAssembly = dependentAssemblyArgument;
        LoadHint = loadHintArgument;
    }

    public string DependentAssembly { get; }

    public LoadHint LoadHint { get; }
}
