namespace System.Text;

/// <summary>The characters that take the place of one that cannot be encoded.</summary>
public abstract class EncoderFallbackBuffer
{
    public abstract int Remaining { get; }

    public abstract bool Fallback(char charUnknown, int index);

    public abstract bool Fallback(char charUnknownHigh, char charUnknownLow, int index);

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
