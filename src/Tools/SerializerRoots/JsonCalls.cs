using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.SerializerRoots;

/// <summary>Whether an assembly has the serialiser find out about types by reflection.</summary>
internal static class JsonCalls
{
    private const string Serializer = "JsonSerializer";
    private const string Options = "JsonSerializerOptions";

    // The overloads for generated contexts take a JsonTypeInfo or a JsonSerializerContext in place of options.
    public static bool AreIn(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader image = new(file);
        if (!image.HasMetadata)
        {
            return false;
        }

        MetadataReader reader = image.GetMetadataReader();
        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference
                && IsNamed(reader, member.Parent, Serializer)
                && member.GetKind() == MemberReferenceKind.Method
                && TakesOptions(reader, member))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesOptions(MetadataReader reader, MemberReference member)
    {
        // Types stand in a signature as compressed tokens behind one of two bytes: to look at each place is enough here.
        BlobReader signature = reader.GetBlobReader(member.Signature);
        while (signature.RemainingBytes > 0)
        {
            if (signature.ReadByte() != (byte)SignatureTypeKind.Class || signature.RemainingBytes == 0)
            {
                continue;
            }

            int offset = signature.Offset;
            EntityHandle type = signature.ReadTypeHandle();
            if (type.Kind == HandleKind.TypeReference && !type.IsNil && IsNamed(reader, type, Options))
            {
                return true;
            }

            signature.Offset = offset;
        }

        return false;
    }

    private static bool IsNamed(MetadataReader reader, EntityHandle handle, string name)
    {
        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)handle);
        return reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.StartsWith(type.Namespace, "System.Text.Json");
    }
}
