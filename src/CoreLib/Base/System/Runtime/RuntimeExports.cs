using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>Boxing and unboxing, as compiled code calls them. The code generator knows the names.</summary>
internal static unsafe partial class RuntimeExports
{
    public static ref byte RhUnbox2(MethodTable* target, object? value)
    {
        if (value is null)
        {
            ThrowHelper.ThrowNullReference();
        }

        if (!CanUnbox(value.GetMethodTable(), target))
        {
            ThrowHelper.ThrowInvalidCast(value, target);
        }

        return ref value.GetRawData();
    }

    public static void RhUnboxNullable(ref byte data, MethodTable* target, object? value)
    {
        MethodTable* valueType = target->NullableType;
        if (value is null)
        {
            SpanHelpers.ClearWithoutReferences(ref data, target->ValueTypeSize);
            return;
        }

        if (value.GetMethodTable() != valueType)
        {
            ThrowHelper.ThrowInvalidCast(value, target);
        }

        data = 1;
        Buffer.BulkMoveWithWriteBarrier(
            ref Unsafe.Add(ref data, (nint)target->NullableValueOffset), ref value.GetRawData(), valueType->ValueTypeSize);
    }

    public static void RhUnboxTypeTest(MethodTable* type, MethodTable* boxType)
    {
        if (!CanUnbox(type, boxType))
        {
            ThrowHelper.ThrowInvalidCast(type, boxType);
        }
    }

    // An enumeration unboxes as its underlying integer and the other way round, but characters, booleans and floats only as
    // themselves.
    private static bool CanUnbox(MethodTable* type, MethodTable* target) =>
        type == target
        || (type->ElementType == target->ElementType && target->ElementType is >= ElementKind.SByte and <= ElementKind.UIntPtr);
}
