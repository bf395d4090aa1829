namespace System.Runtime.InteropServices;

/// <summary>A value cannot go to native code.</summary>
public class MarshalDirectiveException : SystemException
{
    public MarshalDirectiveException()
        : base("Marshaling directives are invalid.")
    {
    }

    public MarshalDirectiveException(string? message)
        : base(message ?? "Marshaling directives are invalid.")
    {
    }

    public MarshalDirectiveException(string? message, Exception? innerException)
        : base(message ?? "Marshaling directives are invalid.", innerException)
    {
    }

    private protected override string ClassName => "System.Runtime.InteropServices.MarshalDirectiveException";
}
