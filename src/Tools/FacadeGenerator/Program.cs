namespace ViperOS.Tools.FacadeGenerator;

/// <summary>
/// <c>FacadeGenerator CORELIB REFERENCES OUTPUT [KEPT …]</c>: for each reference assembly in the folder REFERENCES, except those named KEPT,
/// writes an assembly of that name into OUTPUT that forwards the types which CORELIB defines to it.
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

        HashSet<string> kept = new(args[3..], StringComparer.OrdinalIgnoreCase);
        HashSet<TypeName> offered = PublicTypes.Of(args[0]);
        Directory.CreateDirectory(args[2]);
        HashSet<string> written = [];
        foreach (string reference in Directory.EnumerateFiles(args[1], "*.dll").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(reference);
            if (kept.Contains(name))
            {
                continue;
            }

            List<TypeName> forwarded = [.. PublicTypes.Of(reference).Where(offered.Contains)];
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

    // What did not change keeps its time, so that programs are not compiled again for nothing.
    private static void WriteIfDifferent(string path, byte[] content)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            File.WriteAllBytes(path, content);
        }
    }
}
