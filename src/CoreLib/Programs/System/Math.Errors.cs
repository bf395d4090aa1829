using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Math
{
    [DoesNotReturn]
    internal static void ThrowMinMax<T>(T min, T max) =>
        throw new ArgumentException($"'{min}' cannot be greater than {max}.");

    [DoesNotReturn]
    private static void ThrowNotANumber() =>
        throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");

    [DoesNotReturn]
    internal static void ThrowNegateTwosCompOverflow() =>
        throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
}
