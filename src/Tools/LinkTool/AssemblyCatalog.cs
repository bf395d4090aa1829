using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ViperOS.Tools.LinkTool;

/// <summary>The assemblies that went into a program, opened when a method of theirs is asked for.</summary>
internal sealed class AssemblyCatalog : IDisposable
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyMethods?> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PEReader> _files = [];

    /// <summary>Takes the assemblies from the compiler's response file: plain lines are inputs, <c>-r:</c> references.</summary>
    public AssemblyCatalog(string responseFile)
    {
        foreach (string line in File.ReadLines(responseFile))
        {
            string path = line.StartsWith("-r:", StringComparison.Ordinal) ? line[3..] : line;
            path = path.Trim('"');
            if (path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            {
                _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            }
        }
    }

    /// <summary>Null for an assembly that is not part of the program.</summary>
    public AssemblyMethods? Find(string name)
    {
        if (!_assemblies.TryGetValue(name, out AssemblyMethods? assembly))
        {
            if (_paths.TryGetValue(name, out string? path) && File.Exists(path))
            {
                PEReader file = new(new MemoryStream(File.ReadAllBytes(path)));
                _files.Add(file);
                assembly = file.HasMetadata ? new AssemblyMethods(name, file.GetMetadataReader()) : null;
            }

            _assemblies.Add(name, assembly);
        }

        return assembly;
    }

    public void Dispose()
    {
        foreach (PEReader file in _files)
        {
            file.Dispose();
        }
    }
}
