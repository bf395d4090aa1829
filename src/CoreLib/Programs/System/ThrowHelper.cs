using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>Throws for the class library's checks, out of line so that the checks stay small.</summary>
[StackTraceHidden]
internal static class ThrowHelper
{
    [DoesNotReturn]
    public static void ThrowArgumentOutOfRange(string? name = null) => throw new ArgumentOutOfRangeException(name);

    [DoesNotReturn]
    public static void ThrowArgument(string message) => throw new ArgumentException(message);

    [DoesNotReturn]
    public static void ThrowDestinationTooShort() => throw new ArgumentException("Destination is too short.", "destination");

    [DoesNotReturn]
    public static void ThrowFormat(string message) => throw new FormatException(message);

    [DoesNotReturn]
    public static void ThrowArgumentNull(string? name = null) => throw new ArgumentNullException(name);

    [DoesNotReturn]
    public static void ThrowIndexOutOfRange() => throw new IndexOutOfRangeException();

    /// <summary>An index into an array, as an argument.</summary>
    [DoesNotReturn]
    public static void ThrowIndexTooLarge() => throw new ArgumentOutOfRangeException("index", string.IndexTooLarge);

    [DoesNotReturn]
    public static void ThrowInvalidOperation(string message) => throw new InvalidOperationException(message);

    [DoesNotReturn]
    public static void ThrowCollectionModified() =>
        throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");

    [DoesNotReturn]
    public static void ThrowNotSupported(string? message = null) => throw new NotSupportedException(message);

    [DoesNotReturn]
    public static void ThrowDivideByZero() => throw new DivideByZeroException();

    [DoesNotReturn]
    public static void ThrowOverflow() => throw new OverflowException();

    [DoesNotReturn]
    public static void ThrowInvalidCast() => throw new InvalidCastException();

    /// <summary>Nested types go without the outer one's name here, as under .NET.</summary>
    [DoesNotReturn]
    public static unsafe void ThrowInvalidCast(object? value, MethodTable* target)
    {
        if (value is null)
        {
            throw new NullReferenceException();
        }

        ThrowInvalidCast(value.GetMethodTable(), target);
    }

    [DoesNotReturn]
    public static unsafe void ThrowInvalidCast(MethodTable* type, MethodTable* target) => throw new InvalidCastException(
        string.Concat("Unable to cast object of type '", GetShortName(type), "' to type '", string.Concat(GetShortName(target), "'.")));

    private static unsafe string GetShortName(MethodTable* type)
    {
        string name = Type.GetTypeFromMethodTable(type).ToString();
        int arguments = name.IndexOf('[');
        int outer = (arguments < 0 ? name : name[..arguments]).LastIndexOf('+');
        return name[(outer + 1)..];
    }

    [DoesNotReturn]
    public static void ThrowArrayTypeMismatch() => throw new ArrayTypeMismatchException();

    [DoesNotReturn]
    public static void ThrowNullReference() => throw new NullReferenceException();

    [DoesNotReturn]
    public static void ThrowEntryPointNotFound() => throw new EntryPointNotFoundException();

    [DoesNotReturn]
    public static void ThrowAmbiguousImplementation() => throw new AmbiguousImplementationException();

    [DoesNotReturn]
    public static void FailAssertion(string? message) => Environment.FailFast($"Assertion failed: {message}");
}
