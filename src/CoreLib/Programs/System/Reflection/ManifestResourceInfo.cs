namespace System.Reflection;

/// <summary>Where a resource lies.</summary>
public class ManifestResourceInfo
{
    public ManifestResourceInfo(Assembly? containingAssembly, string? containingFileName, ResourceLocation resourceLocation)
    {
        ReferencedAssembly = containingAssembly;
        FileName = containingFileName;
        ResourceLocation = resourceLocation;
    }

    public virtual string? FileName { get; }

    public virtual Assembly? ReferencedAssembly { get; }

    public virtual ResourceLocation ResourceLocation { get; }
}
