namespace System.Text;

/// <summary>What an encoding does with bytes that mean nothing.</summary>
public abstract class DecoderFallback
{
    public static DecoderFallback ReplacementFallback => DecoderReplacementFallback.QuestionMark;

    public static DecoderFallback ExceptionFallback => DecoderExceptionFallback.Instance;

    public abstract int MaxCharCount { get; }

    public abstract DecoderFallbackBuffer CreateFallbackBuffer();
}
