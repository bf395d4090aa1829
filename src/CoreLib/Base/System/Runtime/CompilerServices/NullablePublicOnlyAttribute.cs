namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: whether internals carry annotations too.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class NullablePublicOnlyAttribute : Attribute
{
    public readonly bool IncludesInternals;

    public NullablePublicOnlyAttribute(bool includesInternals)
    {
        IncludesInternals = includesInternals;
    }
}
