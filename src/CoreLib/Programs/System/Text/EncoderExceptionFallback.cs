using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Throws for what cannot be encoded.</summary>
public sealed class EncoderExceptionFallback : EncoderFallback
{
    internal static readonly EncoderExceptionFallback Instance = new();

    public override int MaxCharCount => 0;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new EncoderExceptionFallbackBuffer();

    public override bool Equals([NotNullWhen(true)] object? value) => value is EncoderExceptionFallback;

    public override int GetHashCode() => 654;
}
