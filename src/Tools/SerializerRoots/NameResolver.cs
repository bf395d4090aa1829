using System.Reflection;

namespace ViperOS.Tools.SerializerRoots;

/// <summary>Finds assemblies by their simple names alone, as ilc does: the facades have neither Microsoft's versions nor its keys.</summary>
internal sealed class NameResolver : MetadataAssemblyResolver
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public NameResolver(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    public override Assembly? Resolve(MetadataLoadContext context, AssemblyName assemblyName) =>
        _paths.TryGetValue(assemblyName.Name!, out string? path) ? context.LoadFromAssemblyPath(path) : null;
}
