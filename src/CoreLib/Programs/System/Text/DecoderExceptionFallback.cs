using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Throws for bytes that mean nothing.</summary>
public sealed class DecoderExceptionFallback : DecoderFallback
{
    internal static readonly DecoderExceptionFallback Instance = new();

    public override int MaxCharCount => 0;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new DecoderExceptionFallbackBuffer();

    public override bool Equals([NotNullWhen(true)] object? value) => value is DecoderExceptionFallback;

    public override int GetHashCode() => 879;
}
