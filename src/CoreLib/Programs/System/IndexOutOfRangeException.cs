namespace System;

/// <summary>An index lies outside an array.</summary>
public sealed class IndexOutOfRangeException : SystemException
{
    private const string DefaultMessage = "Index was outside the bounds of the array.";

    public IndexOutOfRangeException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131508);
    }

    public IndexOutOfRangeException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131508);
    }

    public IndexOutOfRangeException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131508);
    }
}
