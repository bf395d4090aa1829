using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Casts and checked array stores, as compiled code calls them. Pure functions of read-only type data; interface casts go through
/// <see cref="CastCache"/>.
/// </summary>
internal static unsafe class TypeCast
{
    [RuntimeExport("RhTypeCast_IsInstanceOfClass")]
    public static object? IsInstanceOfClass(MethodTable* target, object? value)
    {
        if (value is null)
        {
            return null;
        }

        MethodTable* type = value.GetMethodTable();
        if (type == target)
        {
            return value;
        }

        if (type->IsArray)
        {
            return target == MethodTable.Of<object>() || target == MethodTable.Of<Array>() ? value : null;
        }

        if (target->HasGenericVariance && type->HasGenericVariance)
        {
            // Only delegates get here: interfaces have their own entry point.
            return TypeRelations.IsAssignable(type, target, boxed: true) ? value : null;
        }

        while ((type = type->NonArrayBaseType) != null)
        {
            if (type == target)
            {
                return value;
            }
        }

        return null;
    }

    [RuntimeExport("RhTypeCast_CheckCastClass")]
    public static object? CheckCastClass(MethodTable* target, object? value)
    {
        if (value is null || value.GetMethodTable() == target || IsInstanceOfClass(target, value) is not null)
        {
            return value;
        }

        ThrowHelper.ThrowInvalidCast(value, target);
        return null;
    }

    // The code generator has already compared the type itself.
    [RuntimeExport("RhTypeCast_CheckCastClassSpecial")]
    public static object? CheckCastClassSpecial(MethodTable* target, object value)
    {
        if (IsInstanceOfClass(target, value) is null)
        {
            ThrowHelper.ThrowInvalidCast(value, target);
        }

        return value;
    }

    [RuntimeExport("RhTypeCast_IsInstanceOfInterface")]
    public static object? IsInstanceOfInterface(MethodTable* target, object? value)
    {
        if (value is null)
        {
            return null;
        }

        MethodTable* type = value.GetMethodTable();
        MethodTable** map = type->InterfaceMap;
        for (int i = 0; i < type->InterfaceCount; i++)
        {
            if (map[i] == target)
            {
                return value;
            }
        }

        return target->HasGenericVariance && CastCache.IsAssignable(type, target) ? value : null;
    }

    [RuntimeExport("RhTypeCast_CheckCastInterface")]
    public static object? CheckCastInterface(MethodTable* target, object? value)
    {
        if (value is not null && IsInstanceOfInterface(target, value) is null)
        {
            ThrowHelper.ThrowInvalidCast(value, target);
        }

        return value;
    }

    // The code generator calls this when it does not know at compile time which kind of type the target is (shared generics).
    [RuntimeExport("RhTypeCast_IsInstanceOfAny")]
    public static object? IsInstanceOfAny(MethodTable* target, object? value)
    {
        if (value is null)
        {
            return null;
        }

        MethodTable* type = value.GetMethodTable();
        if (type == target)
        {
            return value;
        }

        if (target->IsInterface)
        {
            return IsInstanceOfInterface(target, value);
        }

        return (target->IsNullable ? target->NullableType == type : CastCache.IsAssignable(type, target)) ? value : null;
    }

    [RuntimeExport("RhTypeCast_CheckCastAny")]
    public static object? CheckCastAny(MethodTable* target, object? value)
    {
        if (value is not null && IsInstanceOfAny(target, value) is null)
        {
            ThrowHelper.ThrowInvalidCast(value, target);
        }

        return value;
    }

    [RuntimeExport("RhTypeCast_IsInstanceOfException")]
    public static bool IsInstanceOfException(MethodTable* target, object? value)
    {
        if (value is null)
        {
            return false;
        }

        for (MethodTable* type = value.GetMethodTable(); type != null; type = type->BaseType)
        {
            if (type == target)
            {
                return true;
            }
        }

        return false;
    }

    public static bool AreTypesAssignable(MethodTable* source, MethodTable* target)
    {
        if (source->IsGenericTypeDefinition || target->IsGenericTypeDefinition)
        {
            return false;
        }

        if (target->IsNullable && source->IsValueType && !source->IsNullable)
        {
            return TypeRelations.AreEquivalent(source, target->NullableType);
        }

        return TypeRelations.IsAssignable(source, target, boxed: true);
    }

    [RuntimeExport("RhpStelemRef")]
    public static void StelemRef(object?[] array, nint index, object? value)
    {
        // Reading the element's address makes the null and range checks. Struct elements keep the store itself unchecked.
        ref object? element = ref Unsafe.As<ArrayElement[]>(array)[index].Value;
        if (value is not null)
        {
            MethodTable* elementType = array.GetMethodTable()->RelatedParameterType;
            MethodTable* type = value.GetMethodTable();
            if (elementType != type
                && elementType != MethodTable.Of<object>()
                && !CastCache.IsAssignable(type, elementType))
            {
                ThrowHelper.ThrowArrayTypeMismatch();
            }
        }

        element = value;
    }

    [RuntimeExport("RhpLdelemaRef")]
    public static ref object? LdelemaRef(object?[] array, nint index, MethodTable* elementType)
    {
        ref object? element = ref Unsafe.As<ArrayElement[]>(array)[index].Value;
        if (!TypeRelations.AreEquivalent(elementType, array.GetMethodTable()->RelatedParameterType))
        {
            ThrowHelper.ThrowArrayTypeMismatch();
        }

        return ref element;
    }

    // An array of structures with one reference has the layout of an array of references and no store check.
    private struct ArrayElement
    {
        public object? Value;
    }
}
