namespace ViperOS.Tools.ApiCoverage;

/// <summary>
/// <c>ApiCoverage references CORELIB FACADES ASSEMBLY…</c> lists what the assemblies refer to and CoreLib lacks;
/// <c>ApiCoverage surface CORELIB FACADES REFERENCES [PREFIX…]</c> lists the public members of the reference assemblies that CoreLib lacks, of
/// types whose full name starts with one of the prefixes. One line for each, then a line with their number.
/// </summary>
internal static class Program
{
    private const int Ok = 0;
    private const int Error = 1;

    public static int Main(string[] args)
    {
        if (args.Length < 4 || args[0] is not ("references" or "surface"))
        {
            Console.Error.WriteLine("usage: ApiCoverage references CORELIB FACADES ASSEMBLY...");
            Console.Error.WriteLine("       ApiCoverage surface CORELIB FACADES REFERENCES [PREFIX...]");
            return Error;
        }

        using LibraryResolver resolver = new(args[1], args[2], args[0] == "references" ? args[3..] : []);
        IEnumerable<string> missing = args[0] == "references"
            ? MissingReferences.Find(resolver, args[3..])
            : MissingSurface.Find(resolver, args[3], args[4..]);
        int count = 0;
        foreach (string line in missing)
        {
            Console.WriteLine(line);
            count++;
        }

        Console.WriteLine($"{count} missing");
        return Ok;
    }
}
