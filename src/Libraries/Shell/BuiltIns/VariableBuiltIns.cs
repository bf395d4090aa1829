using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Variables' attributes and the positional parameters.</summary>
internal static class VariableBuiltIns
{
    /// <summary>export and readonly.</summary>
    public static int Mark(Interpreter shell, List<Field> words, bool isExport)
    {
        int first = BuiltIn.TakeOptions(words, "p", out _);
        if (first == words.Count)
        {
            foreach (string name in shell.Variables.NamesWith(isExport))
            {
                shell.Out.Add(words[0].Text).Add(' ').Add(name);
                shell.Out.Add(shell.Variables.Get(name) is { } value ? "=" + Quoting.QuoteAlways(value) : "").End();
            }
        }

        for (int i = first; i < words.Count; i++)
        {
            string name = Assign(shell, words[0].Text, words[i].Text);
            if (isExport)
            {
                shell.Variables.Export(name);
            }
            else
            {
                shell.Variables.MakeReadOnly(name);
            }
        }

        return 0;
    }

    public static int Local(Interpreter shell, List<Field> words)
    {
        foreach (Field word in words[1..])
        {
            int equals = word.Text.IndexOf('=');
            string name = equals < 0 ? word.Text : word.Text[..equals];
            if (Characters.IsName(name) && !shell.Variables.TryMakeLocal(name))
            {
                throw new ShellException("only a function has local variables");
            }

            Assign(shell, "local", word.Text);
        }

        return 0;
    }

    public static int Shift(Interpreter shell, List<Field> words)
    {
        int count = words.Count > 1 ? BuiltIn.Number(words[1].Text, "parameters") : 1;
        if (count < 0 || count > shell.Parameters.Count)
        {
            throw new ShellException($"shift: {count}: there are {shell.Parameters.Count} parameters");
        }

        shell.Parameters = shell.Parameters[count..];
        return 0;
    }

    public static int Unset(Interpreter shell, List<Field> words)
    {
        int first = BuiltIn.TakeOptions(words, "fv", out string options);
        for (int i = first; i < words.Count; i++)
        {
            string name = words[i].Text;
            if (options.Contains('f'))
            {
                shell.Functions.Remove(name);
            }
            else if (!shell.Variables.Remove(name) && !options.Contains('v'))
            {
                shell.Functions.Remove(name);
            }
        }

        return 0;
    }

    /// <summary>Does what <c>NAME=value</c> says, if it has a value, and gives the name.</summary>
    private static string Assign(Interpreter shell, string command, string text)
    {
        int equals = text.IndexOf('=');
        string name = equals < 0 ? text : text[..equals];
        if (!Characters.IsName(name))
        {
            throw new ShellException($"{command}: {name}: a variable's name has letters, digits and underscores, and begins with no digit");
        }

        if (equals >= 0)
        {
            shell.SetVariable(name, text[(equals + 1)..]);
        }

        return name;
    }
}
