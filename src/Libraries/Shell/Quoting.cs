using System.Text;

namespace ViperOS.Shell;

/// <summary>Writes words so that <see cref="Language.Parser"/> reads them back unchanged.</summary>
public static class Quoting
{
    private const string Plain = "%+,-./:@_=^";

    /// <summary>The word as it must stand in a command line: in quotes only if it needs them.</summary>
    public static string Quote(string word)
    {
        return NeedsQuotes(word) ? QuoteAlways(word) : word;
    }

    /// <summary>In single quotes, which leave everything as it is but themselves.</summary>
    public static string QuoteAlways(string word)
    {
        return string.Concat("'", word.Replace("'", "'\\''"), "'");
    }

    /// <summary>The word as it must stand between double quotes.</summary>
    public static string Escape(string word)
    {
        StringBuilder text = new(word.Length + 8);
        foreach (char c in word)
        {
            text.Append(c is '"' or '\\' or '$' or '`' ? "\\" : "").Append(c);
        }

        return text.ToString();
    }

    public static bool NeedsQuotes(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && !Plain.Contains(c))
            {
                return true;
            }
        }

        return word.Length == 0;
    }
}
