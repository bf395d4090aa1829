using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>Splits and joins command lines in the simplest form of the shell's rules: spaces, single and double quotes, backslash.</summary>
public static class CommandLineWords
{
    private const string PlainCharacters = "_./:-=,+@%";

    public static List<string> Split(string text)
    {
        List<string> words = [];
        StringBuilder? word = null;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
                word ??= new StringBuilder();
            }
            else if (c == '\\' && quote != '\'' && i + 1 < text.Length)
            {
                (word ??= new StringBuilder()).Append(text[++i]);
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Flush();
            }
            else
            {
                (word ??= new StringBuilder()).Append(c);
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word is not null)
            {
                words.Add(word.ToString());
                word = null;
            }
        }
    }

    /// <summary>A line that a POSIX shell splits into exactly these words.</summary>
    public static string Join(IEnumerable<string> words)
    {
        return string.Join(' ', words.Select(Quote));
    }

    private static string Quote(string word)
    {
        bool isPlain = word.Length != 0
            && word.All(c => char.IsAsciiLetterOrDigit(c) || PlainCharacters.Contains(c, StringComparison.Ordinal));
        return isPlain ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
