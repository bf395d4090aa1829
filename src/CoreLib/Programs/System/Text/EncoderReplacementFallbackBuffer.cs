namespace System.Text;

/// <summary>Hands out a replacement, twice for a pair of surrogates.</summary>
public sealed class EncoderReplacementFallbackBuffer : EncoderFallbackBuffer
{
    private readonly string _replacement;
    private int _remaining = -1;
    private int _position = -1;

    public EncoderReplacementFallbackBuffer(EncoderReplacementFallback fallback)
    {
        _replacement = fallback.DefaultString + fallback.DefaultString;
    }

    public override int Remaining => Math.Max(0, _remaining);

    public override bool Fallback(char charUnknown, int index)
    {
        if (_remaining > 0)
        {
            throw new ArgumentException($@"Recursive fallback not allowed for character \\u{(int)charUnknown:X4}.", "chars");
        }

        _remaining = _replacement.Length / 2;
        _position = -1;
        return _remaining != 0;
    }

    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
    {
        if (!char.IsHighSurrogate(charUnknownHigh))
        {
            throw new ArgumentOutOfRangeException(nameof(charUnknownHigh), "Valid values are between 55296 and 56319, inclusive.");
        }

        if (!char.IsLowSurrogate(charUnknownLow))
        {
            throw new ArgumentOutOfRangeException(nameof(charUnknownLow), "Valid values are between 56320 and 57343, inclusive.");
        }

        if (_remaining > 0)
        {
            throw new ArgumentException(
                $@"Recursive fallback not allowed for character \\u{char.ConvertToUtf32(charUnknownHigh, charUnknownLow):X4}.", "chars");
        }

        _remaining = _replacement.Length;
        _position = -1;
        return _remaining != 0;
    }

    public override char GetNextChar()
    {
        _remaining--;
        _position++;
        if (_remaining < 0)
        {
            return '\0';
        }

        if (_remaining == int.MaxValue)
        {
            _remaining = -1;
            return '\0';
        }

        return _replacement[_position];
    }

    public override bool MovePrevious()
    {
        if (_remaining >= -1 && _position >= 0)
        {
            _position--;
            _remaining++;
            return true;
        }

        return false;
    }

    public override void Reset() => (_remaining, _position) = (-1, 0);
}
