using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A type and its members.</summary>
internal readonly struct TypeDefinition
{
    public TypeDefinition(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        BaseType = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        NamespaceDefinition = MetadataReader.ReadHandle(ref parser, HandleType.NamespaceDefinition);
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Size = parser.GetUnsigned();
        PackingSize = parser.GetUnsigned();
        EnclosingType = MetadataReader.ReadHandle(ref parser, HandleType.TypeDefinition);
        NestedTypes = MetadataReader.ReadCollection(ref parser, HandleType.TypeDefinition);
        Methods = MetadataReader.ReadCollection(ref parser, HandleType.Method);
        Fields = MetadataReader.ReadCollection(ref parser, HandleType.Field);
        Properties = MetadataReader.ReadCollection(ref parser, HandleType.Property);
        Events = MetadataReader.ReadCollection(ref parser, HandleType.Event);
        GenericParameters = MetadataReader.ReadCollection(ref parser, HandleType.GenericParameter);
        Interfaces = MetadataReader.ReadCollection(ref parser, HandleType.Null);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public Handle BaseType { get; }

    public Handle NamespaceDefinition { get; }

    public Handle Name { get; }

    public uint Size { get; }

    public uint PackingSize { get; }

    public Handle EnclosingType { get; }

    public HandleCollection NestedTypes { get; }

    public HandleCollection Methods { get; }

    public HandleCollection Fields { get; }

    public HandleCollection Properties { get; }

    public HandleCollection Events { get; }

    public HandleCollection GenericParameters { get; }

    public HandleCollection Interfaces { get; }

    public HandleCollection CustomAttributes { get; }
}
