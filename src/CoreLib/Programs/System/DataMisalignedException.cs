namespace System;

/// <summary>An access whose address is no multiple of its size.</summary>
public sealed class DataMisalignedException : SystemException
{
    private const string DefaultMessage = "A datatype misalignment was detected in a load or store instruction.";

    public DataMisalignedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131541);
    }

    public DataMisalignedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131541);
    }

    public DataMisalignedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131541);
    }
}
