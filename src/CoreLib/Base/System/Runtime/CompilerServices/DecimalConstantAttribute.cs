namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for decimal constants.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class DecimalConstantAttribute : Attribute
{
    public DecimalConstantAttribute(byte scale, byte sign, uint hi, uint mid, uint low)
    {
    }
}
