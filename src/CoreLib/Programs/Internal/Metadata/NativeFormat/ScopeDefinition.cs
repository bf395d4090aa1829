using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>An assembly.</summary>
internal readonly struct ScopeDefinition
{
    public ScopeDefinition(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        HashAlgorithm = parser.GetUnsigned();
        MajorVersion = parser.GetUnsigned();
        MinorVersion = parser.GetUnsigned();
        BuildNumber = parser.GetUnsigned();
        RevisionNumber = parser.GetUnsigned();
        PublicKey = MetadataReader.ReadBytes(ref parser);
        Culture = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        RootNamespaceDefinition = MetadataReader.ReadHandle(ref parser, HandleType.NamespaceDefinition);
        EntryPoint = MetadataReader.ReadHandle(ref parser, HandleType.QualifiedMethod);
        GlobalModuleType = MetadataReader.ReadHandle(ref parser, HandleType.TypeDefinition);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
        ModuleName = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        MetadataReader.SkipBytes(ref parser); // Mvid
        ModuleCustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public Handle Name { get; }

    public uint HashAlgorithm { get; }

    public uint MajorVersion { get; }

    public uint MinorVersion { get; }

    public uint BuildNumber { get; }

    public uint RevisionNumber { get; }

    public byte[] PublicKey { get; }

    public Handle Culture { get; }

    public Handle RootNamespaceDefinition { get; }

    public Handle EntryPoint { get; }

    public Handle GlobalModuleType { get; }

    public HandleCollection CustomAttributes { get; }

    public Handle ModuleName { get; }

    public HandleCollection ModuleCustomAttributes { get; }
}
