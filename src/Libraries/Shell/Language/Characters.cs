namespace ViperOS.Shell.Language;

/// <summary>What the language makes of single characters and names.</summary>
public static class Characters
{
    public static bool IsNameStart(int c)
    {
        return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
    }

    public static bool IsNamePart(int c)
    {
        return IsNameStart(c) || IsDigit(c);
    }

    public static bool IsDigit(int c)
    {
        return c is >= '0' and <= '9';
    }

    /// <summary>A parameter with a name of one character.</summary>
    public static bool IsSpecialParameter(int c)
    {
        return c is '@' or '*' or '#' or '?' or '-' or '$' or '!';
    }

    /// <summary>Ends a word unless it is quoted; so does the end of the text.</summary>
    public static bool EndsWord(int c)
    {
        return c is -1 or ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or '<' or '>' or '(' or ')';
    }

    /// <summary>A letter or underscore, then letters, digits and underscores.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsNameStart(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsNamePart(c))
            {
                return false;
            }
        }

        return true;
    }
}
