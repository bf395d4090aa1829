using System.Text;

namespace ViperOS.Shell.BuiltIns;

/// <summary>The backslash sequences of echo and printf.</summary>
public static class EscapeSequences
{
    /// <param name="isEcho">Octal numbers begin with a 0: <c>\0101</c>, as for <c>%b</c>.</param>
    /// <param name="stops"><c>\c</c>: nothing more is to be printed.</param>
    public static string Expand(string text, bool isEcho, out bool stops)
    {
        stops = false;
        if (!text.Contains('\\'))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            char c = text[++i];
            int index = "abefnrtv\\\"'".IndexOf(c);
            if (index >= 0)
            {
                result.Append("\a\b\e\f\n\r\t\v\\\"'"[index]);
            }
            else if (c == 'c' && isEcho)
            {
                stops = true;
                break;
            }
            else if (c is >= '0' and <= '7')
            {
                int start = isEcho && c == '0' ? i + 1 : i;
                int end = start;
                int value = 0;
                while (end < text.Length && end < start + 3 && text[end] is >= '0' and <= '7')
                {
                    value = (value * 8) + (text[end++] - '0');
                }

                result.Append((char)(value & 0xFF));
                i = end - 1;
            }
            else
            {
                result.Append('\\').Append(c);
            }
        }

        return result.ToString();
    }
}
