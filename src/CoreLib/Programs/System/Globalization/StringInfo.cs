using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Globalization;

/// <summary>A string by what readers take for characters.</summary>
public class StringInfo
{
    private string _text;
    private int[]? _starts;

    public StringInfo()
        : this("")
    {
    }

    public StringInfo(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _text = value;
    }

    public string String
    {
        get => _text;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _text = value;
            _starts = null;
        }
    }

    public int LengthInTextElements => Starts.Length;

    private int[] Starts => _starts ??= ParseCombiningCharacters(_text);

    public static string GetNextTextElement(string str) => GetNextTextElement(str, 0);

    public static string GetNextTextElement(string str, int index) => str.Substring(index, GetNextTextElementLength(str, index));

    public static int GetNextTextElementLength(string str) => GetNextTextElementLength(str, 0);

    public static int GetNextTextElementLength(string str, int index)
    {
        ArgumentNullException.ThrowIfNull(str);
        if ((uint)index > (uint)str.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexTooLarge);
        }

        return GetNextTextElementLength(str.AsSpan(index));
    }

    public static int GetNextTextElementLength(ReadOnlySpan<char> str) => str.IsEmpty ? 0 : TextSegmentation.GetLengthOfFirst(str);

    public static TextElementEnumerator GetTextElementEnumerator(string str) => GetTextElementEnumerator(str, 0);

    public static TextElementEnumerator GetTextElementEnumerator(string str, int index)
    {
        ArgumentNullException.ThrowIfNull(str);
        if ((uint)index > (uint)str.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), string.IndexTooLarge);
        }

        return new TextElementEnumerator(str, index);
    }

    /// <summary>Where the text elements begin.</summary>
    public static int[] ParseCombiningCharacters(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        List<int> starts = [];
        for (int i = 0; i < str.Length; i += TextSegmentation.GetLengthOfFirst(str.AsSpan(i)))
        {
            starts.Add(i);
        }

        return starts.ToArray();
    }

    public string SubstringByTextElements(int startingTextElement) =>
        SubstringByTextElements(startingTextElement, Math.Max(0, LengthInTextElements - startingTextElement));

    public string SubstringByTextElements(int startingTextElement, int lengthInTextElements)
    {
        int[] starts = Starts;
        if ((uint)startingTextElement >= (uint)starts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startingTextElement), startingTextElement, "Specified argument was out of the range of valid values.");
        }

        if ((uint)lengthInTextElements > (uint)(starts.Length - startingTextElement))
        {
            throw new ArgumentOutOfRangeException(nameof(lengthInTextElements), lengthInTextElements, "Specified argument was out of the range of valid values.");
        }

        int start = starts[startingTextElement];
        int end = startingTextElement + lengthInTextElements;
        return _text[start..(end < starts.Length ? starts[end] : _text.Length)];
    }

    public override bool Equals([NotNullWhen(true)] object? value) => value is StringInfo other && _text.Equals(other._text);

    public override int GetHashCode() => _text.GetHashCode();
}
