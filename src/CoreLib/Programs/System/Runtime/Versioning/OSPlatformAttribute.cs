namespace System.Runtime.Versioning;

/// <summary>What says something of a member on a platform.</summary>
public abstract class OSPlatformAttribute : Attribute
{
    protected internal OSPlatformAttribute(string platformName)
    {
        PlatformName = platformName;
    }

    public string PlatformName { get; }
}
