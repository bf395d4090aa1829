using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Math
{
    [DoesNotReturn]
    internal static void ThrowMinMax<T>(T min, T max) => ThrowHelper.ThrowArgument("The minimum is above the maximum.");

    [DoesNotReturn]
    private static void ThrowNotANumber() => ThrowHelper.ThrowArgument("Not a number has no sign.");

    [DoesNotReturn]
    internal static void ThrowNegateTwosCompOverflow() => ThrowHelper.ThrowOverflow();
}
