using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Lists variables, sets options and positional parameters.</summary>
public static class SetBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        if (words.Count == 1)
        {
            foreach (string name in shell.Variables.Names)
            {
                shell.Out.Add(name).Add('=').Add(Quoting.QuoteAlways(shell.Variables.Get(name)!)).End();
            }

            return 0;
        }

        int i = 1;
        bool setsParameters = false;
        for (; i < words.Count; i++)
        {
            string word = words[i].Text;
            if (word is "--" or "-")
            {
                setsParameters = word == "--" || i + 1 < words.Count;
                i++;
                break;
            }

            if (word.Length < 2 || word[0] is not ('-' or '+'))
            {
                setsParameters = true;
                break;
            }

            Apply(shell, words, ref i);
        }

        if (setsParameters)
        {
            shell.Parameters = words[i..].ConvertAll(w => w.Text);
        }

        return 0;
    }

    /// <summary>One word of options: <c>-eu</c>, <c>+x</c>, <c>-o pipefail</c>.</summary>
    public static void Apply(Interpreter shell, List<Field> words, ref int i)
    {
        string word = words[i].Text;
        bool isOn = word[0] == '-';
        foreach (char letter in word.AsSpan(1))
        {
            if (letter != 'o')
            {
                Set(shell, OptionNames.Find(letter), isOn, word[..1] + letter);
            }
            else if (i + 1 < words.Count)
            {
                string name = words[++i].Text;
                Set(shell, OptionNames.Find(name), isOn, name);
            }
            else
            {
                List(shell, isOn);
            }
        }
    }

    private static void Set(Interpreter shell, ShellOptions option, bool isOn, string name)
    {
        if (option is ShellOptions.None or ShellOptions.Interactive)
        {
            throw new ShellException($"set: there is no option {name}; set -o lists them");
        }

        shell.Options = isOn ? shell.Options | option : shell.Options & ~option;
    }

    private static void List(Interpreter shell, bool isForPeople)
    {
        foreach ((_, string name, ShellOptions option) in OptionNames.All)
        {
            bool isOn = (shell.Options & option) != 0;
            if (option != ShellOptions.Interactive)
            {
                shell.Out.Line(isForPeople ? $"{name,-16}{(isOn ? "on" : "off")}" : $"set {(isOn ? "-" : "+")}o {name}");
            }
        }
    }
}
