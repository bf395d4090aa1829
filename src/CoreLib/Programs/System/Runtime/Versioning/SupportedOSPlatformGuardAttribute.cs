namespace System.Runtime.Versioning;

/// <summary>The member tells whether the platform is the given one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property |
                AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class SupportedOSPlatformGuardAttribute : OSPlatformAttribute
{
    public SupportedOSPlatformGuardAttribute(string platformName)
        : base(platformName)
    {
    }
}
