namespace System.Text;

/// <summary>The characters that take the place of bytes that mean nothing.</summary>
public abstract class DecoderFallbackBuffer
{
    public abstract int Remaining { get; }

    public abstract bool Fallback(byte[] bytesUnknown, int index);

    /// <summary>The next character, or a zero when there is none.</summary>
    public abstract char GetNextChar();

    public abstract bool MovePrevious();

    public virtual void Reset()
    {
        while (GetNextChar() != '\0')
        {
        }
    }
}
