using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

public sealed partial class String
{
    public string Substring(int startIndex) => Substring(startIndex, Length - startIndex);

    public string Substring(int startIndex, int length)
    {
        if ((uint)startIndex > (uint)Length || (uint)length > (uint)(Length - startIndex))
        {
            ThrowSubstring(startIndex, length);
        }

        if (length == 0)
        {
            return Empty;
        }

        return length == Length ? this : new string(AsSpanCore().Slice(startIndex, length));
    }

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
        ArgumentOutOfRangeException.ThrowIfNegative(totalWidth);
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
        ArgumentOutOfRangeException.ThrowIfNegative(totalWidth);
        if (totalWidth <= Length)
        {
            return this;
        }

        string text = FastAllocateString(totalWidth);
        AsSpanCore().CopyTo(text.GetWritableSpan());
        text.GetWritableSpan()[Length..].Fill(paddingChar);
        return text;
    }

    public string Insert(int startIndex, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)startIndex, (uint)Length, nameof(startIndex));
        if (value.Length == 0)
        {
            return this;
        }

        return Length == 0 ? value : Concat(AsSpanCore()[..startIndex], value.AsSpanCore(), AsSpanCore()[startIndex..]);
    }

    public string Remove(int startIndex)
    {
        if (startIndex < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "StartIndex cannot be less than zero.");
        }

        if (startIndex > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "startIndex cannot be larger than length of string.");
        }

        return Substring(0, startIndex);
    }

    public string Remove(int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Length - startIndex);

        return count == 0 ? this : Concat(AsSpanCore()[..startIndex], AsSpanCore()[(startIndex + count)..]);
    }

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

    public string Replace(string oldValue, string? newValue, bool ignoreCase, CultureInfo? culture) =>
        Replace(oldValue, newValue, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public string Replace(string oldValue, string? newValue, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        ArgumentException.ThrowIfNullOrEmpty(oldValue);

        bool ignoreCase = IgnoresCase(comparisonType);
        int index = Ordinal.IndexOf(AsSpanCore(), oldValue.AsSpanCore(), ignoreCase);
        if (index < 0)
        {
            return this;
        }

        DefaultInterpolatedStringHandler builder = new(0, 0, null, stackalloc char[256]);
        ReadOnlySpan<char> rest = AsSpanCore();
        while (index >= 0)
        {
            builder.AppendFormatted(rest[..index]);
            builder.AppendFormatted(newValue.AsSpan());
            rest = rest[(index + oldValue.Length)..];
            index = Ordinal.IndexOf(rest, oldValue.AsSpanCore(), ignoreCase);
        }

        builder.AppendFormatted(rest);
        return builder.ToStringAndClear();
    }

    public string ReplaceLineEndings() => ReplaceLineEndings("\n");

    /// <summary>Every CR LF, CR, LF, FF, NEL, LS and PS becomes the given text.</summary>
    public string ReplaceLineEndings(string replacementText)
    {
        ArgumentNullException.ThrowIfNull(replacementText);
        ReadOnlySpan<char> rest = AsSpanCore();
        int index = rest.IndexOfAny("\r\n\f\u0085\u2028\u2029");
        if (index < 0)
        {
            return this;
        }

        DefaultInterpolatedStringHandler builder = new(0, 0, null, stackalloc char[256]);
        while (index >= 0)
        {
            builder.AppendFormatted(rest[..index]);
            builder.AppendLiteral(replacementText);
            bool isPair = rest[index] == '\r' && index + 1 < rest.Length && rest[index + 1] == '\n';
            rest = rest[(index + (isPair ? 2 : 1))..];
            index = rest.IndexOfAny("\r\n\f\u0085\u2028\u2029");
        }

        builder.AppendFormatted(rest);
        return builder.ToStringAndClear();
    }

    public string ToUpperInvariant() => ChangeCase(upper: true);

    public string ToLowerInvariant() => ChangeCase(upper: false);

    public string ToUpper() => ChangeCase(upper: true);

    public string ToLower() => ChangeCase(upper: false);

    public string ToUpper(CultureInfo? culture) => ChangeCase(upper: true);

    public string ToLower(CultureInfo? culture) => ChangeCase(upper: false);

    public string Normalize() => Normalize(NormalizationForm.FormC);

    public string Normalize(NormalizationForm normalizationForm)
    {
        StringNormalizationExtensions.CheckForm(normalizationForm);
        return this;
    }

    public bool IsNormalized() => IsNormalized(NormalizationForm.FormC);

    public bool IsNormalized(NormalizationForm normalizationForm)
    {
        StringNormalizationExtensions.CheckForm(normalizationForm);
        return true;
    }

    // Text that has the case already is given back as it is.
    private string ChangeCase(bool upper)
    {
        for (int i = 0; i < Length; i++)
        {
            char character = this[i];
            bool stays = character < 0x80
                ? (upper ? char.ToUpperAscii(character) : char.ToLowerAscii(character)) == character
                : !char.IsSurrogate(character)
                    && (upper ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character)) == character;
            if (stays)
            {
                continue;
            }

            string text = FastAllocateString(Length);
            _ = upper ? Ordinal.ToUpper(AsSpanCore(), text.GetWritableSpan()) : Ordinal.ToLower(AsSpanCore(), text.GetWritableSpan());
            return text;
        }

        return this;
    }

    private string Cut(ReadOnlySpan<char> part) => part.Length == Length ? this : new string(part);

    private static ReadOnlySpan<char> TrimAny(ReadOnlySpan<char> text, ReadOnlySpan<char> characters, bool start, bool end)
    {
        int first = 0;
        int last = text.Length;
        while (start && first < last && IsTrimmed(text[first], characters))
        {
            first++;
        }

        while (end && last > first && IsTrimmed(text[last - 1], characters))
        {
            last--;
        }

        return text[first..last];
    }

    private static bool IsTrimmed(char character, ReadOnlySpan<char> characters) =>
        characters.Length == 0 ? char.IsWhiteSpace(character) : characters.Contains(character);

    [DoesNotReturn]
    private void ThrowSubstring(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (startIndex > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "startIndex cannot be larger than length of string.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        throw new ArgumentOutOfRangeException(nameof(length), "Index and length must refer to a location within the string.");
    }
}
