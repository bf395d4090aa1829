namespace System.Resources;

/// <summary>Programs carry no resources: each text reads as its key.</summary>
public class ResourceManager
{
    public ResourceManager(Type resourceSource)
    {
    }

    public virtual string? GetString(string name) => name;
}
