using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text;

namespace System.Globalization;

/// <summary>Casing of text: the simple mapping of every character by itself.</summary>
public sealed class TextInfo : ICloneable, IDeserializationCallback
{
    internal static readonly TextInfo Invariant = new(isReadOnly: true);

    private string _listSeparator = ",";
    private bool _isReadOnly;

    private TextInfo(bool isReadOnly)
    {
        _isReadOnly = isReadOnly;
    }

    public int ANSICodePage => 1252;

    public int OEMCodePage => 437;

    public int MacCodePage => 10000;

    public int EBCDICCodePage => 37;

    public int LCID => CultureInfo.InvariantId;

    public string CultureName => "";

    public bool IsReadOnly => _isReadOnly;

    public bool IsRightToLeft => false;

    public string ListSeparator
    {
        get => _listSeparator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (_isReadOnly)
            {
                throw new InvalidOperationException("Instance is read-only.");
            }

            _listSeparator = value;
        }
    }

    public static TextInfo ReadOnly(TextInfo textInfo)
    {
        ArgumentNullException.ThrowIfNull(textInfo);
        if (textInfo._isReadOnly)
        {
            return textInfo;
        }

        TextInfo copy = (TextInfo)textInfo.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public object Clone()
    {
        TextInfo copy = (TextInfo)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public char ToLower(char c) => char.ToLowerInvariant(c);

    public string ToLower(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return str.ToLowerInvariant();
    }

    public char ToUpper(char c) => char.ToUpperInvariant(c);

    public string ToUpper(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return str.ToUpperInvariant();
    }

    /// <summary>Capitalizes each word; words all in capitals stay as they are.</summary>
    public string ToTitleCase(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        if (str.Length == 0)
        {
            return str;
        }

        StringBuilder result = new();
        int i = 0;
        while (i < str.Length)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(str, i);
            int length = LengthAt(str, i);
            if (!char.IsCategory(category, 0x1F))
            {
                result.Append(str.AsSpan(i, length));
                i += length;
                continue;
            }

            AppendCapital(result, str.AsSpan(i, length));
            i += length;
            i = AppendRestOfWord(result, str, i, category == UnicodeCategory.LowercaseLetter);
        }

        return result.ToString();
    }

    public override bool Equals(object? obj) => obj is TextInfo;

    public override int GetHashCode() => CultureInfo.InvariantId;

    public override string ToString() => "TextInfo - ";

    void IDeserializationCallback.OnDeserialization(object? sender)
    {
    }

    internal static TextInfo ForCulture(bool isReadOnly) => new(isReadOnly);

    private static int LengthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static void AppendCapital(StringBuilder result, ReadOnlySpan<char> letter)
    {
        if (letter.Length == 2)
        {
            result.Append(letter);
            return;
        }

        // Three digraphs have a form with only their first letter as a capital; there U+01C5 is that of U+01C4 to U+01C6.
        result.Append(letter[0] switch
        {
            '\u01C4' or '\u01C5' or '\u01C6' => '\u01C5',
            '\u01C7' or '\u01C8' or '\u01C9' => '\u01C8',
            '\u01CA' or '\u01CB' or '\u01CC' => '\u01CB',
            '\u01F1' or '\u01F2' or '\u01F3' => '\u01F2',
            char other => char.ToUpperInvariant(other),
        });
    }

    private static int AppendRestOfWord(StringBuilder result, string text, int start, bool hasLowerCase)
    {
        // An apostrophe after the first letter's run makes what follows small without looking for small letters before.
        int pending = start;
        string? lowered = null;
        int i = start;
        while (i < text.Length)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            int length = LengthAt(text, i);
            if (char.IsCategory(category, 0x1F))
            {
                hasLowerCase |= category == UnicodeCategory.LowercaseLetter;
                i += length;
            }
            else if (text[i] == '\'')
            {
                i++;
                if (hasLowerCase)
                {
                    lowered ??= text.ToLowerInvariant();
                    result.Append(lowered, pending, i - pending);
                }
                else
                {
                    result.Append(text, pending, i - pending);
                }

                pending = i;
                hasLowerCase = true;
            }
            else if (IsWordSeparator(category))
            {
                break;
            }
            else
            {
                i += length;
            }
        }

        if (i > pending)
        {
            if (hasLowerCase)
            {
                lowered ??= text.ToLowerInvariant();
                result.Append(lowered, pending, i - pending);
            }
            else
            {
                result.Append(text, pending, i - pending);
            }
        }

        // The separator itself goes along.
        if (i < text.Length)
        {
            int length = LengthAt(text, i);
            result.Append(text, i, length);
            i += length;
        }

        return i;
    }

    // Everything but letters, marks, digits, format characters, surrogates and private or unassigned ones.
    private static bool IsWordSeparator(UnicodeCategory category) => char.IsCategory(category, 0x1FFCF800);
}
