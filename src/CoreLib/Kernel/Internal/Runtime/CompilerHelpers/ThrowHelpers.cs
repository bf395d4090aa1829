using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.TypeSystem;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>Where compiled code goes when one of its own checks fails.</summary>
internal static class ThrowHelpers
{
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowBodyRemoved() => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowFeatureBodyRemoved() => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowInstanceBodyRemoved() => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowUnavailableType() => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowBadImageFormatException(ExceptionStringID id) => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTypeLoadException(ExceptionStringID id, string className, string typeName) =>
        KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTypeLoadExceptionWithArgument(
        ExceptionStringID id, string className, string typeName, string messageArg) => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowMissingMethodException(ExceptionStringID id, string methodName) =>
        KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowMissingFieldException(ExceptionStringID id, string fieldName) =>
        KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowFileNotFoundException(ExceptionStringID id, string fileName) =>
        KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowInvalidProgramException(ExceptionStringID id) => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowInvalidProgramExceptionWithArgument(ExceptionStringID id, string methodName) =>
        KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowMarshalDirectiveException(ExceptionStringID id) => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowAmbiguousMatchException(ExceptionStringID id) => KernelPanic.Raise(PanicReason.BodyRemoved);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotSupportedInlineArrayEqualsGetHashCode() => KernelPanic.Raise(PanicReason.NotSupported);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIndexOutOfRangeException() => KernelPanic.Raise(PanicReason.IndexOutOfRange);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowArrayTypeMismatchException() => KernelPanic.Raise(PanicReason.ArrayTypeMismatch);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNullReferenceException() => KernelPanic.Raise(PanicReason.NullReference);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowDivideByZeroException() => KernelPanic.Raise(PanicReason.DivideByZero);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowOverflowException() => KernelPanic.Raise(PanicReason.Overflow);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowPlatformNotSupportedException() => KernelPanic.Raise(PanicReason.NotSupported);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotImplementedException() => KernelPanic.Raise(PanicReason.NotSupported);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotSupportedException() => KernelPanic.Raise(PanicReason.NotSupported);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowArgumentException() => KernelPanic.Raise(PanicReason.Argument);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowArgumentOutOfRangeException() => KernelPanic.Raise(PanicReason.ArgumentOutOfRange);

    // "throw" and "rethrow" in the kernel.
    [RuntimeExport("RhpThrowEx")]
    private static void ThrowObject(object exception) => KernelPanic.Raise(PanicReason.UnhandledException);

    [RuntimeExport("RhpRethrow")]
    private static void Rethrow() => KernelPanic.Raise(PanicReason.UnhandledException);

    [RuntimeExport("RhpFallbackFailFast")]
    private static void FailFast() => KernelPanic.Raise(PanicReason.Assertion);
}
