namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: the default for references without an annotation of their own.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class NullableContextAttribute : Attribute
{
    public readonly byte Flag;

    public NullableContextAttribute(byte flag)
    {
        Flag = flag;
    }
}
