using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An argument is null.</summary>
public class ArgumentNullException : ArgumentException
{
    public ArgumentNullException()
        : base("Value cannot be null.")
    {
    }

    public ArgumentNullException(string? paramName)
        : base("Value cannot be null.", paramName)
    {
    }

    public ArgumentNullException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public ArgumentNullException(string? paramName, string? message)
        : base(message, paramName)
    {
    }

    private protected override string ClassName => "System.ArgumentNullException";

    public static void ThrowIfNull(
        [NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null)
        {
            ThrowHelper.ThrowArgumentNull(paramName);
        }
    }

    public static unsafe void ThrowIfNull(
        [NotNull] void* argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null)
        {
            ThrowHelper.ThrowArgumentNull(paramName);
        }
    }
}
