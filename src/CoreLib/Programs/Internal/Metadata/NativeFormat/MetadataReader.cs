using System;
using System.Text;
using Internal.NativeFormat;
using Internal.Runtime.TypeLoader;

namespace Internal.Metadata.NativeFormat;

/// <summary>
/// The metadata that the compiler left in the image: records that refer to each other by offset, for what is visible to reflection
/// and for generic virtual methods. One blob per program, read-only.
/// </summary>
internal static unsafe class MetadataReader
{
    private const int SignatureSize = 4;

    public static NativeParser At(Handle handle) => new(LoaderModule.GetBlob(LoaderBlob.Metadata) + handle.Offset);

    /// <summary>The assemblies.</summary>
    public static HandleCollection Scopes
    {
        get
        {
            byte* start = LoaderModule.GetBlob(LoaderBlob.Metadata);
            return start == null ? default : new(new NativeParser(start + SignatureSize), HandleType.ScopeDefinition);
        }
    }

    /// <summary><see cref="HandleType.Null"/> stands for handles that say their kind themselves.</summary>
    public static Handle ReadHandle(ref NativeParser parser, HandleType type)
    {
        uint value = parser.GetUnsigned();
        return type == HandleType.Null ? new Handle((HandleType)(value & 0x7F), value >> 7) : new Handle(type, value);
    }

    public static HandleCollection ReadCollection(ref NativeParser parser, HandleType type)
    {
        HandleCollection collection = new(parser, type);
        uint count = parser.GetUnsigned();
        for (uint i = 0; i < count; i++)
        {
            parser.GetUnsigned();
        }

        return collection;
    }

    public static void SkipBytes(ref NativeParser parser)
    {
        uint count = parser.GetUnsigned();
        parser = new NativeParser(parser.Position + count);
    }

    public static byte[] ReadBytes(ref NativeParser parser)
    {
        int count = (int)parser.GetUnsigned();
        byte[] bytes = new ReadOnlySpan<byte>(parser.Position, count).ToArray();
        parser = new NativeParser(parser.Position + count);
        return bytes;
    }

    public static string GetString(Handle handle)
    {
        if (handle.IsNil)
        {
            return "";
        }

        NativeParser parser = At(handle);
        int length = (int)parser.GetUnsigned();
        return Utf8Text.Decode(new ReadOnlySpan<byte>(parser.Position, length));
    }
}
