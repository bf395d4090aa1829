using System.Text;

namespace System.Globalization;

/// <summary>Names of hosts with other letters than ASCII, as such and in Punycode (RFC 3490, RFC 3492).</summary>
public sealed class IdnMapping
{
    private const string Prefix = "xn--";
    private const string BadName = "Decoded string is not a valid IDN name.";
    private const string BadLabel = "IDN labels must be between 1 and 63 characters long.";

    public bool AllowUnassigned { get; set; }

    public bool UseStd3AsciiRules { get; set; }

    public string GetAscii(string unicode) => GetAscii(unicode, 0);

    public string GetAscii(string unicode, int index)
    {
        ArgumentNullException.ThrowIfNull(unicode);
        return GetAscii(unicode, index, unicode.Length - index);
    }

    public string GetAscii(string unicode, int index, int count)
    {
        string name = Part(unicode, index, count, nameof(unicode));
        if (name.Length == 0 || name[^1] == '\0')
        {
            throw new ArgumentException(name.Length == 0 ? BadLabel : "Invalid character at index " + (name.Length - 1), nameof(unicode));
        }

        bool isAscii = Ascii.IsValid(name.AsSpan());
        if (!isAscii)
        {
            name = string.Create(name.Length, name, (target, source) => Ascii.ToLowerLetters(source, target)).Replace('\u3002', '.').Replace('\uFF0E', '.').Replace('\uFF61', '.');
        }

        string[] labels = name.Split('.');
        for (int i = 0; i < labels.Length; i++)
        {
            string label = labels[i];
            if (label.Length == 0)
            {
                if (i != labels.Length - 1 || labels.Length == 1)
                {
                    throw new ArgumentException(BadLabel, nameof(unicode));
                }

                continue;
            }

            CheckStandardRules(label);
            if (!Ascii.IsValid(label.AsSpan()))
            {
                labels[i] = Prefix + Punycode.Encode(label);
            }

            if (labels[i].Length > 63)
            {
                throw new ArgumentException(BadLabel, nameof(unicode));
            }
        }

        string result = string.Join('.', labels);
        return result.Length > 255 - (result[^1] == '.' ? 0 : 1)
            ? throw new ArgumentException(
                $"IDN names must be between 1 and {(result[^1] == '.' ? 255 : 254)} characters long.", nameof(unicode))
            : result;
    }

    public string GetUnicode(string ascii) => GetUnicode(ascii, 0);

    public string GetUnicode(string ascii, int index)
    {
        ArgumentNullException.ThrowIfNull(ascii);
        return GetUnicode(ascii, index, ascii.Length - index);
    }

    public string GetUnicode(string ascii, int index, int count)
    {
        string name = Part(ascii, index, count, nameof(ascii));
        if (name.Length == 0)
        {
            throw new ArgumentException(BadLabel, nameof(ascii));
        }

        string[] labels = name.Split('.');
        for (int i = 0; i < labels.Length; i++)
        {
            string label = labels[i];
            if (label.Length == 0 && i != labels.Length - 1)
            {
                throw new ArgumentException(BadLabel, nameof(ascii));
            }

            if (label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                labels[i] = Punycode.Decode(label[Prefix.Length..]) ?? throw new ArgumentException(BadName, nameof(ascii));
            }
        }

        string result = string.Join('.', labels);
        string back = GetAscii(result);
        return string.Equals(back, name, StringComparison.OrdinalIgnoreCase) ? result : throw new ArgumentException(BadName, nameof(ascii));
    }

    public override bool Equals(object? obj) =>
        obj is IdnMapping other && AllowUnassigned == other.AllowUnassigned && UseStd3AsciiRules == other.UseStd3AsciiRules;

    public override int GetHashCode() => (AllowUnassigned ? 100 : 200) + (UseStd3AsciiRules ? 1000 : 2000);

    private static string Part(string text, int index, int count, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (index > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexTooLarge);
        }

        if (index > text.Length - count)
        {
            throw new ArgumentOutOfRangeException(name, "Index and count must refer to a location within the string.");
        }

        return text.Substring(index, count);
    }

    private void CheckStandardRules(string label)
    {
        if (!UseStd3AsciiRules)
        {
            return;
        }

        foreach (char character in label)
        {
            if (character < 0x80 && !char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                throw new ArgumentException($"Label contains character '{character}' not allowed with UseStd3AsciiRules", "unicode");
            }
        }

        if (label[0] == '-' || label[^1] == '-')
        {
            throw new ArgumentException("Label contains character '-' not allowed with UseStd3AsciiRules", "unicode");
        }
    }
}
