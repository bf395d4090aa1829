using Internal.NativeFormat;

namespace Internal.Metadata.NativeFormat;

/// <summary>A method's name, signature and attributes.</summary>
internal readonly struct Method
{
    public Method(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        Flags = parser.GetUnsigned();
        ImplFlags = parser.GetUnsigned();
        Name = MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue);
        Signature = MetadataReader.ReadHandle(ref parser, HandleType.MethodSignature);
        Parameters = MetadataReader.ReadCollection(ref parser, HandleType.Parameter);
        GenericParameters = MetadataReader.ReadCollection(ref parser, HandleType.GenericParameter);
        CustomAttributes = MetadataReader.ReadCollection(ref parser, HandleType.CustomAttribute);
    }

    public uint Flags { get; }

    public uint ImplFlags { get; }

    public Handle Name { get; }

    public Handle Signature { get; }

    public HandleCollection Parameters { get; }

    public HandleCollection GenericParameters { get; }

    public HandleCollection CustomAttributes { get; }
}
