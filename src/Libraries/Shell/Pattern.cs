namespace ViperOS.Shell;

/// <summary>
/// Name patterns: <c>#?</c> and <c>*</c> stand for any text, <c>?</c> for any character, <c>[a-z]</c> and <c>[~a-z]</c> for one
/// of a set. Letters match in any case.
/// </summary>
public static class Pattern
{
    public static bool IsPattern(ReadOnlySpan<char> text)
    {
        return text.IndexOfAny('?', '*', '[') >= 0;
    }

    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        // On a mismatch, go back to the last "any text" and let it take one more: linear in practice, quadratic at worst.
        int p = 0;
        int n = 0;
        int retryPattern = -1;
        int retryName = 0;
        while (n < name.Length)
        {
            int any = AnyLength(pattern[p..]);
            if (any != 0)
            {
                p += any;
                retryPattern = p;
                retryName = n;
                continue;
            }

            int length = p < pattern.Length ? MatchOne(pattern[p..], name[n]) : 0;
            if (length != 0)
            {
                p += length;
                n++;
                continue;
            }

            if (retryPattern < 0)
            {
                return false;
            }

            p = retryPattern;
            n = ++retryName;
        }

        while (AnyLength(pattern[p..]) is > 0 and int left)
        {
            p += left;
        }

        return p == pattern.Length;
    }

    private static int AnyLength(ReadOnlySpan<char> pattern)
    {
        if (pattern.IsEmpty)
        {
            return 0;
        }

        return pattern[0] == '*' ? 1 : pattern.Length >= 2 && pattern[0] == '#' && pattern[1] == '?' ? 2 : 0;
    }

    /// <summary>The length of the pattern's first element if it matches the character, else 0.</summary>
    private static int MatchOne(ReadOnlySpan<char> pattern, char c)
    {
        if (pattern[0] == '?')
        {
            return 1;
        }

        int end = pattern[0] == '[' ? pattern.IndexOf(']') : -1;
        if (end < 0)
        {
            return Fold(pattern[0]) == Fold(c) ? 1 : 0;
        }

        ReadOnlySpan<char> set = pattern[1..end];
        bool isNegated = !set.IsEmpty && set[0] is '~' or '^' or '!';
        set = isNegated ? set[1..] : set;
        bool isIn = false;
        for (int i = 0; i < set.Length; i++)
        {
            bool isRange = i + 2 < set.Length && set[i + 1] == '-';
            char last = isRange ? set[i + 2] : set[i];
            isIn |= Fold(c) >= Fold(set[i]) && Fold(c) <= Fold(last);
            i += isRange ? 2 : 0;
        }

        return isIn != isNegated ? end + 1 : 0;
    }

    private static char Fold(char c)
    {
        return char.ToUpperInvariant(c);
    }
}
