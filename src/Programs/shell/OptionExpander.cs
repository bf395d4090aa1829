using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>Turns POSIX options into the keywords of a command's template: <c>-rf</c> becomes <c>ALL FORCE</c>.</summary>
internal static class OptionExpander
{
    public static bool TryExpand(Command command, string usedName, List<Word> words, out string error)
    {
        error = "";
        if (command.Options.Length == 0)
        {
            return true;
        }

        bool isPosix = command.IsPosix || usedName != command.Name;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (word.IsQuoted || word.Text.Length < 2 || word.Text[0] != '-')
            {
                words[i] = isPosix ? Literal(word) : word;
                continue;
            }

            if (word.Text == "--")
            {
                // What follows are names, whatever they look like.
                words.RemoveAt(i);
                for (; i < words.Count; i++)
                {
                    words[i] = Literal(words[i]);
                }

                return true;
            }

            words.RemoveAt(i);
            for (int j = 1; j < word.Text.Length; j++)
            {
                if (!TryFind(command.Options, word.Text[j], out string keyword))
                {
                    error = string.Concat("there is no option -", word.Text.AsSpan(j, 1), "; the template is ", command.Template);
                    return false;
                }

                if (keyword.Length != 0)
                {
                    words.Insert(i++, new Word(keyword, false, word.Start, word.End));
                }
            }

            i--;
        }

        return true;
    }

    /// <summary>Never a keyword.</summary>
    private static Word Literal(Word word)
    {
        return new Word(word.Text, true, word.Start, word.End);
    }

    private static bool TryFind(string options, char letter, out string keyword)
    {
        ReadOnlySpan<char> rest = options;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf(' ');
            ReadOnlySpan<char> option = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (option.Length >= 2 && option[0] == letter && option[1] == '=')
            {
                keyword = new string(option[2..]);
                return true;
            }
        }

        keyword = "";
        return false;
    }
}
