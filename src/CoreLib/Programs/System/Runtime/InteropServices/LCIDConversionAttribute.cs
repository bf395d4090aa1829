namespace System.Runtime.InteropServices;

/// <summary>The parameter of a COM method that carries the locale.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LCIDConversionAttribute : Attribute
{
    public LCIDConversionAttribute(int lcid)
    {
        Value = lcid;
    }

    public int Value { get; }
}
