namespace System.Globalization;

/// <summary>Comparing and searching by code units, with or without regard to case (one-to-one mapping of every character).</summary>
internal static class Ordinal
{
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool ignoreCase) =>
        ignoreCase ? CompareIgnoreCase(left, right) : left.SequenceCompareTo(right);

    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool ignoreCase) =>
        left.Length == right.Length && (ignoreCase ? EqualsIgnoreCase(left, right) : left.SequenceEqual(right));

    public static int CompareIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            char a = left[i];
            char b = right[i];
            if (a == b)
            {
                continue;
            }

            if ((a | b) >= 0x80)
            {
                int start = i > 0 && char.IsHighSurrogate(left[i - 1]) ? i - 1 : i;
                return CompareUpper(left[start..], right[start..]);
            }

            a = char.ToUpperAscii(a);
            b = char.ToUpperAscii(b);
            if (a != b)
            {
                return a - b;
            }
        }

        return left.Length - right.Length;
    }

    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            char a = left[i];
            char b = right[i];
            if (a == b)
            {
                continue;
            }

            if ((a | b) >= 0x80)
            {
                // The halves of pairs before this place were equal, but this may be the second half of one.
                int start = i > 0 && char.IsHighSurrogate(left[i - 1]) ? i - 1 : i;
                return CompareUpper(left[start..], right[start..]) == 0;
            }

            if (char.ToUpperAscii(a) != char.ToUpperAscii(b))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes capitals of the same length; gives the number of characters.</summary>
    public static int ToUpper(ReadOnlySpan<char> source, Span<char> destination)
    {
        for (int i = 0; i < source.Length; i++)
        {
            char character = source[i];
            if (character < 0x80)
            {
                destination[i] = char.ToUpperAscii(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                PutPair(UnicodeData.ToUpper(char.JoinSurrogates(character, source[i + 1])), destination, i++);
            }
            else
            {
                destination[i] = (char)UnicodeData.ToUpper(character);
            }
        }

        return source.Length;
    }

    /// <summary>Writes small letters of the same length; gives the number of characters.</summary>
    public static int ToLower(ReadOnlySpan<char> source, Span<char> destination)
    {
        for (int i = 0; i < source.Length; i++)
        {
            char character = source[i];
            if (character < 0x80)
            {
                destination[i] = char.ToLowerAscii(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                PutPair(UnicodeData.ToLower(char.JoinSurrogates(character, source[i + 1])), destination, i++);
            }
            else
            {
                destination[i] = (char)UnicodeData.ToLower(character);
            }
        }

        return source.Length;
    }

    public static int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, bool ignoreCase)
    {
        if (!ignoreCase)
        {
            return source.IndexOf(value);
        }

        if (value.IsEmpty)
        {
            return 0;
        }

        int last = source.Length - value.Length;
        char first = value[0];
        if (!char.IsAscii(first))
        {
            for (int i = 0; i <= last; i++)
            {
                if (EqualsIgnoreCase(source.Slice(i, value.Length), value))
                {
                    return i;
                }
            }

            return -1;
        }

        // Letters outside of ASCII have capitals outside of it.
        char upper = char.ToUpperAscii(first);
        char lower = char.ToLowerAscii(first);
        for (int i = 0; i <= last; i++)
        {
            ReadOnlySpan<char> rest = source[i..(last + 1)];
            int next = upper == lower ? rest.IndexOf(upper) : rest.IndexOfAny(upper, lower);
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (EqualsIgnoreCase(source.Slice(i, value.Length), value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, bool ignoreCase)
    {
        if (value.IsEmpty)
        {
            return source.Length;
        }

        if (!ignoreCase)
        {
            return source.LastIndexOf(value);
        }

        for (int i = source.Length - value.Length; i >= 0; i--)
        {
            if (EqualsIgnoreCase(source.Slice(i, value.Length), value))
            {
                return i;
            }
        }

        return -1;
    }

    // By scalar values; a half of a pair counts as itself.
    private static int CompareUpper(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            uint a = ScalarAt(left, i);
            uint b = ScalarAt(right, i);
            uint upperA = a == b ? a : UnicodeData.ToUpper(a);
            uint upperB = a == b ? b : UnicodeData.ToUpper(b);
            if (upperA != upperB)
            {
                return (int)upperA - (int)upperB;
            }

            if (a >= 0x10000)
            {
                i++;
            }
        }

        return left.Length - right.Length;
    }

    private static uint ScalarAt(ReadOnlySpan<char> text, int index)
    {
        char first = text[index];
        return char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.JoinSurrogates(first, text[index + 1])
            : first;
    }

    private static void PutPair(uint codePoint, Span<char> destination, int index)
    {
        destination[index] = (char)(0xD7C0 + (codePoint >> 10));
        destination[index + 1] = (char)(0xDC00 + (codePoint & 0x3FF));
    }
}
