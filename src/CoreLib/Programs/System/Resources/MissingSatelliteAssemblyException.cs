using System.Runtime.Serialization;

namespace System.Resources;

/// <summary>The assembly with the resources of the neutral culture is missing.</summary>
public class MissingSatelliteAssemblyException : SystemException
{
    private const string DefaultMessage =
        "Resource lookup fell back to the ultimate fallback resources in a satellite assembly, but that satellite either was not "
        + "found or could not be loaded. Please consider reinstalling or repairing the application.";

    public MissingSatelliteAssemblyException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131536);
    }

    public MissingSatelliteAssemblyException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131536);
    }

    public MissingSatelliteAssemblyException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131536);
    }

    public MissingSatelliteAssemblyException(string? message, string? cultureName)
        : this(message)
    {
        CultureName = cultureName;
    }

    protected MissingSatelliteAssemblyException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public string? CultureName { get; }
}
