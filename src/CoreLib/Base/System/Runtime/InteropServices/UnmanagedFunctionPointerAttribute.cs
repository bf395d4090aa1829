namespace System.Runtime.InteropServices;

/// <summary>The calling convention of a delegate over native code.</summary>
[AttributeUsage(AttributeTargets.Delegate, Inherited = false)]
public sealed class UnmanagedFunctionPointerAttribute : Attribute
{
    public bool BestFitMapping;
    public bool SetLastError;
    public bool ThrowOnUnmappableChar;
    public CharSet CharSet;

    public UnmanagedFunctionPointerAttribute(CallingConvention callingConvention)
    {
        CallingConvention = callingConvention;
    }

    public CallingConvention CallingConvention { get; }
}
