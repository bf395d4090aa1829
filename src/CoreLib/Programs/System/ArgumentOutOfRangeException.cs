using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>An argument lies outside what is allowed.</summary>
public class ArgumentOutOfRangeException : ArgumentException
{
    private const string DefaultMessage = "Specified argument was out of the range of valid values.";
    private const int ErrorCode = unchecked((int)0x80131502);

    private readonly object? _actualValue;

    public ArgumentOutOfRangeException()
        : base(DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public ArgumentOutOfRangeException(string? paramName)
        : base(DefaultMessage, paramName)
    {
        HResult = ErrorCode;
    }

    public ArgumentOutOfRangeException(string? paramName, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
        HResult = ErrorCode;
    }

    public ArgumentOutOfRangeException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    public ArgumentOutOfRangeException(string? paramName, object? actualValue, string? message)
        : base(message ?? DefaultMessage, paramName)
    {
        _actualValue = actualValue;
        HResult = ErrorCode;
    }

    protected ArgumentOutOfRangeException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message =>
        _actualValue is null ? base.Message : string.Concat(base.Message, "\nActual value was ", _actualValue.ToString(), ".");

    public virtual object? ActualValue => _actualValue;

    public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(default!) == 0)
        {
            Throw(value, paramName, "must be a non-zero value.");
        }
    }

    public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(default!) < 0)
        {
            Throw(value, paramName, "must be a non-negative value.");
        }
    }

    public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(default!) <= 0)
        {
            Throw(value, paramName, "must be a non-negative and non-zero value.");
        }
    }

    public static void ThrowIfEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IEquatable<T>?
    {
        if (EqualityComparer<T>.Default.Equals(value, other))
        {
            Throw(value, other, paramName, "must not be equal to");
        }
    }

    public static void ThrowIfNotEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IEquatable<T>?
    {
        if (!EqualityComparer<T>.Default.Equals(value, other))
        {
            Throw(value, other, paramName, "must be equal to");
        }
    }

    public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) > 0)
        {
            Throw(value, other, paramName, "must be less than or equal to");
        }
    }

    public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) >= 0)
        {
            Throw(value, other, paramName, "must be less than");
        }
    }

    public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) < 0)
        {
            Throw(value, other, paramName, "must be greater than or equal to");
        }
    }

    public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) <= 0)
        {
            Throw(value, other, paramName, "must be greater than");
        }
    }

    [DoesNotReturn]
    private static void Throw<T>(T value, string? paramName, string what) =>
        throw new ArgumentOutOfRangeException(paramName, value, string.Concat(paramName, " ('", value?.ToString(), "') ") + what);

    [DoesNotReturn]
    private static void Throw<T>(T value, T other, string? paramName, string what) => throw new ArgumentOutOfRangeException(
        paramName,
        value,
        string.Concat(
            string.Concat(paramName, " ('", value is null ? "null" : value.ToString(), "') "),
            what,
            " '",
            string.Concat(other is null ? "null" : other.ToString(), "'.")));
}
