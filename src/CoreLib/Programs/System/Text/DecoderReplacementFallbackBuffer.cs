namespace System.Text;

/// <summary>Hands out a replacement.</summary>
public sealed class DecoderReplacementFallbackBuffer : DecoderFallbackBuffer
{
    private readonly string _replacement;
    private int _remaining = -1;
    private int _position = -1;

    public DecoderReplacementFallbackBuffer(DecoderReplacementFallback fallback)
    {
        _replacement = fallback.DefaultString;
    }

    public override int Remaining => Math.Max(0, _remaining);

    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        if (_remaining >= 1)
        {
            throw new ArgumentException("Recursive fallback not allowed for bytes.", nameof(bytesUnknown));
        }

        if (_replacement.Length == 0)
        {
            return false;
        }

        _remaining = _replacement.Length;
        _position = -1;
        return true;
    }

    public override char GetNextChar()
    {
        _remaining--;
        _position++;
        return _remaining < 0 ? '\0' : _replacement[_position];
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

    public override void Reset() => (_remaining, _position) = (-1, -1);
}
