using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Puts a text in the place of bytes that mean nothing.</summary>
public sealed class DecoderReplacementFallback : DecoderFallback
{
    internal static readonly DecoderReplacementFallback QuestionMark = new("?");
    internal static readonly DecoderReplacementFallback ReplacementCharacter = new("\uFFFD");

    public DecoderReplacementFallback()
        : this("?")
    {
    }

    public DecoderReplacementFallback(string replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        ReplacementText.Check(replacement);
        DefaultString = replacement;
    }

    public string DefaultString { get; }

    public override int MaxCharCount => DefaultString.Length;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new DecoderReplacementFallbackBuffer(this);

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is DecoderReplacementFallback other && DefaultString == other.DefaultString;

    public override int GetHashCode() => DefaultString.GetHashCode();
}
