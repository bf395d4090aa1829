using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument is null that may not be.</summary>
public class ArgumentNullException : ArgumentException
{
    private const string DefaultMessage = "Value cannot be null.";
    private const int ErrorCode = unchecked((int)0x80004003);

    public ArgumentNullException()
        : base(DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public ArgumentNullException(string? paramName)
        : base(DefaultMessage, paramName)
    {
        HResult = ErrorCode;
    }

    public ArgumentNullException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    public ArgumentNullException(string? paramName, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
        HResult = ErrorCode;
    }

    protected ArgumentNullException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public static void ThrowIfNull(
        [NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null)
        {
            Throw(paramName);
        }
    }

    public static unsafe void ThrowIfNull(
        [NotNull] void* argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null)
        {
            Throw(paramName);
        }
    }

    [DoesNotReturn]
    private static void Throw(string? paramName) => throw new ArgumentNullException(paramName);
}
