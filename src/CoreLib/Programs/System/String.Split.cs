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

    public string[] Split(string? separator, int count, StringSplitOptions options = StringSplitOptions.None) =>
        SplitCore(default, IsNullOrEmpty(separator) ? null : [separator], count, options);

    public string[] Split(string[]? separator, StringSplitOptions options) =>
        SplitCore(default, separator, int.MaxValue, options);

    // Without separators, white space separates.
    private string[] SplitCore(ReadOnlySpan<char> characters, string[]? texts, int count, StringSplitOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0)
        {
            return [];
        }

        List<string> parts = [];
        ReadOnlySpan<char> rest = AsSpanCore();
        while (parts.Count < count - 1 && FindSeparator(rest, characters, texts, out int index, out int length))
        {
            AddPart(parts, rest[..index], options);
            rest = rest[(index + length)..];
        }

        AddPart(parts, rest, options);
        return parts.ToArray();
    }

    private static bool FindSeparator(
        ReadOnlySpan<char> text, ReadOnlySpan<char> characters, string[]? texts, out int index, out int length)
    {
        for (index = 0; index < text.Length; index++)
        {
            if (texts is null)
            {
                length = 1;
                if (characters.Length == 0 ? char.IsWhiteSpace(text[index]) : characters.Contains(text[index]))
                {
                    return true;
                }

                continue;
            }

            foreach (string separator in texts)
            {
                length = separator.Length;
                if (length != 0 && text[index..].StartsWith(separator))
                {
                    return true;
                }
            }
        }

        length = 0;
        return false;
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
