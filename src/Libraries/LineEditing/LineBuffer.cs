namespace ViperOS.LineEditing;

/// <summary>
/// The text of one line with a cursor in it, in UTF-16. The cursor never stands inside a surrogate pair. Used by one thread.
/// </summary>
public sealed class LineBuffer
{
    public const int MaximumLength = 8192;

    private char[] _text = new char[256];

    public int Length { get; private set; }

    public int Position { get; private set; }

    public ReadOnlySpan<char> Text => new(_text, 0, Length);

    public void Clear()
    {
        Length = 0;
        Position = 0;
    }

    public void Set(ReadOnlySpan<char> text)
    {
        Clear();
        Insert(text);
    }

    /// <summary>Inserts at the cursor what fits.</summary>
    public void Insert(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > MaximumLength)
        {
            return;
        }

        if (Length + text.Length > _text.Length)
        {
            char[] larger = new char[(Length + text.Length) * 2];
            Text.CopyTo(larger);
            _text = larger;
        }

        Span<char> all = _text;
        all[Position..Length].CopyTo(all[(Position + text.Length)..]);
        text.CopyTo(all[Position..]);
        Length += text.Length;
        Position += text.Length;
    }

    public void InsertCharacter(int code)
    {
        if (code < 0x10000)
        {
            char single = (char)code;
            Insert(new ReadOnlySpan<char>(in single));
            return;
        }

        // Unicode 15, 3.9: a code point above the basic plane is two surrogates.
        Span<char> pair = [(char)(0xD800 + ((code - 0x10000) >> 10)), (char)(0xDC00 + ((code - 0x10000) & 0x3FF))];
        Insert(pair);
    }

    public void MoveTo(int position)
    {
        Position = position;
    }

    /// <summary>Removes the text between two places; the cursor goes to the first.</summary>
    public void Remove(int start, int end)
    {
        Span<char> all = _text;
        all[end..Length].CopyTo(all[start..]);
        Length -= end - start;
        Position = start;
    }

    public int Previous()
    {
        int position = Position == 0 ? 0 : Position - 1;
        return position != 0 && char.IsLowSurrogate(_text[position]) ? position - 1 : position;
    }

    public int Next()
    {
        int position = Position == Length ? Length : Position + 1;
        return position < Length && char.IsLowSurrogate(_text[position]) ? position + 1 : position;
    }

    public int PreviousWord()
    {
        int position = Position;
        while (position != 0 && _text[position - 1] == ' ')
        {
            position--;
        }

        while (position != 0 && _text[position - 1] != ' ')
        {
            position--;
        }

        return position;
    }

    public int NextWord()
    {
        int position = Position;
        while (position != Length && _text[position] == ' ')
        {
            position++;
        }

        while (position != Length && _text[position] != ' ')
        {
            position++;
        }

        return position;
    }

    /// <summary>The number of columns that the first characters take: one for each code point.</summary>
    public int Columns(int length)
    {
        int columns = 0;
        for (int i = 0; i < length; i++)
        {
            columns += char.IsLowSurrogate(_text[i]) ? 0 : 1;
        }

        return columns;
    }
}
