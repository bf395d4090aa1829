using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.FacadeGenerator;

/// <summary>An assembly of nothing but type forwards (ECMA-335 II.22.14). The same input gives the same bytes.</summary>
internal static class Facade
{
    // ECMA-335 II.23.1.15; the name of the bit in System.Reflection is not public.
    private const TypeAttributes Forwarder = (TypeAttributes)0x0020_0000;

    /// <param name="types">The types, each with the name of the assembly that defines it.</param>
    public static byte[] Build(string name, IReadOnlyDictionary<TypeName, string> types)
    {
        MetadataBuilder metadata = new();
        Version version = new(0, 0, 0, 0);
        metadata.AddModule(0, metadata.GetOrAddString(name + ".dll"), metadata.GetOrAddGuid(default), default, default);
        metadata.AddAssembly(
            metadata.GetOrAddString(name), version, default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(
            default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1));
        Dictionary<string, AssemblyReferenceHandle> targets = [];
        foreach (string target in types.Values.Distinct().Order(StringComparer.Ordinal))
        {
            targets[target] = metadata.AddAssemblyReference(
                metadata.GetOrAddString(target), version, default, default, default, default);
        }

        foreach (TypeName type in types.Keys.OrderBy(t => t.Namespace, StringComparer.Ordinal).ThenBy(t => t.Name, StringComparer.Ordinal))
        {
            metadata.AddExportedType(
                Forwarder, metadata.GetOrAddString(type.Namespace), metadata.GetOrAddString(type.Name), targets[types[type]], 0);
        }

        // A fixed identifier instead of one from the clock.
        ManagedPEBuilder file = new(
            PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(),
            deterministicIdProvider: _ => new BlobContentId(default, 1));
        BlobBuilder image = new();
        file.Serialize(image);
        return image.ToArray();
    }
}
