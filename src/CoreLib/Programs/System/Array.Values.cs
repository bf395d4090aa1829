using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;
using Internal.Runtime.CompilerHelpers;
using Internal.Runtime.TypeLoader;

namespace System;

// Arrays of types, ranks and elements that only show at run time.
public abstract unsafe partial class Array
{
    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array CreateInstance(Type elementType, int length)
    {
        ArgumentNullException.ThrowIfNull(elementType);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return Unsafe.As<Array>(Heap.AllocateArray(((RuntimeType)elementType.MakeArrayType()).UnderlyingType, length));
    }

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array CreateInstance(Type elementType, int length1, int length2) => CreateInstance(elementType, [length1, length2]);

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array CreateInstance(Type elementType, int length1, int length2, int length3) =>
        CreateInstance(elementType, [length1, length2, length3]);

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array CreateInstance(Type elementType, params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(elementType);
        ArgumentNullException.ThrowIfNull(lengths);
        if (lengths.Length == 0)
        {
            throw new ArgumentException("Must provide at least one rank.");
        }

        foreach (int length in lengths)
        {
            if (length < 0)
            {
                throw new ArgumentOutOfRangeException($"lengths[{IndexOf(lengths, length)}]", "Non-negative number required.");
            }
        }

        return lengths.Length == 1 ? CreateInstance(elementType, lengths[0]) : Create(elementType.MakeArrayType(lengths.Length), lengths);
    }

    /// <summary>Lower bounds other than 0 do not exist here.</summary>
    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        ArgumentNullException.ThrowIfNull(lowerBounds);
        if (lengths.Length != lowerBounds.Length)
        {
            throw new ArgumentException("Number of lengths and lowerBounds must match.");
        }

        foreach (int bound in lowerBounds)
        {
            if (bound != 0)
            {
                throw new PlatformNotSupportedException("Arrays with a lower bound other than 0.");
            }
        }

        return CreateInstance(elementType, lengths);
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, int length)
    {
        ArgumentNullException.ThrowIfNull(arrayType);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return arrayType.IsSZArray
            ? Unsafe.As<Array>(Heap.AllocateArray(((RuntimeType)arrayType).UnderlyingType, length))
            : throw new ArgumentException("Array type must be single-dimensional and zero-based.", nameof(arrayType));
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(arrayType);
        ArgumentNullException.ThrowIfNull(lengths);
        if (!arrayType.IsArray || arrayType.GetArrayRank() != lengths.Length)
        {
            throw new ArgumentException("Type must be an array type with as many dimensions as there are lengths.", nameof(arrayType));
        }

        return arrayType.IsSZArray ? CreateInstanceFromArrayType(arrayType, lengths[0]) : Create(arrayType, lengths);
    }

    /// <summary>For arrays of references of a type that the program may have no arrays of.</summary>
    internal static object[]? CreateInstanceOrNull(Type elementType, int length)
    {
        MethodTable* type = Loader.TryGetArray(((RuntimeType)elementType).UnderlyingType, -1);
        return type == null ? null : Unsafe.As<object[]>(Heap.AllocateArray(type, length));
    }

    public void Initialize()
    {
    }

    public object? GetValue(int index)
    {
        RequireRank(1);
        return Read(Check(index));
    }

    public object? GetValue(int index1, int index2)
    {
        RequireRank(2);
        return GetValue([index1, index2]);
    }

    public object? GetValue(int index1, int index2, int index3)
    {
        RequireRank(3);
        return GetValue([index1, index2, index3]);
    }

    public object? GetValue(params int[] indices) => Read(Flatten(indices));

    public object? GetValue(long index) => GetValue(ToInt32(index));

    public object? GetValue(long index1, long index2) => GetValue(ToInt32(index1), ToInt32(index2));

    public object? GetValue(long index1, long index2, long index3) => GetValue(ToInt32(index1), ToInt32(index2), ToInt32(index3));

    public object? GetValue(params long[] indices) => GetValue(ConvertAll(NotNull(indices), ToInt32));

    public void SetValue(object? value, int index)
    {
        RequireRank(1);
        Write(value, Check(index));
    }

    public void SetValue(object? value, int index1, int index2)
    {
        RequireRank(2);
        SetValue(value, [index1, index2]);
    }

    public void SetValue(object? value, int index1, int index2, int index3)
    {
        RequireRank(3);
        SetValue(value, [index1, index2, index3]);
    }

    public void SetValue(object? value, params int[] indices) => Write(value, Flatten(indices));

    public void SetValue(object? value, long index) => SetValue(value, ToInt32(index));

    public void SetValue(object? value, long index1, long index2) => SetValue(value, ToInt32(index1), ToInt32(index2));

    public void SetValue(object? value, long index1, long index2, long index3) =>
        SetValue(value, ToInt32(index1), ToInt32(index2), ToInt32(index3));

    public void SetValue(object? value, params long[] indices) => SetValue(value, ConvertAll(NotNull(indices), ToInt32));

    public long GetLongLength(int dimension) => GetLength(dimension);

    private static Array Create(Type arrayType, int[] lengths)
    {
        fixed (int* dimensions = lengths)
        {
            return ArrayHelpers.NewObjArray(((RuntimeType)arrayType).UnderlyingType, lengths.Length, dimensions);
        }
    }

    private static int ToInt32(long index) =>
        (int)index == index ? (int)index : throw new ArgumentOutOfRangeException(nameof(index), "Arrays larger than 2GB are not supported.");

    private void RequireRank(int rank)
    {
        if (Rank != rank)
        {
            throw new ArgumentException(rank switch
            {
                1 => "Array was not a one-dimensional array.",
                2 => "Array was not a two-dimensional array.",
                _ => "Array was not a three-dimensional array.",
            });
        }
    }

    private int Check(int index)
    {
        if ((uint)index >= (uint)Length)
        {
            ThrowHelper.ThrowIndexOutOfRange();
        }

        return index;
    }

    private int Flatten(int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        if (Rank != indices.Length)
        {
            throw new ArgumentException("Indices length does not match the array rank.");
        }

        int flat = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            int length = GetLength(i);
            if ((uint)indices[i] >= (uint)length)
            {
                ThrowHelper.ThrowIndexOutOfRange();
            }

            flat = (flat * length) + indices[i];
        }

        return flat;
    }

    private object? Read(int flat)
    {
        MethodTable* type = GetMethodTable();
        MethodTable* element = type->RelatedParameterType;
        ref byte data = ref Unsafe.Add(ref GetElements(), (nint)flat * type->ComponentSize);
        return element->IsValueType ? RuntimeExports.RhBox(element, ref data)
            : element->IsPointer || element->IsFunctionPointer ? throw new NotSupportedException("Type is not supported.")
            : Unsafe.As<byte, object?>(ref data);
    }

    private void Write(object? value, int flat)
    {
        MethodTable* type = GetMethodTable();
        MethodTable* element = type->RelatedParameterType;
        ref byte data = ref Unsafe.Add(ref GetElements(), (nint)flat * type->ComponentSize);
        if (!element->IsValueType)
        {
            if (value is not null && !TypeCast.AreTypesAssignable(value.GetMethodTable(), element))
            {
                throw new InvalidCastException("Object cannot be stored in an array of this type.");
            }

            Unsafe.As<byte, object?>(ref data) = value;
        }
        else if (element->IsNullable)
        {
            if (value is not null && value.GetMethodTable() != element->NullableType)
            {
                throw new InvalidCastException("Object cannot be stored in an array of this type.");
            }

            RuntimeExports.RhUnboxNullable(ref data, element, value);
        }
        else if (value is null)
        {
            SpanHelpers.ClearWithoutReferences(ref data, element->ValueTypeSize);
        }
        else
        {
            if (value.GetMethodTable() != element)
            {
                value = Widen(value, element);
            }

            Buffer.BulkMoveWithWriteBarrier(ref data, ref value.GetRawData(), element->ValueTypeSize);
        }
    }

    private static object Widen(object value, MethodTable* element)
    {
        if (!element->IsPrimitive || !value.GetMethodTable()->IsPrimitive)
        {
            throw new InvalidCastException("Object cannot be stored in an array of this type.");
        }

        return RuntimeInvoker.TryWiden(value, element)
            ?? throw new ArgumentException("Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.");
    }
}
