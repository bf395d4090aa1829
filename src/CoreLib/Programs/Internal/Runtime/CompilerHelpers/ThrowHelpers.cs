using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using Internal.TypeSystem;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>Where compiled code goes when one of its own checks fails, and the bodies of what could not be compiled.</summary>
internal static class ThrowHelpers
{
    [DoesNotReturn]
    private static void ThrowBodyRemoved() => throw new NotSupportedException();

    [DoesNotReturn]
    private static void ThrowFeatureBodyRemoved() => throw new NotSupportedException();

    [DoesNotReturn]
    private static void ThrowInstanceBodyRemoved() => throw new NotSupportedException();

    [DoesNotReturn]
    private static void ThrowUnavailableType() => throw new TypeLoadException();

    [DoesNotReturn]
    private static void ThrowBadImageFormatException(ExceptionStringID id) => throw new BadImageFormatException();

    [DoesNotReturn]
    private static void ThrowTypeLoadException(ExceptionStringID id, string className, string typeName) =>
        throw new TypeLoadException(className);

    [DoesNotReturn]
    private static void ThrowTypeLoadExceptionWithArgument(ExceptionStringID id, string className, string typeName, string messageArg) => throw new TypeLoadException(className);

    [DoesNotReturn]
    private static void ThrowMissingMethodException(ExceptionStringID id, string methodName) =>
        throw new MissingMethodException(methodName);

    [DoesNotReturn]
    private static void ThrowMissingFieldException(ExceptionStringID id, string fieldName) =>
        throw new MissingFieldException(fieldName);

    [DoesNotReturn]
    private static void ThrowFileNotFoundException(ExceptionStringID id, string fileName) =>
        throw new FileNotFoundException(fileName);

    [DoesNotReturn]
    private static void ThrowInvalidProgramException(ExceptionStringID id) => throw new InvalidProgramException();

    [DoesNotReturn]
    private static void ThrowInvalidProgramExceptionWithArgument(ExceptionStringID id, string methodName) =>
        throw new InvalidProgramException(methodName);

    [DoesNotReturn]
    private static void ThrowMarshalDirectiveException(ExceptionStringID id) => throw new MarshalDirectiveException();

    [DoesNotReturn]
    private static void ThrowAmbiguousMatchException(ExceptionStringID id) => throw new AmbiguousMatchException();

    [DoesNotReturn]
    private static void ThrowNotSupportedInlineArrayEqualsGetHashCode() => throw new NotSupportedException();

    [DoesNotReturn]
    private static void ThrowNullReferenceException() => throw new NullReferenceException();

    [DoesNotReturn]
    private static void ThrowArgumentException() => throw new ArgumentException();

    [DoesNotReturn]
    private static void ThrowArgumentOutOfRangeException() => throw new ArgumentOutOfRangeException();

    [DoesNotReturn]
    private static void ThrowDivideByZeroException() => throw new DivideByZeroException();

    [DoesNotReturn]
    private static void ThrowIndexOutOfRangeException() => throw new IndexOutOfRangeException();

    [DoesNotReturn]
    private static void ThrowOverflowException() => throw new OverflowException();

    [DoesNotReturn]
    private static void ThrowPlatformNotSupportedException() => throw new PlatformNotSupportedException();

    [DoesNotReturn]
    private static void ThrowNotImplementedException() => throw new NotImplementedException();

    [DoesNotReturn]
    private static void ThrowNotSupportedException() => throw new NotSupportedException();

    [DoesNotReturn]
    private static void ThrowArrayTypeMismatchException() => throw new ArrayTypeMismatchException();
}
