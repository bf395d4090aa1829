namespace ViperOS.Shell.Expansion;

/// <summary>
/// The patterns of XCU 2.14: <c>?</c>, <c>*</c>, <c>[a-z]</c>, <c>[!a-z]</c>, <c>[[:alpha:]]</c>; a backslash takes the character behind
/// it literally. Cases of letters differ.
/// </summary>
public static class ShellPattern
{
    private const string Special = "?*[]\\";

    /// <summary>Whether something in it stands for other than itself.</summary>
    public static bool HasSpecial(ReadOnlySpan<char> pattern)
    {
        return pattern.IndexOfAny('?', '*', '[') >= 0;
    }

    /// <summary>A pattern that matches the text and nothing else.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        System.Text.StringBuilder escaped = new(text.Length + 4);
        foreach (char c in text)
        {
            if (Special.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Takes the backslashes away again.</summary>
    public static string Unescape(string pattern)
    {
        if (!pattern.Contains('\\'))
        {
            return pattern;
        }

        System.Text.StringBuilder text = new(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            i += pattern[i] == '\\' && i + 1 < pattern.Length ? 1 : 0;
            text.Append(pattern[i]);
        }

        return text.ToString();
    }

    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // On a mismatch, go back to the last asterisk and let it take one more: linear in practice, quadratic at worst.
        int p = 0;
        int t = 0;
        int retryPattern = -1;
        int retryText = 0;
        while (true)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                retryPattern = ++p;
                retryText = t;
                continue;
            }

            if (p == pattern.Length && t == text.Length)
            {
                return true;
            }

            int length = t < text.Length && p < pattern.Length ? MatchOne(pattern[p..], text[t]) : 0;
            if (length != 0)
            {
                p += length;
                t++;
                continue;
            }

            if (retryPattern < 0 || retryText >= text.Length)
            {
                return false;
            }

            p = retryPattern;
            t = ++retryText;
        }
    }

    /// <summary>The length of the text without the prefix or suffix that the pattern matches, as start and end.</summary>
    public static Range Strip(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, bool isSuffix, bool isLongest)
    {
        for (int i = 0; i <= text.Length; i++)
        {
            int length = isLongest ? text.Length - i : i;
            ReadOnlySpan<char> part = isSuffix ? text[(text.Length - length)..] : text[..length];
            if (Matches(pattern, part))
            {
                return isSuffix ? ..(text.Length - length) : length..;
            }
        }

        return ..;
    }

    /// <summary>The length of the pattern's first element if it matches the character, else 0.</summary>
    private static int MatchOne(ReadOnlySpan<char> pattern, char c)
    {
        switch (pattern[0])
        {
            case '?':
                return 1;
            case '\\' when pattern.Length > 1:
                return pattern[1] == c ? 2 : 0;
            case '[' when SetLength(pattern) is > 0 and int length:
                return IsInSet(pattern[1..(length - 1)], c) ? length : 0;
            default:
                return pattern[0] == c ? 1 : 0;
        }
    }

    /// <summary>The length of a bracket expression with its brackets; 0 if it is not closed and the bracket stands for itself.</summary>
    private static int SetLength(ReadOnlySpan<char> pattern)
    {
        int i = 1;
        i += i < pattern.Length && pattern[i] is '!' or '^' ? 1 : 0;
        i += i < pattern.Length && pattern[i] == ']' ? 1 : 0;
        for (; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == ']')
            {
                return i + 1;
            }
            else if (pattern[i] == '[' && i + 1 < pattern.Length && pattern[i + 1] is ':' or '.' or '=')
            {
                int end = pattern[(i + 2)..].IndexOf([pattern[i + 1], ']']);
                i += end >= 0 ? end + 3 : 0;
            }
        }

        return 0;
    }

    private static bool IsInSet(ReadOnlySpan<char> set, char c)
    {
        bool isNegated = !set.IsEmpty && set[0] is '!' or '^';
        set = isNegated ? set[1..] : set;
        bool isIn = false;
        while (!set.IsEmpty)
        {
            if (set.StartsWith("[:") && set[2..].IndexOf(":]") is >= 0 and int end)
            {
                isIn |= IsInClass(set.Slice(2, end), c);
                set = set[(end + 4)..];
                continue;
            }

            char first = TakeElement(ref set);
            char last = first;
            if (set.Length >= 2 && set[0] == '-')
            {
                set = set[1..];
                last = TakeElement(ref set);
            }

            isIn |= c >= first && c <= last;
        }

        return isIn != isNegated;
    }

    private static char TakeElement(ref ReadOnlySpan<char> set)
    {
        int index = 0;
        int length = 1;
        if (set[0] == '\\' && set.Length > 1)
        {
            index = 1;
            length = 2;
        }
        else if ((set.StartsWith("[.") || set.StartsWith("[=")) && set.Length >= 5 && set[4] == ']')
        {
            index = 2;
            length = 5;
        }

        char c = set[index];
        set = set[length..];
        return c;
    }

    /// <summary>The character classes of XBD 7.3.1 for the POSIX locale, and letters and digits of others.</summary>
    public static bool IsInClass(ReadOnlySpan<char> name, char c)
    {
        return name switch
        {
            "alpha" => char.IsLetter(c),
            "digit" => char.IsAsciiDigit(c),
            "alnum" => char.IsLetter(c) || char.IsAsciiDigit(c),
            "upper" => char.IsUpper(c),
            "lower" => char.IsLower(c),
            "space" => c is ' ' or (>= '\t' and <= '\r'),
            "blank" => c is ' ' or '\t',
            "punct" => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~'),
            "print" => c is >= ' ' and not '\x7F',
            "graph" => c is > ' ' and not '\x7F',
            "cntrl" => c is < ' ' or '\x7F',
            "xdigit" => char.IsAsciiHexDigit(c),
            _ => false,
        };
    }
}
