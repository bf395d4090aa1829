namespace Internal.Runtime;

/// <summary>One implemented static interface method, and where its generic context comes from.</summary>
internal struct StaticDispatchMapEntry
{
    public DispatchMapEntry Entry;
    public ushort ContextSource;
}
