using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Sets what is done at signals and at the end (XCU trap).</summary>
internal static class TrapBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        int first = words.Count > 1 && words[1].Text is "--" or "-p" ? 2 : 1;
        if (words.Count <= first)
        {
            foreach ((string signal, string text) in shell.Traps)
            {
                shell.Out.Line($"trap -- {Quoting.QuoteAlways(text)} {signal}");
            }

            return 0;
        }

        // A first operand that is a number resets all that follow.
        string action = words[first].Text;
        bool resets = action == "-" || (int.TryParse(action, out _) && SignalNames.Find(action) >= 0);
        int code = 0;
        for (int i = resets && action != "-" ? first : first + 1; i < words.Count; i++)
        {
            int signal = SignalNames.Find(words[i].Text);
            if (signal < 0)
            {
                shell.Report("trap", $"{words[i]}: there is no such signal; kill -l lists them");
                code = 1;
                continue;
            }

            shell.SetTrap(signal, resets ? null : action);
        }

        return code;
    }
}
