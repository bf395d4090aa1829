using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.FacadeGenerator;

/// <summary>Reads the public types that an assembly defines or forwards; nested ones follow the type that holds them.</summary>
internal static class PublicTypes
{
    public static HashSet<TypeName> Of(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        HashSet<TypeName> names = DefinedIn(metadata);
        foreach (ExportedTypeHandle handle in metadata.ExportedTypes)
        {
            ExportedType type = metadata.GetExportedType(handle);
            if (type.IsForwarder && type.Implementation.Kind == HandleKind.AssemblyReference)
            {
                names.Add(new TypeName(metadata.GetString(type.Namespace), metadata.GetString(type.Name)));
            }
        }

        return names;
    }

    /// <summary>Without those that the assembly forwards.</summary>
    public static HashSet<TypeName> DefinedIn(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        return DefinedIn(file.GetMetadataReader());
    }

    private static HashSet<TypeName> DefinedIn(MetadataReader metadata)
    {
        HashSet<TypeName> names = [];
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            {
                names.Add(new TypeName(metadata.GetString(type.Namespace), metadata.GetString(type.Name)));
            }
        }

        return names;
    }
}
