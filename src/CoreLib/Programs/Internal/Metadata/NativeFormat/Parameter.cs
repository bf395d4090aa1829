using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A parameter of a method.</summary>
internal readonly struct Parameter
{
    public Parameter(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        Sequence = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        DefaultValue = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public uint Sequence { get; }

    public Handle Name { get; }

    public Handle DefaultValue { get; }

    public HandleCollection CustomAttributes { get; }
}
