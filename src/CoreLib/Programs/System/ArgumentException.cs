using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An argument is not what the method takes.</summary>
public class ArgumentException : SystemException
{
    private readonly string? _paramName;

    public ArgumentException()
        : base("Value does not fall within the expected range.")
    {
    }

    public ArgumentException(string? message)
        : base(message ?? "Value does not fall within the expected range.")
    {
    }

    public ArgumentException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public ArgumentException(string? message, string? paramName)
        : base(message)
    {
        _paramName = paramName;
    }

    public ArgumentException(string? message, string? paramName, Exception? innerException)
        : base(message, innerException)
    {
        _paramName = paramName;
    }

    public virtual string? ParamName => _paramName;

    public override string Message =>
        string.IsNullOrEmpty(_paramName) ? base.Message : $"{base.Message} (Parameter '{_paramName}')";

    private protected override string ClassName => "System.ArgumentException";

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
