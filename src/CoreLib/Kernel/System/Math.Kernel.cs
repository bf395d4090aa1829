using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Math
{
    [DoesNotReturn]
    internal static void ThrowMinMax<T>(T min, T max) => ThrowHelper.ThrowArgument("The minimum is above the maximum.");

    [DoesNotReturn]
    internal static void ThrowNegateTwosCompOverflow() => ThrowHelper.ThrowOverflow();
}
