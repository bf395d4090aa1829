using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>What a command's name stands for.</summary>
internal static class NameBuiltIns
{
    private static readonly string[] ReservedWords =
        ["!", "{", "}", "case", "do", "done", "elif", "else", "esac", "fi", "for", "if", "in", "then", "until", "while"];

    public static int Alias(Interpreter shell, List<Field> words)
    {
        if (words.Count == 1)
        {
            List<string> names = [.. shell.Aliases.Keys];
            names.Sort(StringComparer.Ordinal);
            foreach (string name in names)
            {
                Show(shell, name);
            }
        }

        int code = 0;
        foreach (Field word in words[1..])
        {
            int equals = word.Text.IndexOf('=');
            if (equals > 0)
            {
                shell.Aliases[word.Text[..equals]] = word.Text[(equals + 1)..];
            }
            else if (shell.Aliases.ContainsKey(word.Text))
            {
                Show(shell, word.Text);
            }
            else
            {
                shell.Report("alias", $"{word}: there is no such alias");
                code = 1;
            }
        }

        return code;
    }

    public static int Unalias(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "a", out string options);
        if (options.Length != 0)
        {
            shell.Aliases.Clear();
        }

        int code = 0;
        foreach (Field word in words[first..])
        {
            if (!shell.Aliases.Remove(word.Text))
            {
                shell.Report("unalias", $"{word}: there is no such alias");
                code = 1;
            }
        }

        return code;
    }

    /// <summary>Runs a command that a function hides, or says what a name stands for.</summary>
    public static int Command(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "pvV", out string options);
        if (first == words.Count)
        {
            return 0;
        }

        if (options.Contains('v'))
        {
            return words[first..].FindAll(w => !TryDescribe(shell, w.Text, false)).Count == 0 ? 0 : 1;
        }

        if (options.Contains('V'))
        {
            return Describe(shell, words, first);
        }

        return shell.RunWords(words.GetRange(first, words.Count - first), skipsFunctions: true);
    }

    public static int Type(Interpreter shell, List<Field> words)
    {
        return Describe(shell, words, 1);
    }

    /// <summary>Programs are looked up anew each time: there is nothing to forget.</summary>
    public static int Hash(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "r", out _);
        int code = 0;
        foreach (Field word in words[first..])
        {
            if (!TryDescribe(shell, word.Text, null))
            {
                shell.Report("hash", $"{word}: there is no such command");
                code = 1;
            }
        }

        return code;
    }

    private static int Describe(Interpreter shell, List<Field> words, int first)
    {
        int code = 0;
        foreach (Field word in words[first..])
        {
            if (!TryDescribe(shell, word.Text, true))
            {
                shell.Report(words[0].Text, $"{word}: there is no such command; to print a file, there are Type and cat");
                code = 127;
            }
        }

        return code;
    }

    /// <param name="isLong">In words; false: as it could be typed; null: not at all.</param>
    private static bool TryDescribe(Interpreter shell, string name, bool? isLong)
    {
        string? path = null;
        shell.Aliases.TryGetValue(name, out string? alias);
        string? what = Array.IndexOf(ReservedWords, name) >= 0 ? "is a shell keyword"
            : alias is not null ? $"is an alias for {alias}"
            : BuiltIn.IsSpecial(name) ? "is a special shell builtin"
            : shell.Functions.ContainsKey(name) ? "is a shell function"
            : BuiltIn.IsBuiltIn(name) ? "is a shell builtin"
            : shell.Residents.Has(name) ? "is a resident command"
            : (path = shell.FindProgram(name)) is not null ? $"is {path}" : null;
        if (what is null)
        {
            return false;
        }

        if (isLong is { } inWords)
        {
            shell.Out.Line(inWords ? $"{name} {what}" : alias is not null ? $"alias {name}={Quoting.QuoteAlways(alias)}" : path ?? name);
        }

        return true;
    }

    private static void Show(Interpreter shell, string name)
    {
        shell.Out.Add(name).Add('=').Add(Quoting.QuoteAlways(shell.Aliases[name])).End();
    }
}
