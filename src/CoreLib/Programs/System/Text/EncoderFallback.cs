namespace System.Text;

/// <summary>What an encoding does with characters that it cannot express.</summary>
public abstract class EncoderFallback
{
    public static EncoderFallback ReplacementFallback => EncoderReplacementFallback.QuestionMark;

    public static EncoderFallback ExceptionFallback => EncoderExceptionFallback.Instance;

    public abstract int MaxCharCount { get; }

    public abstract EncoderFallbackBuffer CreateFallbackBuffer();
}
