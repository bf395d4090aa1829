namespace System.Text;

/// <summary>A character cannot be encoded.</summary>
public sealed class EncoderFallbackException : ArgumentException
{
    public EncoderFallbackException()
    {
    }

    public EncoderFallbackException(string? message)
        : base(message)
    {
    }

    public EncoderFallbackException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EncoderFallbackException(string message, char charUnknown, int index)
        : base(message)
    {
        CharUnknown = charUnknown;
        Index = index;
    }

    internal EncoderFallbackException(string message, char charUnknownHigh, char charUnknownLow, int index)
        : base(message)
    {
        CharUnknownHigh = charUnknownHigh;
        CharUnknownLow = charUnknownLow;
        Index = index;
    }

    public char CharUnknown { get; }

    public char CharUnknownHigh { get; }

    public char CharUnknownLow { get; }

    public int Index { get; }

    public bool IsUnknownSurrogate() => CharUnknownHigh != '\0';
}
