using System.Collections.Generic;

namespace System;

public sealed partial class String
{
    public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None) =>
        Split(separator, int.MaxValue, options);

    public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None) =>
        SplitCore(new ReadOnlySpan<char>(in separator), null, count, options);

    public string[] Split(params char[]? separator) => SplitCore(separator, null, int.MaxValue, StringSplitOptions.None);

    public string[] Split(params ReadOnlySpan<char> separator) =>
        SplitCore(separator, null, int.MaxValue, StringSplitOptions.None);

    public string[] Split(char[]? separator, int count) => SplitCore(separator, null, count, StringSplitOptions.None);

    public string[] Split(char[]? separator, StringSplitOptions options) => SplitCore(separator, null, int.MaxValue, options);

    public string[] Split(char[]? separator, int count, StringSplitOptions options) => SplitCore(separator, null, count, options);

    public string[] Split(string? separator, StringSplitOptions options = StringSplitOptions.None) =>
        Split(separator, int.MaxValue, options);

    // An empty separator is found nowhere.
    public string[] Split(string? separator, int count, StringSplitOptions options = StringSplitOptions.None) =>
        SplitCore(default, [separator], count, options);

    public string[] Split(string[]? separator, StringSplitOptions options) => Split(separator, int.MaxValue, options);

    public string[] Split(string[]? separator, int count, StringSplitOptions options) =>
        SplitCore(default, separator is null || separator.Length == 0 ? null : separator, count, options);

    // Without separators, white space separates.
    private string[] SplitCore(ReadOnlySpan<char> characters, string?[]? texts, int count, StringSplitOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0)
        {
            throw new ArgumentException("Value of flags is invalid.", nameof(options));
        }

        if (count == 0)
        {
            return [];
        }

        if (count == 1 || Length == 0 || !FindSeparator(AsSpanCore(), characters, texts, out int index, out int length))
        {
            string whole = (options & StringSplitOptions.TrimEntries) != 0 ? Trim() : this;
            return whole.Length == 0 && (options & StringSplitOptions.RemoveEmptyEntries) != 0 ? [] : [whole];
        }

        List<string> parts = [];
        ReadOnlySpan<char> rest = AsSpanCore();
        bool found = true;
        while (found)
        {
            AddPart(parts, rest[..index], options);
            rest = rest[(index + length)..];
            if (parts.Count == count - 1)
            {
                SkipEmpty(ref rest, characters, texts, options);
                break;
            }

            found = FindSeparator(rest, characters, texts, out index, out length);
        }

        AddPart(parts, rest, options);
        return parts.ToArray();
    }

    // Before the last part, which takes all the rest, parts that would not count are dropped.
    private static void SkipEmpty(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> characters, string?[]? texts, StringSplitOptions options)
    {
        while ((options & StringSplitOptions.RemoveEmptyEntries) != 0
            && FindSeparator(rest, characters, texts, out int index, out int length))
        {
            ReadOnlySpan<char> part = rest[..index];
            if (!((options & StringSplitOptions.TrimEntries) != 0 ? part.IsWhiteSpace() : part.IsEmpty))
            {
                return;
            }

            rest = rest[(index + length)..];
        }
    }

    private static bool FindSeparator(
        ReadOnlySpan<char> text, ReadOnlySpan<char> characters, string?[]? texts, out int index, out int length)
    {
        length = 1;
        if (texts is null)
        {
            index = characters.Length == 0 ? IndexOfWhiteSpace(text) : text.IndexOfAny(characters);
            return index >= 0;
        }

        if (texts.Length == 1)
        {
            length = texts[0]?.Length ?? 0;
            index = length == 0 ? -1 : text.IndexOf(texts[0]);
            return index >= 0;
        }

        for (index = 0; index < text.Length; index++)
        {
            foreach (string? separator in texts)
            {
                if (!IsNullOrEmpty(separator) && separator[0] == text[index] && text[index..].StartsWith(separator))
                {
                    length = separator.Length;
                    return true;
                }
            }
        }

        return false;
    }

    private static int IndexOfWhiteSpace(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddPart(List<string> parts, ReadOnlySpan<char> part, StringSplitOptions options)
    {
        if ((options & StringSplitOptions.TrimEntries) != 0)
        {
            part = part.Trim();
        }

        if (part.Length != 0 || (options & StringSplitOptions.RemoveEmptyEntries) == 0)
        {
            parts.Add(new string(part));
        }
    }
}
