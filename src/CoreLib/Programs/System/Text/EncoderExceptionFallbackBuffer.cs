namespace System.Text;

/// <summary>Throws for what cannot be encoded.</summary>
public sealed class EncoderExceptionFallbackBuffer : EncoderFallbackBuffer
{
    public override int Remaining => 0;

    public override bool Fallback(char charUnknown, int index) => throw new EncoderFallbackException(
        $@"Unable to translate Unicode character \\u{(int)charUnknown:X4} at index {index} to specified code page.", charUnknown, index);

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

        int scalar = char.ConvertToUtf32(charUnknownHigh, charUnknownLow);
        throw new EncoderFallbackException(
            $@"Unable to translate Unicode character \\u{scalar:X4} at index {index} to specified code page.",
            charUnknownHigh,
            charUnknownLow,
            index);
    }

    public override char GetNextChar() => '\0';

    public override bool MovePrevious() => false;
}
