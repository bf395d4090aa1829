namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: which references in a signature may be null.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class NullableAttribute : Attribute
{
    public readonly byte[] NullableFlags;

    public NullableAttribute(byte flag)
    {
        NullableFlags = [flag];
    }

    public NullableAttribute(byte[] flags)
    {
        NullableFlags = flags;
    }
}
