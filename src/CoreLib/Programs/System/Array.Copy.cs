using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>Copying between arrays, also of different types.</summary>
public abstract unsafe partial class Array
{
    public static void Copy(Array sourceArray, Array destinationArray, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        Copy(sourceArray, 0, destinationArray, 0, length);
    }

    public static void Copy(Array sourceArray, Array destinationArray, long length)
    {
        CheckIs32Bits(length, nameof(length));
        Copy(sourceArray, destinationArray, (int)length);
    }

    public static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length)
    {
        CheckIs32Bits(sourceIndex, nameof(sourceIndex));
        CheckIs32Bits(destinationIndex, nameof(destinationIndex));
        CheckIs32Bits(length, nameof(length));
        Copy(sourceArray, (int)sourceIndex, destinationArray, (int)destinationIndex, (int)length);
    }

    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        // The checks in the order of how likely they are to be passed at once: same type, inside both.
        if (sourceArray is null || destinationArray is null || (sourceIndex | destinationIndex | length) < 0
            || (uint)sourceIndex + (uint)length > (uint)sourceArray.Length
            || (uint)destinationIndex + (uint)length > (uint)destinationArray.Length
            || sourceArray.GetMethodTable() != destinationArray.GetMethodTable())
        {
            CopyOther(sourceArray!, sourceIndex, destinationArray!, destinationIndex, length, isExact: false);
            return;
        }

        CopyElements(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
    }

    /// <summary>Copies all or nothing: types that need a check of each element are refused.</summary>
    public static void ConstrainedCopy(
        Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length) =>
        CopyOther(sourceArray, sourceIndex, destinationArray, destinationIndex, length, isExact: true);

    public void CopyTo(Array array, int index)
    {
        if (array is not null && array.Rank != 1)
        {
            throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
        }

        Copy(this, 0, array!, index, Length);
    }

    public void CopyTo(Array array, long index)
    {
        CheckIs32Bits(index, nameof(index));
        CopyTo(array, (int)index);
    }

    private static void CopyElements(Array source, int sourceIndex, Array destination, int destinationIndex, int length)
    {
        nuint size = source.ElementSize;
        Buffer.BulkMoveWithWriteBarrier(
            ref Unsafe.Add(ref destination.GetElements(), (nint)((nuint)(uint)destinationIndex * size)),
            ref Unsafe.Add(ref source.GetElements(), (nint)((nuint)(uint)sourceIndex * size)),
            (nuint)(uint)length * size);
    }

    private static void CopyOther(
        Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length, bool isExact)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        MethodTable* from = sourceArray.GetMethodTable();
        MethodTable* to = destinationArray.GetMethodTable();
        if (from != to && sourceArray.Rank != destinationArray.Rank)
        {
            throw new RankException("The specified arrays must have the same number of dimensions.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfLessThan(sourceIndex, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(destinationIndex, 0);
        if ((uint)sourceIndex + (uint)length > (uint)sourceArray.Length)
        {
            throw new ArgumentException("Source array was not long enough. Check the source index, length, and the array's lower bounds.", nameof(sourceArray));
        }

        if ((uint)destinationIndex + (uint)length > (uint)destinationArray.Length)
        {
            throw new ArgumentException("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", nameof(destinationArray));
        }

        MethodTable* fromElement = from->RelatedParameterType;
        MethodTable* toElement = to->RelatedParameterType;
        if (from == to || HaveSameElements(fromElement, toElement))
        {
            CopyElements(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
            return;
        }

        if (isExact)
        {
            throw new ArrayTypeMismatchException("Array.ConstrainedCopy will only work on array types that are provably compatible, without any form of boxing, unboxing, widening, or casting of each array element.  Change the array types (i.e., copy a Derived[] to a Base[]), or use a mitigation strategy in the CER for Array.Copy's less powerful reliability contract, such as cloning the array or throwing away the potentially corrupt destination array.");
        }

        if (fromElement->IsPrimitive && toElement->IsPrimitive)
        {
            CopyNumbers(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
            return;
        }

        bool canBox = fromElement->IsValueType && !toElement->IsValueType && TypeRelations.IsAssignable(fromElement, toElement, boxed: true);
        bool canUnbox = !fromElement->IsValueType && toElement->IsValueType && TypeRelations.IsAssignable(toElement, fromElement, boxed: true);
        bool canCast = !fromElement->IsValueType && !toElement->IsValueType
            && (fromElement->IsInterface || toElement->IsInterface
                || TypeRelations.IsAssignable(fromElement, toElement, boxed: true)
                || TypeRelations.IsAssignable(toElement, fromElement, boxed: true));
        if (!canBox && !canUnbox && !canCast)
        {
            throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        }

        nuint size = to->ComponentSize;
        for (int i = 0; i < length; i++)
        {
            object? element = sourceArray.ElementAt(sourceIndex + i);
            if (canUnbox)
            {
                if (element is null || element.GetMethodTable() != toElement)
                {
                    throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
                }

                Buffer.BulkMoveWithWriteBarrier(
                    ref Unsafe.Add(ref destinationArray.GetElements(), (nint)((nuint)(uint)(destinationIndex + i) * size)),
                    ref element.GetRawData(),
                    size);
                continue;
            }

            if (element is not null && !TypeRelations.IsAssignable(element.GetMethodTable(), toElement, boxed: true))
            {
                ThrowHelper.ThrowInvalidCast(element.GetMethodTable(), toElement);
            }

            Unsafe.Add(ref Unsafe.As<byte, object?>(ref destinationArray.GetElements()), destinationIndex + i) = element;
        }
    }

    // Enumerations and their numbers, numbers with and without sign, references to objects of a derived type.
    private static bool HaveSameElements(MethodTable* from, MethodTable* to)
    {
        if (from->IsPrimitive && to->IsPrimitive)
        {
            return Signed(from->ElementType) == Signed(to->ElementType);
        }

        return from->IsValueType || to->IsValueType ? from == to : TypeRelations.IsAssignable(from, to, boxed: true);
    }

    private static ElementKind Signed(ElementKind kind) => kind switch
    {
        ElementKind.Byte => ElementKind.SByte,
        ElementKind.UInt16 => ElementKind.Int16,
        ElementKind.UInt32 => ElementKind.Int32,
        ElementKind.UInt64 => ElementKind.Int64,
        ElementKind.UIntPtr => ElementKind.IntPtr,
        _ => kind,
    };

    // Every number of the source type must have its like in the destination type.
    private static void CopyNumbers(Array source, int sourceIndex, Array destination, int destinationIndex, int length)
    {
        ElementKind from = source.GetMethodTable()->RelatedParameterType->ElementType;
        ElementKind to = destination.GetMethodTable()->RelatedParameterType->ElementType;
        if (!CanWiden(from, to))
        {
            throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        }

        ref byte first = ref source.GetElements();
        ref byte target = ref destination.GetElements();
        uint fromSize = source.ElementSize;
        uint toSize = destination.ElementSize;
        for (int i = 0; i < length; i++)
        {
            ref byte element = ref Unsafe.Add(ref first, (nint)(fromSize * (uint)(sourceIndex + i)));
            ref byte place = ref Unsafe.Add(ref target, (nint)(toSize * (uint)(destinationIndex + i)));
            if (to is ElementKind.Single or ElementKind.Double)
            {
                double value = from switch
                {
                    ElementKind.Single => Unsafe.As<byte, float>(ref element),
                    ElementKind.UInt64 => Unsafe.As<byte, ulong>(ref element),
                    _ => ReadInteger(ref element, from),
                };
                if (to == ElementKind.Double)
                {
                    Unsafe.As<byte, double>(ref place) = value;
                }
                else
                {
                    Unsafe.As<byte, float>(ref place) = from switch
                    {
                        ElementKind.UInt64 => Unsafe.As<byte, ulong>(ref element),
                        ElementKind.Int64 => Unsafe.As<byte, long>(ref element),
                        _ => (float)value,
                    };
                }

                continue;
            }

            long integer = ReadInteger(ref element, from);
            switch (toSize)
            {
                case 2:
                    Unsafe.As<byte, short>(ref place) = (short)integer;
                    break;
                case 4:
                    Unsafe.As<byte, int>(ref place) = (int)integer;
                    break;
                default:
                    Unsafe.As<byte, long>(ref place) = integer;
                    break;
            }
        }
    }

    private static long ReadInteger(ref byte place, ElementKind kind) => kind switch
    {
        ElementKind.SByte => (sbyte)place,
        ElementKind.Byte => place,
        ElementKind.Int16 => Unsafe.As<byte, short>(ref place),
        ElementKind.UInt16 or ElementKind.Char => Unsafe.As<byte, ushort>(ref place),
        ElementKind.Int32 => Unsafe.As<byte, int>(ref place),
        ElementKind.UInt32 => Unsafe.As<byte, uint>(ref place),
        _ => Unsafe.As<byte, long>(ref place),
    };

    private static bool CanWiden(ElementKind from, ElementKind to) => from switch
    {
        ElementKind.Char => to is ElementKind.UInt16 or ElementKind.Int32 or ElementKind.UInt32 or ElementKind.Int64
            or ElementKind.UInt64 or ElementKind.Single or ElementKind.Double,
        ElementKind.SByte => to is ElementKind.Int16 or ElementKind.Int32 or ElementKind.Int64 or ElementKind.Single
            or ElementKind.Double,
        ElementKind.Byte => to is ElementKind.Char or ElementKind.Int16 or ElementKind.UInt16 or ElementKind.Int32
            or ElementKind.UInt32 or ElementKind.Int64 or ElementKind.UInt64 or ElementKind.Single or ElementKind.Double,
        ElementKind.Int16 => to is ElementKind.Int32 or ElementKind.Int64 or ElementKind.Single or ElementKind.Double,
        ElementKind.UInt16 => to is ElementKind.Char or ElementKind.Int32 or ElementKind.UInt32 or ElementKind.Int64
            or ElementKind.UInt64 or ElementKind.Single or ElementKind.Double,
        ElementKind.Int32 => to is ElementKind.Int64 or ElementKind.Single or ElementKind.Double,
        ElementKind.UInt32 => to is ElementKind.Int64 or ElementKind.UInt64 or ElementKind.Single or ElementKind.Double,
        ElementKind.Int64 or ElementKind.UInt64 => to is ElementKind.Single or ElementKind.Double,
        ElementKind.Single => to is ElementKind.Double,
        _ => false,
    };

    private static void CheckIs32Bits(long value, string name)
    {
        if (value != (int)value)
        {
            throw new ArgumentOutOfRangeException(name, "Arrays larger than 2GB are not supported.");
        }
    }
}
