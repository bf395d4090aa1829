using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Math
{
    [DoesNotReturn]
    internal static void ThrowMinMax<T>(T min, T max) =>
        throw new ArgumentException($"'{min}' cannot be greater than {max}.");

    [DoesNotReturn]
    internal static void ThrowNegateTwosCompOverflow() =>
        throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
}
