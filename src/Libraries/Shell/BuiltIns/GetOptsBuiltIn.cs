using System.Globalization;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Takes one option after another off the parameters (XCU getopts).</summary>
internal static class GetOptsBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        if (words.Count < 3)
        {
            throw new ShellException("it needs the letters of the options and the name of a variable: getopts ab: NAME");
        }

        string letters = words[1].Text;
        string variable = words[2].Text;
        bool isSilent = letters.StartsWith(':');
        List<string> arguments = words.Count > 3 ? words.GetRange(3, words.Count - 3).ConvertAll(w => w.Text) : shell.Parameters;
        int index = int.TryParse(shell.Variables.Get("OPTIND"), out int known) && known > 0 ? known - 1 : 0;
        int offset = shell.OptionOffset.Index == index ? Math.Max(1, shell.OptionOffset.Offset) : 1;
        string argument = index < arguments.Count ? arguments[index] : "";
        if (argument.Length <= offset && offset == 1)
        {
            argument = "";
        }

        if (argument.Length < 2 || argument[0] != '-' || argument == "--")
        {
            index += argument == "--" ? 1 : 0;
            return End(shell, variable, "?", null, index, 1, 1);
        }

        char letter = argument[offset++];
        int at = letter == ':' ? -1 : letters.IndexOf(letter);
        if (offset >= argument.Length)
        {
            index++;
            offset = 1;
        }

        if (at < 0)
        {
            if (!isSilent)
            {
                shell.Report(shell.Name, $"there is no option -{letter}");
            }

            return End(shell, variable, "?", isSilent ? letter.ToString() : null, index, offset, 0);
        }

        if (at + 1 >= letters.Length || letters[at + 1] != ':')
        {
            return End(shell, variable, letter.ToString(), null, index, offset, 0);
        }

        // Its value is the rest of the word, or the next one.
        string? value = offset > 1 ? argument[offset..] : index < arguments.Count ? arguments[index] : null;
        index++;
        if (value is not null)
        {
            return End(shell, variable, letter.ToString(), value, index, 1, 0);
        }

        if (!isSilent)
        {
            shell.Report(shell.Name, $"the option -{letter} needs a value");
        }

        return End(shell, variable, isSilent ? ":" : "?", isSilent ? letter.ToString() : null, index, 1, 0);
    }

    private static int End(Interpreter shell, string variable, string letter, string? value, int index, int offset, int code)
    {
        shell.OptionOffset = (index, offset);
        shell.SetVariable("OPTIND", (index + 1).ToString(CultureInfo.InvariantCulture));
        shell.SetVariable(variable, letter);
        if (value is null)
        {
            shell.Variables.Remove("OPTARG");
        }
        else
        {
            shell.SetVariable("OPTARG", value);
        }

        return code;
    }
}
