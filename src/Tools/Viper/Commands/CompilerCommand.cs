using System.CommandLine;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>
/// <c>viper cc</c> and <c>viper c++</c>: compile with Debian's cross compilers, and put the program into the runs that follow.
/// </summary>
public static class CompilerCommand
{
    private static readonly string[] s_suffixes = [".c", ".cc", ".cpp", ".cxx", ".c++", ".C", ".S", ".s", ".o", ".a"];

    public static Command Create(string name, string language, string compiler)
    {
        Argument<string[]> words = new("FILE…")
        {
            Description = "Sources, objects and libraries; behind -- the compiler's own options",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> output = new("-o", "--output") { Description = "The program to write; otherwise it has the first file's name", HelpName = "PROGRAM" };
        Option<bool> isDynamic = new("--dynamic")
        {
            Description = $"Link with shared libraries; the run then needs --debian {(compiler == CrossCompiler.C ? "libc6" : "libstdc++6")}",
        };
        Option<bool> isLeftOut = new("--no-add") { Description = "Do not put the program into the runs that follow" };
        Command command = new(name, $"Compiles {language} to a program, which the runs that follow have as C:PROGRAM")
        {
            words,
            output,
            isDynamic,
            isLeftOut,
        };

        // What we do not know is the compiler's: -lm, -O0, -Wall, -DNAME.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run(
            compiler,
            parsed.GetValue(words) ?? [],
            [.. parsed.UnmatchedTokens],
            parsed.GetValue(output),
            parsed.GetValue(isDynamic),
            parsed.GetValue(isLeftOut)));
        return command;
    }

    private static int Run(string compiler, string[] words, string[] unmatched, string? output, bool isDynamic, bool isLeftOut)
    {
        string[] all = [.. words, .. unmatched];
        string[] files = [.. all.Where(word => !word.StartsWith('-') && s_suffixes.Contains(Path.GetExtension(word), StringComparer.Ordinal))];
        if (files.Length == 0)
        {
            throw new ViperException($"there is nothing to compile: a file ends in {string.Join(", ", s_suffixes)}");
        }

        if (files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new ViperException($"there is no '{missing}'");
        }

        string program = output ?? Path.GetFileNameWithoutExtension(files[0]);
        Repository repository = Repository.Find();
        DebianPackages.Ensure([compiler], new WorkProgress(isQuiet: false));
        List<string> arguments = ["-O2", "-g0", .. isDynamic ? (string[])[] : ["-static"], .. all, "-o", program];
        int code = CommandRunner.Run(compiler, arguments, Directory.GetCurrentDirectory(), Console.Error.WriteLine);
        if (code != 0)
        {
            throw new ViperException($"{compiler} returned {code}");
        }

        if (!isLeftOut)
        {
            string name = Path.GetFileName(program);
            new ProgramShelf(repository.Shelf).Put(program, name);
            Console.Out.WriteLine($"{program}: C:{name} of the runs that follow");
        }

        return 0;
    }
}
