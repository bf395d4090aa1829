namespace System.Reflection;

/// <summary>What is stored of an attribute makes no sense.</summary>
public class CustomAttributeFormatException : FormatException
{
    public CustomAttributeFormatException()
        : base("Binary format of the specified custom attribute was invalid.")
    {
    }

    public CustomAttributeFormatException(string? message)
        : base(message ?? "Binary format of the specified custom attribute was invalid.")
    {
    }

    public CustomAttributeFormatException(string? message, Exception? inner)
        : base(message ?? "Binary format of the specified custom attribute was invalid.", inner)
    {
    }
}
