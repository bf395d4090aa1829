namespace System.Runtime.InteropServices;

/// <summary>How a value looks to native code.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
public sealed partial class MarshalAsAttribute : Attribute
{
    public int SizeConst;
    public short SizeParamIndex;
    public int IidParameterIndex;
    public UnmanagedType ArraySubType;
    public string? MarshalType;
    public Type? MarshalTypeRef;
    public string? MarshalCookie;

    public MarshalAsAttribute(UnmanagedType unmanagedType)
    {
        Value = unmanagedType;
    }

    public MarshalAsAttribute(short unmanagedType)
    {
        Value = (UnmanagedType)unmanagedType;
    }

    public UnmanagedType Value { get; }
}
