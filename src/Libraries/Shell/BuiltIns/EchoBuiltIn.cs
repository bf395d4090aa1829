using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Prints its arguments. <c>-n</c> without a line end; <c>-e</c> with escape sequences, which <c>printf</c> has too.</summary>
internal static class EchoBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        bool endsLine = true;
        bool hasEscapes = false;
        int i = 1;
        for (; i < words.Count && words[i].Text is "-n" or "-e" or "-E" or "-ne" or "-en"; i++)
        {
            endsLine &= !words[i].Text.Contains('n');
            hasEscapes |= words[i].Text.Contains('e');
        }

        bool isFirst = true;
        for (; i < words.Count; i++)
        {
            string text = words[i].Text;
            if (hasEscapes)
            {
                text = EscapeSequences.Expand(text, isEcho: true, out bool stops);
                if (stops)
                {
                    shell.Out.Add(isFirst ? "" : " ").Add(text);
                    return 0;
                }
            }

            shell.Out.Add(isFirst ? "" : " ").Add(text);
            isFirst = false;
        }

        if (endsLine)
        {
            shell.Out.End();
        }

        return 0;
    }
}
