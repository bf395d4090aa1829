using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A parameter of a generic type or method.</summary>
internal readonly struct GenericParameter
{
    public GenericParameter(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Number = parser.GetUnsigned();
        Flags = parser.GetUnsigned();
        Kind = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Constraints = MetadataReader.ReadCollection(ref parser, HandleType.Null);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Number { get; }

    public uint Flags { get; }

    public uint Kind { get; }

    public Handle Name { get; }

    public HandleCollection Constraints { get; }

    public HandleCollection CustomAttributes { get; }
}
