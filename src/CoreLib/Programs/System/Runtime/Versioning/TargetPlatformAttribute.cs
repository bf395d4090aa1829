namespace System.Runtime.Versioning;

/// <summary>The platform that the assembly was built for.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class TargetPlatformAttribute : OSPlatformAttribute
{
    public TargetPlatformAttribute(string platformName)
        : base(platformName)
    {
    }
}
