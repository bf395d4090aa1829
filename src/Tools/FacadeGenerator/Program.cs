namespace ViperOS.Tools.FacadeGenerator;

/// <summary>
/// <c>FacadeGenerator CORELIB REFERENCES OUTPUT [KEPT …]</c>: for each reference assembly in the folder REFERENCES, except those of the names
/// of the assemblies KEPT (files, or names alone), writes an assembly of that name into OUTPUT that forwards the types which CORELIB defines to it, and those that
/// one of the assemblies KEPT defines to that one.
/// </summary>
internal static class Program
{
    private const int Ok = 0;
    private const int Error = 1;

    public static int Main(string[] args)
    {
        if (args.Length < 3 || !File.Exists(args[0]) || !Directory.Exists(args[1]))
        {
            Console.Error.WriteLine("usage: FacadeGenerator CORELIB REFERENCES OUTPUT [KEPT ...]");
            return Error;
        }

        HashSet<string> kept = new(args[3..].Select(NameOf), StringComparer.OrdinalIgnoreCase);
        Dictionary<TypeName, string> homes = [];
        foreach (string assembly in args[3..].Where(File.Exists).Order(StringComparer.Ordinal).Prepend(args[0]))
        {
            foreach (TypeName type in PublicTypes.DefinedIn(assembly))
            {
                homes.TryAdd(type, NameOf(assembly));
            }
        }

        Directory.CreateDirectory(args[2]);
        HashSet<string> written = [];
        foreach (string reference in Directory.EnumerateFiles(args[1], "*.dll").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(reference);
            if (kept.Contains(name))
            {
                continue;
            }

            Dictionary<TypeName, string> forwarded = PublicTypes.Of(reference)
                .Where(homes.ContainsKey)
                .ToDictionary(type => type, type => homes[type]);
            if (forwarded.Count > 0)
            {
                string facade = Path.Combine(args[2], name + ".dll");
                WriteIfDifferent(facade, Facade.Build(name, forwarded));
                written.Add(facade);
            }
        }

        foreach (string old in Directory.EnumerateFiles(args[2], "*.dll").Where(file => !written.Contains(file)))
        {
            File.Delete(old);
        }

        return Ok;
    }

    // A name has dots of its own.
    private static string NameOf(string assembly) =>
        assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(assembly) : assembly;

    // What did not change keeps its time, so that programs are not compiled again for nothing.
    private static void WriteIfDifferent(string path, byte[] content)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            File.WriteAllBytes(path, content);
        }
    }
}
