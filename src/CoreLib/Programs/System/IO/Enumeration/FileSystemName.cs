using System.Text;

namespace System.IO.Enumeration;

/// <summary>
/// Patterns for names. The pattern is walked as an automaton whose states are places in it; all places that can be reached are followed at once.
/// <c>&lt;</c>, <c>&gt;</c> and <c>"</c> are what MS-DOS meant by <c>*</c>, <c>?</c> and <c>.</c>
/// </summary>
public static class FileSystemName
{
    private const int StackStates = 128;

    public static string TranslateWin32Expression(string? expression)
    {
        if (string.IsNullOrEmpty(expression) || expression is "*" or "*.*")
        {
            return "*";
        }

        StringBuilder result = new(expression.Length);
        for (int i = 0; i < expression.Length; i++)
        {
            char character = expression[i];
            if (character == '?')
            {
                result.Append('>');
            }
            else if (character == '.' && i >= 1 && i == expression.Length - 1 && expression[i - 1] == '*')
            {
                result[^1] = '<';
            }
            else if (character == '.' && i < expression.Length - 1 && (expression[i + 1] is '?' or '*'))
            {
                result.Append('"');
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    public static bool MatchesWin32Expression(ReadOnlySpan<char> expression, ReadOnlySpan<char> name, bool ignoreCase = true) =>
        Matches(expression, name, ignoreCase, isExtended: true);

    public static bool MatchesSimpleExpression(ReadOnlySpan<char> expression, ReadOnlySpan<char> name, bool ignoreCase = true) =>
        Matches(expression, name, ignoreCase, isExtended: false);

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name, bool ignoresCase, bool isExtended)
    {
        if (pattern.IsEmpty || name.IsEmpty)
        {
            return false;
        }

        if (pattern is "*")
        {
            return true;
        }

        int states = pattern.Length + 1;
        Span<bool> current = states <= StackStates ? stackalloc bool[StackStates] : new bool[states];
        Span<bool> next = states <= StackStates ? stackalloc bool[StackStates] : new bool[states];
        current.Clear();
        current[0] = true;
        int lastDot = name.LastIndexOf('.');
        for (int i = 0; i < name.Length; i++)
        {
            next.Clear();
            if (!Step(pattern, name[i], i == lastDot, ignoresCase, isExtended, current, next))
            {
                return false;
            }

            Span<bool> swap = current;
            current = next;
            next = swap;
        }

        return ReachesEnd(pattern, isExtended, current);
    }

    private static bool Step(
        ReadOnlySpan<char> pattern, char character, bool isLastDot, bool ignoresCase, bool isExtended, Span<bool> current, Span<bool> next)
    {
        bool any = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (!current[i])
            {
                continue;
            }

            char wanted = pattern[i];
            int target = -1;
            if (wanted == '*' || (isExtended && wanted == '<'))
            {
                current[i + 1] = true;
                target = wanted == '<' && isLastDot ? EndOr(i + 1, pattern) : i;
            }
            else if (wanted == '?')
            {
                target = i + 1;
            }
            else if (isExtended && wanted == '>')
            {
                if (character == '.')
                {
                    current[i + 1] = true;
                    target = EndOr(i + 1, pattern);
                }
                else
                {
                    target = i + 1;
                }
            }
            else if (isExtended && wanted == '"')
            {
                target = character == '.' ? i + 1 : -1;
            }
            else
            {
                int length = 1;
                if (wanted == '\\' && i + 1 < pattern.Length)
                {
                    wanted = pattern[i + 1];
                    length = 2;
                }

                bool isSame = ignoresCase
                    ? char.ToUpperInvariant(wanted) == char.ToUpperInvariant(character)
                    : wanted == character;
                target = isSame ? i + length : -1;
            }

            if (target >= 0)
            {
                next[target] = true;
                any = true;
            }
        }

        return any;
    }

    // A period that is left over is taken along at the pattern's end.
    private static int EndOr(int state, ReadOnlySpan<char> pattern) => state == pattern.Length ? state : -1;

    private static bool ReachesEnd(ReadOnlySpan<char> pattern, bool isExtended, Span<bool> current)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (current[i] && (pattern[i] == '*' || (isExtended && (pattern[i] is '<' or '>' or '"'))))
            {
                current[i + 1] = true;
            }
        }

        return current[pattern.Length];
    }
}
