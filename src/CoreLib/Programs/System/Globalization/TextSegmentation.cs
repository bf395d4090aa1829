using System.Text;

namespace System.Globalization;

/// <summary>Finds the ends of extended grapheme clusters (Unicode standard annex 29, rules GB3 to GB13).</summary>
internal static class TextSegmentation
{
    private const int CR = 1;
    private const int LF = 2;
    private const int Control = 3;
    private const int Extend = 4;
    private const int ZeroWidthJoiner = 5;
    private const int RegionalIndicator = 6;
    private const int Prepend = 7;
    private const int SpacingMark = 8;
    private const int HangulL = 9;
    private const int HangulV = 10;
    private const int HangulT = 11;
    private const int HangulLV = 12;
    private const int HangulLVT = 13;
    private const int Pictograph = 14;

    public static int GetLengthOfFirst(ReadOnlySpan<char> text)
    {
        Reader reader = new(text);
        reader.MoveNext();

        // GB9b
        while (reader.Type == Prepend)
        {
            reader.MoveNext();
        }

        if (reader.Position > 0 && reader.Type is CR or LF or Control)
        {
            return reader.Position;
        }

        int first = reader.Type;
        reader.MoveNext();
        switch (first)
        {
            // GB3 to GB5
            case CR:
                if (reader.Type == LF)
                {
                    reader.MoveNext();
                }

                return reader.Position;
            case LF or Control:
                return reader.Position;

            // GB6 to GB8
            case HangulL:
                while (reader.Type == HangulL)
                {
                    reader.MoveNext();
                }

                if (reader.Type is HangulV or HangulLV)
                {
                    reader.MoveNext();
                    SkipVowelsAndTail(ref reader);
                }
                else if (reader.Type == HangulLVT)
                {
                    reader.MoveNext();
                    SkipTails(ref reader);
                }

                break;
            case HangulV or HangulLV:
                SkipVowelsAndTail(ref reader);
                break;
            case HangulT or HangulLVT:
                SkipTails(ref reader);
                break;

            // GB11
            case Pictograph:
                while (SkipJoined(ref reader))
                {
                }

                break;

            // GB12 and GB13
            case RegionalIndicator:
                if (reader.Type == RegionalIndicator)
                {
                    reader.MoveNext();
                }

                break;
        }

        // GB9 and GB9a
        while (reader.Type is Extend or ZeroWidthJoiner or SpacingMark)
        {
            reader.MoveNext();
        }

        return reader.Position;
    }

    private static void SkipVowelsAndTail(ref Reader reader)
    {
        while (reader.Type == HangulV)
        {
            reader.MoveNext();
        }

        SkipTails(ref reader);
    }

    private static void SkipTails(ref Reader reader)
    {
        while (reader.Type == HangulT)
        {
            reader.MoveNext();
        }
    }

    // Extend* ZWJ Pictograph
    private static bool SkipJoined(ref Reader reader)
    {
        while (reader.Type == Extend)
        {
            reader.MoveNext();
        }

        if (reader.Type != ZeroWidthJoiner)
        {
            return false;
        }

        reader.MoveNext();
        if (reader.Type != Pictograph)
        {
            return false;
        }

        reader.MoveNext();
        return true;
    }

    /// <summary>Walks the scalar values of a text; the type is 0 at the end.</summary>
    private ref struct Reader
    {
        private readonly ReadOnlySpan<char> _text;
        private int _length;

        public Reader(ReadOnlySpan<char> text)
        {
            _text = text;
        }

        /// <summary>Where the current scalar value begins.</summary>
        public int Position { get; private set; }

        public int Type { get; private set; }

        public void MoveNext()
        {
            Position += _length;
            if (Position >= _text.Length)
            {
                Type = 0;
                _length = 0;
                return;
            }

            Rune.DecodeFromUtf16(_text[Position..], out Rune rune, out _length);
            Type = UnicodeData.GetClusterBreak((uint)rune.Value);
        }
    }
}
