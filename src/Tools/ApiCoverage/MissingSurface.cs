using Mono.Cecil;

namespace ViperOS.Tools.ApiCoverage;

/// <summary>Public and protected members of the reference assemblies that CoreLib lacks.</summary>
public static class MissingSurface
{
    public static IEnumerable<string> Find(LibraryResolver resolver, string references, string[] prefixes)
    {
        foreach (string path in Directory.EnumerateFiles(references, "*.dll").Order(StringComparer.Ordinal))
        {
            // Without prefixes: what has no facade, such as assemblies that the build takes as they are, is no business of CoreLib.
            if (prefixes.Length == 0 && resolver.Load(Path.GetFileNameWithoutExtension(path)) == null)
            {
                continue;
            }

            using AssemblyDefinition reference = AssemblyDefinition.ReadAssembly(path);
            foreach (TypeDefinition type in reference.MainModule.Types.OrderBy(t => t.FullName, StringComparer.Ordinal))
            {
                if (type.IsPublic && IsWanted(type, prefixes))
                {
                    foreach (string line in Compare(type, resolver.CoreLib.MainModule.GetType(type.FullName)))
                    {
                        yield return line;
                    }
                }
            }
        }
    }

    private static bool IsWanted(TypeDefinition type, string[] prefixes) =>
        !IsObsolete(type) && (prefixes.Length == 0 || prefixes.Any(p => type.FullName.StartsWith(p, StringComparison.Ordinal)));

    private static IEnumerable<string> Compare(TypeDefinition expected, TypeDefinition? actual)
    {
        if (actual == null)
        {
            yield return $"{expected.FullName}: the type";
            yield break;
        }

        // Interfaces' explicit implementations are private, so that a missing interface would show nowhere else.
        HashSet<string> interfaces = [.. actual.Interfaces.Select(i => i.InterfaceType.FullName)];
        foreach (InterfaceImplementation implemented in expected.Interfaces)
        {
            if (!interfaces.Contains(implemented.InterfaceType.FullName))
            {
                yield return $"{expected.FullName}: interface {implemented.InterfaceType.FullName}";
            }
        }

        HashSet<string> members = [.. actual.Methods.Select(m => m.FullName), .. actual.Fields.Select(f => f.FullName)];
        foreach (MethodDefinition method in expected.Methods.Where(m => (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly) && !IsObsolete(m)))
        {
            if (!members.Contains(method.FullName))
            {
                yield return $"{expected.FullName}: {method.FullName}";
            }
        }

        foreach (FieldDefinition field in expected.Fields.Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
        {
            if (!members.Contains(field.FullName))
            {
                yield return $"{expected.FullName}: {field.FullName}";
            }
        }

        foreach (TypeDefinition nested in expected.NestedTypes.Where(t => t.IsNestedPublic || t.IsNestedFamily))
        {
            foreach (string line in Compare(nested, actual.NestedTypes.FirstOrDefault(t => t.Name == nested.Name)))
            {
                yield return line;
            }
        }
    }

    private static bool IsObsolete(ICustomAttributeProvider member) =>
        member.CustomAttributes.Any(a => a.AttributeType.FullName == "System.ObsoleteAttribute");
}
