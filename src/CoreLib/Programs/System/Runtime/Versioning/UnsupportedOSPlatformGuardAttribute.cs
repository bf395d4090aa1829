namespace System.Runtime.Versioning;

/// <summary>The member tells that the platform is not the given one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property |
                AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class UnsupportedOSPlatformGuardAttribute : OSPlatformAttribute
{
    public UnsupportedOSPlatformGuardAttribute(string platformName)
        : base(platformName)
    {
    }
}
