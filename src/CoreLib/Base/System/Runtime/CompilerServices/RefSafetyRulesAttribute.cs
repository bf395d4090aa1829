namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: the version of the rules for references that an assembly was checked with.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class RefSafetyRulesAttribute : Attribute
{
    public RefSafetyRulesAttribute(int version)
    {
        Version = version;
    }

    public int Version { get; }
}
