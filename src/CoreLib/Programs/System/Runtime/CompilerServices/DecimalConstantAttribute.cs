namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler: the value of a decimal constant.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class DecimalConstantAttribute : Attribute
{
    public DecimalConstantAttribute(byte scale, byte sign, uint hi, uint mid, uint low)
    {
        Value = new decimal((int)low, (int)mid, (int)hi, sign != 0, scale);
    }

    public DecimalConstantAttribute(byte scale, byte sign, int hi, int mid, int low)
    {
        Value = new decimal(low, mid, hi, sign != 0, scale);
    }

    public decimal Value { get; }
}
