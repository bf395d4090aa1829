using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A field; constants and members of enumerations carry their value.</summary>
internal readonly struct Field
{
    public Field(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Signature = MetadataReader.ReadHandle(ref parser, HandleType.FieldSignature);
        DefaultValue = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        Offset = parser.GetUnsigned();
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public Handle Name { get; }

    public Handle Signature { get; }

    public Handle DefaultValue { get; }

    public uint Offset { get; }

    public HandleCollection CustomAttributes { get; }
}
