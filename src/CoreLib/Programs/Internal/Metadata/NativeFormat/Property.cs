using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A property and its accessors.</summary>
internal readonly struct Property
{
    public Property(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Signature = MetadataReader.ReadHandle(ref parser, HandleType.PropertySignature);
        MethodSemantics = MetadataReader.ReadCollection(ref parser, HandleType.MethodSemantics);
        DefaultValue = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public Handle Name { get; }

    public Handle Signature { get; }

    public HandleCollection MethodSemantics { get; }

    public Handle DefaultValue { get; }

    public HandleCollection CustomAttributes { get; }
}
