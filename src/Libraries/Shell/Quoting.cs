using System.Text;

namespace ViperOS.Shell;

/// <summary>Writes words so that <see cref="StatementParser"/> reads them back unchanged.</summary>
public static class Quoting
{
    /// <summary>The word as it must stand in a command line: in quotes only if it needs them.</summary>
    public static string Quote(string word)
    {
        return NeedsQuotes(word) ? string.Concat("\"", Escape(word), "\"") : word;
    }

    /// <summary>The word as it must stand between quotes.</summary>
    public static string Escape(string word)
    {
        StringBuilder text = new(word.Length + 8);
        foreach (char c in word)
        {
            switch (c)
            {
                case '"' or '*':
                    text.Append('*').Append(c);
                    break;
                case '\n':
                    text.Append("*n");
                    break;
                case '\e':
                    text.Append("*e");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    public static bool NeedsQuotes(string word)
    {
        if (word.Length == 0 || word[0] is '#' or '<' or '>')
        {
            return true;
        }

        foreach (char c in word)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '"' or ';' or '\e' or '$')
            {
                return true;
            }
        }

        return false;
    }
}
