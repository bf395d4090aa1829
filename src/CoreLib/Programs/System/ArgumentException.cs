using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument is not valid.</summary>
public class ArgumentException : SystemException
{
    private const string DefaultMessage = "Value does not fall within the expected range.";
    private const int ErrorCode = unchecked((int)0x80070057);

    private readonly string? _paramName;

    public ArgumentException()
        : base(DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public ArgumentException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public ArgumentException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    public ArgumentException(string? message, string? paramName, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        _paramName = paramName;
        HResult = ErrorCode;
    }

    public ArgumentException(string? message, string? paramName)
        : base(message ?? DefaultMessage)
    {
        _paramName = paramName;
        HResult = ErrorCode;
    }

    protected ArgumentException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public virtual string? ParamName => _paramName;

    public override string Message =>
        string.IsNullOrEmpty(_paramName) ? base.Message : string.Concat(base.Message, " (Parameter '", _paramName, "')");

    public static void ThrowIfNullOrEmpty(
        [NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (string.IsNullOrEmpty(argument))
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            throw new ArgumentException("The value cannot be an empty string.", paramName);
        }
    }

    public static void ThrowIfNullOrWhiteSpace(
        [NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
        }
    }
}
