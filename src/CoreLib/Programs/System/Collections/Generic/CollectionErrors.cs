using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>
/// The exceptions of the collections with .NET's texts, out of line so that the code that checks stays small enough to be inlined.
/// </summary>
internal static class CollectionErrors
{
    public const string IndexMessage =
        "Index was out of range. Must be non-negative and less than the size of the collection.";

    public const string IndexOrEndMessage =
        "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";

    public const string BadRangeMessage =
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";

    public const string NegativeMessage = "Non-negative number required.";

    public const string CountMessage =
        "Count must be positive and count must refer to a location within the string/array/collection.";

    public const string ArrayTooSmallMessage =
        "Destination array is not long enough to copy all the items in the collection. Check array index and length.";

    [DoesNotReturn]
    public static void IndexOutOfRange() => throw new ArgumentOutOfRangeException("index", IndexMessage);

    [DoesNotReturn]
    public static void IndexOutOfRange(string name) => throw new ArgumentOutOfRangeException(name, IndexMessage);

    [DoesNotReturn]
    public static void IndexPastEnd(string name = "index") => throw new ArgumentOutOfRangeException(name, IndexOrEndMessage);

    [DoesNotReturn]
    public static void Negative(string name) => throw new ArgumentOutOfRangeException(name, NegativeMessage);

    [DoesNotReturn]
    public static void CountOutOfRange(string name) => throw new ArgumentOutOfRangeException(name, CountMessage);

    [DoesNotReturn]
    public static void CapacityOutOfRange() => throw new ArgumentOutOfRangeException("capacity");

    [DoesNotReturn]
    public static void BadRange() => throw new ArgumentException(BadRangeMessage);

    [DoesNotReturn]
    public static void ArrayTooSmall() => throw new ArgumentException(ArrayTooSmallMessage);

    [DoesNotReturn]
    public static void NotOneDimensional(string? name = null) =>
        throw new ArgumentException("Only single dimensional arrays are supported for the requested action.", name);

    [DoesNotReturn]
    public static void LowerBound(string? name = null) =>
        throw new ArgumentException("The lower bound of target array must be zero.", name);

    [DoesNotReturn]
    public static void WrongArrayType(string? name = null) =>
        throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", name);

    [DoesNotReturn]
    public static void NullArgument(string name) => throw new ArgumentNullException(name);

    [DoesNotReturn]
    public static void WrongType(object? value, Type type, string name) => throw new ArgumentException(
        $"The value \"{value}\" is not of type \"{type}\" and cannot be used in this generic collection.", name);

    [DoesNotReturn]
    public static void Changed() =>
        throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");

    [DoesNotReturn]
    public static void NotStartedOrEnded() =>
        throw new InvalidOperationException("Enumeration has either not started or has already finished.");

    [DoesNotReturn]
    public static void NotStarted() =>
        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");

    [DoesNotReturn]
    public static void Ended() => throw new InvalidOperationException("Enumeration already finished.");

    [DoesNotReturn]
    public static void Empty(string what) => throw new InvalidOperationException(what + " empty.");

    [DoesNotReturn]
    public static void DuplicateKey(object? key) =>
        throw new ArgumentException($"An item with the same key has already been added. Key: {key}");

    [DoesNotReturn]
    public static void KeyNotFound(object? key) =>
        throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");

    [DoesNotReturn]
    public static void ReadOnlyKeys() =>
        throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");

    [DoesNotReturn]
    public static void ReadOnlyValues() =>
        throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");

    [DoesNotReturn]
    public static void ReadOnly() => throw new NotSupportedException("Collection is read-only.");

    [DoesNotReturn]
    public static void FixedSize() => throw new NotSupportedException("Collection was of a fixed size.");

    [DoesNotReturn]
    public static void ConcurrentChange() => throw new InvalidOperationException(
        "Operations that change non-concurrent collections must have exclusive access. A concurrent update was performed on this collection and corrupted its state. The collection's state is no longer correct.");

    [DoesNotReturn]
    public static void IncompatibleComparer() => throw new InvalidOperationException(
        "The collection's comparer does not support the requested operation.");

    /// <summary>What a copy of a collection into an array of unknown type checks first.</summary>
    public static void CheckTarget(Array? array, int index, int count)
    {
        if (array is null)
        {
            NullArgument(nameof(array));
        }

        if (array.Rank != 1)
        {
            NotOneDimensional();
        }

        if (array.GetLowerBound(0) != 0)
        {
            LowerBound();
        }

        if ((uint)index > (uint)array.Length)
        {
            Negative(nameof(index));
        }

        if (array.Length - index < count)
        {
            ArrayTooSmall();
        }
    }
}
