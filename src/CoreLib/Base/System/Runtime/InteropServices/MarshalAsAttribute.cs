namespace System.Runtime.InteropServices;

/// <summary>How a value looks to native code.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class MarshalAsAttribute : Attribute
{
    public int SizeConst;
    public short SizeParamIndex;

    public MarshalAsAttribute(UnmanagedType unmanagedType)
    {
        Value = unmanagedType;
    }

    public UnmanagedType Value { get; }
}
