using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// Which method each symbol is: the compiler's statistics file (<c>--mstat</c>, version 2.2) is an assembly whose global method "Methods"
/// lists, as instructions, a token, three sizes and the place of the symbol's name in the section ".names" for each method compiled.
/// </summary>
internal static class CompiledMethods
{
    private const byte LoadToken = 0xD0;
    private const byte LoadMinusOne = 0x15;
    private const byte LoadEight = 0x1E;
    private const byte LoadByte = 0x1F;
    private const byte LoadInteger = 0x20;

    private const int NumbersPerMethod = 4;

    public static Dictionary<string, MethodName> Read(string path, AssemblyCatalog assemblies)
    {
        using PEReader file = new(new MemoryStream(File.ReadAllBytes(path)));
        MetadataReader reader = file.GetMetadataReader();
        BlobReader names = file.GetSectionData(".names").GetReader();
        Dictionary<string, MethodName> methods = [];
        foreach (MethodDefinitionHandle handle in reader.MethodDefinitions)
        {
            MethodDefinition list = reader.GetMethodDefinition(handle);
            if (!reader.StringComparer.Equals(list.Name, "Methods"))
            {
                continue;
            }

            BlobReader code = file.GetMethodBody(list.RelativeVirtualAddress).GetILReader();
            while (code.RemainingBytes != 0 && code.ReadByte() == LoadToken)
            {
                EntityHandle token = MetadataTokens.EntityHandle(code.ReadInt32());
                int last = 0;
                for (int i = 0; i < NumbersPerMethod; i++)
                {
                    last = ReadNumber(ref code);
                }

                names.Offset = last;
                if (names.ReadSerializedString() is { } symbol && Find(reader, token, assemblies) is { } method)
                {
                    methods[symbol] = method;
                }
            }
        }

        return methods;
    }

    private static int ReadNumber(ref BlobReader code) => code.ReadByte() switch
    {
        >= LoadMinusOne and <= LoadEight and var constant => constant - LoadMinusOne - 1,
        LoadByte => code.ReadSByte(),
        LoadInteger => code.ReadInt32(),
        var other => throw new InvalidDataException($"the compiler's statistics hold an unknown instruction 0x{other:X2}"),
    };

    private static MethodName? Find(MetadataReader reader, EntityHandle token, AssemblyCatalog assemblies)
    {
        if (token.Kind == HandleKind.MethodSpecification)
        {
            token = reader.GetMethodSpecification((MethodSpecificationHandle)token).Method;
        }

        if (token.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        MemberReference member = reader.GetMemberReference((MemberReferenceHandle)token);
        if (GetType(reader, member.Parent) is not { } type || FindAssembly(reader, type) is not { } assembly)
        {
            return null;
        }

        string signature = AssemblyMethods.GetSignature(member.DecodeMethodSignature(SignatureText.Whole, SignatureContext.Empty));
        return assemblies.Find(assembly)?.Find(SignatureText.GetFullName(reader, type), reader.GetString(member.Name), signature);
    }

    private static TypeReferenceHandle? GetType(MetadataReader reader, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        // An instance of a generic type: ELEMENT_TYPE_GENERICINST, class or value type, then the type (ECMA-335 II.23.2.12).
        BlobReader blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadCompressedInteger();
        EntityHandle type = blob.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)type : null;
    }

    private static string? FindAssembly(MetadataReader reader, TypeReferenceHandle handle)
    {
        EntityHandle scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => FindAssembly(reader, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            _ => null,
        };
    }
}
