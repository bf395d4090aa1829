using System.Text;

namespace System;

public sealed partial class String
{
    public string Substring(int startIndex) => startIndex == 0 ? this : new string(AsSpanCore()[startIndex..]);

    public string Substring(int startIndex, int length) =>
        length == Length && startIndex == 0 ? this : new string(AsSpanCore().Slice(startIndex, length));

    public string Trim() => Cut(AsSpanCore().Trim());

    public string TrimStart() => Cut(AsSpanCore().TrimStart());

    public string TrimEnd() => Cut(AsSpanCore().TrimEnd());

    public string Trim(char trimChar) => Cut(AsSpanCore().Trim(trimChar));

    public string TrimStart(char trimChar) => Cut(AsSpanCore().TrimStart(trimChar));

    public string TrimEnd(char trimChar) => Cut(AsSpanCore().TrimEnd(trimChar));

    public string Trim(params char[]? trimChars) => Cut(TrimAny(AsSpanCore(), trimChars, start: true, end: true));

    public string TrimStart(params char[]? trimChars) => Cut(TrimAny(AsSpanCore(), trimChars, start: true, end: false));

    public string TrimEnd(params char[]? trimChars) => Cut(TrimAny(AsSpanCore(), trimChars, start: false, end: true));

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        int padding = totalWidth - Length;
        if (padding <= 0)
        {
            return this;
        }

        string text = FastAllocateString(totalWidth);
        text.GetWritableSpan()[..padding].Fill(paddingChar);
        AsSpanCore().CopyTo(text.GetWritableSpan()[padding..]);
        return text;
    }

    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadRight(int totalWidth, char paddingChar)
    {
        if (totalWidth <= Length)
        {
            return this;
        }

        string text = FastAllocateString(totalWidth);
        AsSpanCore().CopyTo(text.GetWritableSpan());
        text.GetWritableSpan()[Length..].Fill(paddingChar);
        return text;
    }

    public string Insert(int startIndex, string value) =>
        Concat(AsSpanCore()[..startIndex], NotNull(value), AsSpanCore()[startIndex..]);

    public string Remove(int startIndex) => Substring(0, startIndex);

    public string Remove(int startIndex, int count) => Concat(AsSpanCore()[..startIndex], AsSpanCore()[(startIndex + count)..]);

    public string Replace(char oldChar, char newChar)
    {
        int first = IndexOf(oldChar);
        if (first < 0 || oldChar == newChar)
        {
            return this;
        }

        string text = new(AsSpanCore());
        text.GetWritableSpan()[first..].Replace(oldChar, newChar);
        return text;
    }

    public string Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, StringComparison.Ordinal);

    public string Replace(string oldValue, string? newValue, StringComparison comparisonType)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        int index = IndexOf(oldValue, comparisonType);
        if (index < 0)
        {
            return this;
        }

        StringBuilder builder = new(Length);
        ReadOnlySpan<char> rest = AsSpanCore();
        while (index >= 0)
        {
            builder.Append(rest[..index]).Append(newValue);
            rest = rest[(index + oldValue.Length)..];
            index = comparisonType == StringComparison.Ordinal ? rest.IndexOf(oldValue) : rest.IndexOf(oldValue, comparisonType);
        }

        return builder.Append(rest).ToString();
    }

    public string ToUpperInvariant() => ChangeCase(upper: true);

    public string ToLowerInvariant() => ChangeCase(upper: false);

    public string ToUpper() => ChangeCase(upper: true);

    public string ToLower() => ChangeCase(upper: false);

    public string ReplaceLineEndings() => Replace("\r\n", "\n").Replace('\r', '\n');

    public bool IsNormalized() => true;

    private string ChangeCase(bool upper)
    {
        for (int i = 0; i < Length; i++)
        {
            char character = this[i];
            if ((upper ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character)) == character)
            {
                continue;
            }

            string text = new(AsSpanCore());
            foreach (ref char target in text.GetWritableSpan()[i..])
            {
                target = upper ? char.ToUpperInvariant(target) : char.ToLowerInvariant(target);
            }

            return text;
        }

        return this;
    }

    private string Cut(ReadOnlySpan<char> part) => part.Length == Length ? this : new string(part);

    private static ReadOnlySpan<char> TrimAny(ReadOnlySpan<char> text, ReadOnlySpan<char> characters, bool start, bool end)
    {
        if (characters.Length == 0)
        {
            return start && end ? text.Trim() : start ? text.TrimStart() : text.TrimEnd();
        }

        while (start && text.Length != 0 && characters.Contains(text[0]))
        {
            text = text[1..];
        }

        while (end && text.Length != 0 && characters.Contains(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }
}
