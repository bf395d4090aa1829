namespace System.Runtime.Versioning;

/// <summary>Which machine-wide names a member lets out.</summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property |
                AttributeTargets.Field, Inherited = false)]
public sealed class ResourceExposureAttribute : Attribute
{
    public ResourceExposureAttribute(ResourceScope exposureLevel)
    {
        ResourceExposureLevel = exposureLevel;
    }

    public ResourceScope ResourceExposureLevel { get; }
}
