namespace System.Runtime.Versioning;

/// <summary>Where an API works.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false, AllowMultiple = true)]
public sealed class UnsupportedOSPlatformAttribute : Attribute
{
    public UnsupportedOSPlatformAttribute(string platformName)
    {
        PlatformName = platformName;
    }

    public UnsupportedOSPlatformAttribute(string platformName, string? message)
    {
        PlatformName = platformName;
        Message = message;
    }

    public string PlatformName { get; }

    public string? Message { get; }
}
