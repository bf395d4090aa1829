using Mono.Cecil;

namespace ViperOS.Tools.ApiCoverage;

/// <summary>References of assemblies to types and members that nobody defines.</summary>
public static class MissingReferences
{
    public static IEnumerable<string> Find(LibraryResolver resolver, IEnumerable<string> assemblies)
    {
        foreach (string path in assemblies)
        {
            string name = Path.GetFileNameWithoutExtension(path);
            ModuleDefinition module = resolver.Load(name)!.MainModule;
            foreach (TypeReference type in module.GetTypeReferences().OrderBy(t => t.FullName, StringComparer.Ordinal))
            {
                if (Resolve(type) == null)
                {
                    yield return $"{name}: {type.FullName}";
                }
            }

            foreach (MemberReference member in module.GetMemberReferences().OrderBy(m => m.FullName, StringComparer.Ordinal))
            {
                // Array types bring their own members; a missing type was told above.
                if (member.DeclaringType is ArrayType || Resolve(member.DeclaringType) == null)
                {
                    continue;
                }

                if (member is MethodReference method ? Resolve(method) == null : member is FieldReference field && Resolve(field) == null)
                {
                    yield return $"{name}: {member.FullName}";
                }
            }
        }
    }

    private static TypeDefinition? Resolve(TypeReference type) => Try(type.Resolve);

    private static MethodDefinition? Resolve(MethodReference method) => Try(method.Resolve);

    private static FieldDefinition? Resolve(FieldReference field) => Try(field.Resolve);

    // Cecil throws for an assembly that is not there, and answers null for a member.
    private static T? Try<T>(Func<T?> resolve)
        where T : class
    {
        try
        {
            return resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }
}
