using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>The exceptions of the collections, out of line so that the code that checks stays small enough to be
/// inlined.</summary>
internal static class CollectionErrors
{
    public const string IndexMessage =
        "Index was out of range. Must be non-negative and less than the size of the collection.";

    public const string BadRangeMessage =
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";

    [DoesNotReturn]
    public static void IndexOutOfRange() => throw new ArgumentOutOfRangeException("index", IndexMessage);

    [DoesNotReturn]
    public static void CountOutOfRange(string name) => throw new ArgumentOutOfRangeException(name);

    [DoesNotReturn]
    public static void CapacityOutOfRange() => throw new ArgumentOutOfRangeException("capacity");

    [DoesNotReturn]
    public static void BadRange() =>
        throw new ArgumentException(BadRangeMessage);

    [DoesNotReturn]
    public static void ArrayTooSmall() =>
        throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");

    [DoesNotReturn]
    public static void NullArgument(string name) => throw new ArgumentNullException(name);

    [DoesNotReturn]
    public static void WrongType(string name) => throw new ArgumentException("The value is not of the collection's type.", name);

    [DoesNotReturn]
    public static void Changed() =>
        throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");

    [DoesNotReturn]
    public static void NotStartedOrEnded() =>
        throw new InvalidOperationException("Enumeration has either not started or has already finished.");

    [DoesNotReturn]
    public static void Empty(string what) => throw new InvalidOperationException(what + " empty.");

    [DoesNotReturn]
    public static void DuplicateKey(object? key) =>
        throw new ArgumentException("An item with the same key has already been added. Key: " + key?.ToString());

    [DoesNotReturn]
    public static void KeyNotFound(object? key) =>
        throw new KeyNotFoundException("The given key '" + key?.ToString() + "' was not present in the dictionary.");

    [DoesNotReturn]
    public static void ReadOnly() =>
        throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
}
