using System.Runtime.Serialization;

namespace System.Resources;

/// <summary>An assembly lacks the resources that are asked for.</summary>
public class MissingManifestResourceException : SystemException
{
    private const string DefaultMessage = "Unable to find manifest resource.";

    public MissingManifestResourceException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131532);
    }

    public MissingManifestResourceException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131532);
    }

    public MissingManifestResourceException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131532);
    }

    protected MissingManifestResourceException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
