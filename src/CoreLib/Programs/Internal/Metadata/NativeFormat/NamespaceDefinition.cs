using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A namespace of an assembly: its types and the namespaces in it.</summary>
internal readonly struct NamespaceDefinition
{
    public NamespaceDefinition(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        ParentScopeOrNamespace = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        TypeDefinitions = MetadataReader.ReadCollection(ref parser, HandleType.TypeDefinition);
        TypeForwarders = MetadataReader.ReadCollection(ref parser, HandleType.TypeForwarder);
        NamespaceDefinitions = MetadataReader.ReadCollection(ref parser, HandleType.NamespaceDefinition);
    }

    public Handle ParentScopeOrNamespace { get; }

    public Handle Name { get; }

    public HandleCollection TypeDefinitions { get; }

    public HandleCollection TypeForwarders { get; }

    public HandleCollection NamespaceDefinitions { get; }
}
