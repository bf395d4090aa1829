using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Takes a composite format apart: "text {index[,alignment][:format]} text", with doubled braces for single ones.</summary>
internal ref struct CompositeReader
{
    private const int Limit = 1_000_000;
    private const string EndsEarly = "Format item ends prematurely.";
    private const string NoDigit = "Expected an ASCII digit.";

    private readonly ReadOnlySpan<char> _format;
    private int _position;

    public CompositeReader(ReadOnlySpan<char> format)
    {
        _format = format;
    }

    public bool TryRead(out CompositeSegment segment)
    {
        ReadOnlySpan<char> rest = _format[_position..];
        if (rest.IsEmpty)
        {
            segment = default;
            return false;
        }

        int brace = rest.IndexOfAny('{', '}');
        if (brace != 0)
        {
            brace = brace < 0 ? rest.Length : brace;
            segment = CompositeSegment.Literal(new string(rest[..brace]));
            _position += brace;
            return true;
        }

        if (rest.Length > 1 && rest[1] == rest[0])
        {
            segment = CompositeSegment.Literal(rest[0] == '{' ? "{" : "}");
            _position += 2;
            return true;
        }

        if (rest[0] == '}')
        {
            _position++;
            Throw(rest.Length == 1 ? EndsEarly : "Unexpected closing brace without a corresponding opening brace.");
        }

        segment = ReadItem();
        return true;
    }

    private CompositeSegment ReadItem()
    {
        char character = Next();
        int index = ReadDigits(ref character);
        SkipSpaces(ref character);
        int alignment = 0;
        if (character == ',')
        {
            character = Next();
            SkipSpaces(ref character);
            bool negative = character == '-';
            if (negative)
            {
                character = Next();
            }

            alignment = ReadDigits(ref character);
            alignment = negative ? -alignment : alignment;
            SkipSpaces(ref character);
        }

        string? format = null;
        if (character != '}')
        {
            if (character != ':')
            {
                Throw(EndsEarly);
            }

            int start = _position + 1;
            int end = _format[start..].IndexOfAny('{', '}');
            if (end < 0)
            {
                _position = _format.Length;
                Throw(EndsEarly);
            }

            _position = start + end;
            if (_format[_position] == '{')
            {
                Throw(EndsEarly);
            }

            format = new string(_format.Slice(start, end));
        }

        _position++;
        return new CompositeSegment(string.IsNullOrEmpty(format) ? null : format, index, alignment);
    }

    private int ReadDigits(ref char character)
    {
        if (!char.IsAsciiDigit(character))
        {
            Throw(NoDigit);
        }

        int value = 0;
        while (char.IsAsciiDigit(character) && value < Limit)
        {
            value = (value * 10) + (character - '0');
            character = Next();
        }

        return value;
    }

    private void SkipSpaces(ref char character)
    {
        while (character == ' ')
        {
            character = Next();
        }
    }

    private char Next()
    {
        _position++;
        if ((uint)_position >= (uint)_format.Length)
        {
            Throw(EndsEarly);
        }

        return _format[_position];
    }

    [DoesNotReturn]
    private readonly void Throw(string reason) => throw new FormatException(
        "Input string was not in a correct format. Failure to parse near offset " + _position.ToString() + ". " + reason);
}
