using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ViperOS.Tools.LinkTool;

/// <summary>Runs the linker, and says of each undefined symbol which method needs it and why it is not there.</summary>
internal static partial class LinkCommand
{
    // Helpers of the runtime between the method to blame and the symbol that is missing.
    private static readonly string[] s_intermediaries =
    [
        "RuntimeExports__", "TypeLoaderExports__", "WithGVMResolution", "ClassConstructorRunner__", "__GetGCStaticBase",
        "__GetNonGCStaticBase", "__GetThreadStaticBase",
    ];

    private const int MaxDepth = 4;

    public static int Run(string[] arguments)
    {
        int separator = Array.IndexOf(arguments, "--");
        bool kernel = arguments.AsSpan(0, separator).Contains("kernel");
        string[] command = arguments[(separator + 1)..];
        IEnumerable<string> inputs = command.Where(a => a.EndsWith(".o", StringComparison.Ordinal) && File.Exists(a));
        ElfFile[] objects = [.. inputs.Select(a => new ElfFile(a))];
        using Process linker = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })
            ?? throw new IOException($"cannot start {command[0]}");
        string messages = linker.StandardError.ReadToEnd();
        linker.WaitForExit();
        if (linker.ExitCode == 0)
        {
            foreach (string line in messages.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Console.Error.WriteLine(line);
            }

            return 0;
        }

        HashSet<string> undefined = [.. UndefinedSymbol().Matches(messages).Select(m => m.Groups[1].Value)];
        foreach (string symbol in undefined)
        {
            if (!Report(objects, symbol, kernel))
            {
                Console.Error.WriteLine($"linker : error VIPER2001: {Explain(symbol, kernel)} ({symbol})");
            }
        }

        foreach (Match other in OtherError().Matches(messages))
        {
            Console.Error.WriteLine($"linker : error VIPER2002: {other.Groups[1].Value}");
        }

        return 1;
    }

    private static bool Report(ElfFile[] objects, string symbol, bool kernel)
    {
        string[] users = [.. FindUsers(objects, symbol, 0).Distinct()];
        foreach (string user in users)
        {
            Console.Error.WriteLine($"{user} : error VIPER2001: {Explain(symbol, kernel)} ({symbol})");
        }

        return users.Length != 0;
    }

    private static IEnumerable<string> FindUsers(ElfFile[] objects, string symbol, int depth)
    {
        foreach (string name in objects.SelectMany(o => o.FindReferences(symbol)).Distinct())
        {
            if (depth == MaxDepth || !s_intermediaries.Any(i => name.Contains(i, StringComparison.Ordinal)))
            {
                yield return SymbolName.Demangle(name).ToString();
                continue;
            }

            foreach (string user in FindUsers(objects, name, depth + 1))
            {
                yield return user;
            }
        }
    }

    private static string Explain(string symbol, bool kernel) => symbol switch
    {
        "RhpNewFast" or "RhpNewObject" or "RhNewObject" or "RhpNewFinalizable" when kernel =>
            "creates an object of a class; kernel objects come from slabs",
        "RhpNewArrayFast" or "RhpNewPtrArrayFast" or "RhNewArray" or "RhpNewArray" or "RhNewString" when kernel =>
            "creates an array or a string; the kernel has no heap for them",
        "viper_kernel_cannot_box" =>
            "boxes a value (a structure goes where an object or an interface is wanted); the kernel has no heap",
        "viper_kernel_cannot_construct_statics_lazily" =>
            "needs a static constructor that cannot run at build time; initialise with an explicit Initialize() at boot",
        "ViperPanic" => "the kernel does not export ViperPanic(int reason, nuint address)",
        _ => "needs a symbol that nothing defines",
    };

    [GeneratedRegex(@"error: undefined symbol: (\S+)")]
    private static partial Regex UndefinedSymbol();

    [GeneratedRegex(@"error: (?!undefined symbol)(.+)")]
    private static partial Regex OtherError();
}
