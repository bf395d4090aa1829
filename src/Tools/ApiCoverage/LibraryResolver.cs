using Mono.Cecil;

namespace ViperOS.Tools.ApiCoverage;

/// <summary>Finds assemblies as the build of a program does: by simple name alone, among CoreLib, the facades and those given.</summary>
public sealed class LibraryResolver : IAssemblyResolver
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyDefinition> _loaded = new(StringComparer.OrdinalIgnoreCase);

    public LibraryResolver(string coreLib, string facades, string[] assemblies)
    {
        foreach (string path in Directory.EnumerateFiles(facades, "*.dll").Concat(assemblies).Append(coreLib))
        {
            _paths[Path.GetFileNameWithoutExtension(path)] = path;
        }

        CoreLib = Load(Path.GetFileNameWithoutExtension(coreLib))!;
    }

    public AssemblyDefinition CoreLib { get; }

    public AssemblyDefinition? Load(string name)
    {
        if (_loaded.TryGetValue(name, out AssemblyDefinition? assembly))
        {
            return assembly;
        }

        if (!_paths.TryGetValue(name, out string? path))
        {
            return null;
        }

        assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this });
        _loaded.Add(name, assembly);
        return assembly;
    }

    public AssemblyDefinition? Resolve(AssemblyNameReference name) => Load(name.Name);

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Load(name.Name);

    public void Dispose()
    {
        foreach (AssemblyDefinition assembly in _loaded.Values)
        {
            assembly.Dispose();
        }
    }
}
