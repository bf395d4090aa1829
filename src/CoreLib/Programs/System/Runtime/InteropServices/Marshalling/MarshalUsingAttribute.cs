namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Names the marshaller of a parameter, field or result.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class MarshalUsingAttribute : Attribute
{
    public const string ReturnsCountValue = "return-value";

    public MarshalUsingAttribute()
    {
    }

    public MarshalUsingAttribute(Type nativeType)
    {
        NativeType = nativeType;
    }

    public Type? NativeType { get; }

    public string CountElementName { get; set; } = string.Empty;

    public int ConstantElementCount { get; set; }

    public int ElementIndirectionDepth { get; set; }
}
