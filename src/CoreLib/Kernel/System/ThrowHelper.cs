using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>Failed checks of the class library; in the kernel each one is a panic.</summary>
internal static class ThrowHelper
{
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowArgumentOutOfRange(string? name = null) => KernelPanic.Raise(PanicReason.ArgumentOutOfRange);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowArgument(string message) => KernelPanic.Raise(PanicReason.Argument);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowDestinationTooShort() => KernelPanic.Raise(PanicReason.Argument);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowFormat(string message) => KernelPanic.Raise(PanicReason.Argument);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowArgumentNull(string? name = null) => KernelPanic.Raise(PanicReason.NullReference);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowIndexOutOfRange() => KernelPanic.Raise(PanicReason.IndexOutOfRange);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowInvalidOperation(string message) => KernelPanic.Raise(PanicReason.InvalidOperation);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowNotSupported(string? message = null) => KernelPanic.Raise(PanicReason.NotSupported);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowDivideByZero() => KernelPanic.Raise(PanicReason.DivideByZero);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowOverflow() => KernelPanic.Raise(PanicReason.Overflow);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowInvalidCast() => KernelPanic.Raise(PanicReason.InvalidCast);

    [DoesNotReturn]
    public static unsafe void ThrowInvalidCast(object? value, MethodTable* target) => ThrowInvalidCast();

    [DoesNotReturn]
    public static unsafe void ThrowInvalidCast(MethodTable* type, MethodTable* target) => ThrowInvalidCast();

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowArrayTypeMismatch() => KernelPanic.Raise(PanicReason.ArrayTypeMismatch);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowNullReference() => KernelPanic.Raise(PanicReason.NullReference);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowEntryPointNotFound() => KernelPanic.Raise(PanicReason.MissingImplementation);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ThrowAmbiguousImplementation() => KernelPanic.Raise(PanicReason.MissingImplementation);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void FailAssertion(string? message) => KernelPanic.Raise(PanicReason.Assertion);
}
