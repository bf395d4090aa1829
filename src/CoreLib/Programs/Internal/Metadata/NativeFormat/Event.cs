using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>An event and its accessors.</summary>
internal readonly struct Event
{
    public Event(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Type = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        MethodSemantics = MetadataReader.ReadCollection(ref parser, HandleType.MethodSemantics);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public Handle Name { get; }

    public Handle Type { get; }

    public HandleCollection MethodSemantics { get; }

    public HandleCollection CustomAttributes { get; }
}
