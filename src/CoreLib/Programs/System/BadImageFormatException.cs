using System.IO;
using System.Runtime.Serialization;

namespace System;

/// <summary>A program or library is damaged.</summary>
public class BadImageFormatException : SystemException
{
    private const string DefaultMessage = "Format of the executable (.exe) or library (.dll) is invalid.";
    private const int ErrorCode = unchecked((int)0x8007000B);

    private readonly string? _message;

    public BadImageFormatException()
        : this(DefaultMessage)
    {
    }

    public BadImageFormatException(string? message)
        : this(message, (string?)null, null)
    {
    }

    public BadImageFormatException(string? message, Exception? inner)
        : this(message, null, inner)
    {
    }

    public BadImageFormatException(string? message, string? fileName)
        : this(message, fileName, null)
    {
    }

    public BadImageFormatException(string? message, string? fileName, Exception? inner)
        : base(message, inner)
    {
        _message = message;
        FileName = fileName;
        HResult = ErrorCode;
    }

    protected BadImageFormatException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => _message ?? 
        $"Could not load file or assembly '{FileName}'. An attempt was made to load a program with an incorrect format.\n";

    public string? FileName { get; }

    /// <summary>Nothing here keeps a log of what it loads.</summary>
    public string? FusionLog => null;

    public override string ToString() => FileExceptionText.Get(this, FileName);
}
