using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Puts a text in the place of what cannot be encoded.</summary>
public sealed class EncoderReplacementFallback : EncoderFallback
{
    internal static readonly EncoderReplacementFallback QuestionMark = new("?");
    internal static readonly EncoderReplacementFallback ReplacementCharacter = new("\uFFFD");

    public EncoderReplacementFallback()
        : this("?")
    {
    }

    public EncoderReplacementFallback(string replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        ReplacementText.Check(replacement);
        DefaultString = replacement;
    }

    public string DefaultString { get; }

    public override int MaxCharCount => DefaultString.Length;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new EncoderReplacementFallbackBuffer(this);

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is EncoderReplacementFallback other && DefaultString == other.DefaultString;

    public override int GetHashCode() => DefaultString.GetHashCode();
}
