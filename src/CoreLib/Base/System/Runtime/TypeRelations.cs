using Internal.Runtime;

namespace System.Runtime;

/// <summary>Whether a value of one type may stand where another is wanted (ECMA-335 I.8.7), from the compiler's type
/// data.</summary>
internal static unsafe class TypeRelations
{
    // Variance can refer to itself (class C : IComparer<IComparer<C>>); a chain as deep as this ends the question.
    private const int MaxDepth = 32;

    public static bool AreEquivalent(MethodTable* left, MethodTable* right)
    {
        while (left != right)
        {
            if (!left->IsParameterized
                || !right->IsParameterized
                || left->ParameterizedTypeShape != right->ParameterizedTypeShape
                || left->ElementType != right->ElementType)
            {
                return false;
            }

            left = left->RelatedParameterType;
            right = right->RelatedParameterType;
        }

        return true;
    }

    /// <summary><paramref name="boxed"/>: a value type counts as an object and not as bare bits.</summary>
    public static bool IsAssignable(MethodTable* source, MethodTable* target, bool boxed) =>
        IsAssignable(source, target, boxed, sizeEquivalence: false, MaxDepth);

    private static bool IsAssignable(MethodTable* source, MethodTable* target, bool boxed, bool sizeEquivalence, int depth)
    {
        if (AreEquivalent(source, target))
        {
            return true;
        }

        if (depth == 0)
        {
            return false;
        }

        if (target->IsInterface)
        {
            return (boxed || !source->IsValueType) && Implements(source, target, depth);
        }

        if (source->IsInterface)
        {
            return target == MethodTable.Of<object>();
        }

        if (target->IsParameterized)
        {
            return IsElementAssignable(source, target, depth);
        }

        if (target->IsFunctionPointer || source->IsFunctionPointer)
        {
            return false;
        }

        if (source->IsArray)
        {
            return target == MethodTable.Of<object>() || target == MethodTable.Of<Array>();
        }

        if (source->IsParameterized)
        {
            return false;
        }

        if (source->IsValueType)
        {
            if (sizeEquivalence && target->IsPrimitive)
            {
                return source->IsPrimitive && Signed(source->ElementType) == Signed(target->ElementType);
            }

            if (!boxed)
            {
                return false;
            }
        }

        if (source->HasGenericVariance && target->HasGenericVariance && IsVariantOf(source, target, depth))
        {
            return true;
        }

        while ((source = source->NonArrayBaseType) != null)
        {
            if (source == target)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsElementAssignable(MethodTable* source, MethodTable* target, int depth)
    {
        if (!source->IsParameterized || source->ParameterizedTypeShape != target->ParameterizedTypeShape)
        {
            return false;
        }

        MethodTable* element = source->RelatedParameterType;
        return !element->IsPointer
            && !element->IsByRef
            && !element->IsFunctionPointer
            && IsAssignable(element, target->RelatedParameterType, boxed: false, sizeEquivalence: true, depth - 1);
    }

    private static bool Implements(MethodTable* source, MethodTable* target, int depth)
    {
        MethodTable** map = source->InterfaceMap;
        int count = source->InterfaceCount;
        for (int i = 0; i < count; i++)
        {
            if (map[i] == target)
            {
                return true;
            }
        }

        if (!target->HasGenericVariance)
        {
            return false;
        }

        MethodTable* definition = target->GenericDefinition;
        for (int i = 0; i < count; i++)
        {
            if (map[i]->HasGenericVariance
                && map[i]->GenericDefinition == definition
                && AreArgumentsCompatible(map[i], target, source->IsArray, depth))
            {
                return true;
            }
        }

        return source->HasGenericVariance && IsVariantOf(source, target, depth);
    }

    private static bool IsVariantOf(MethodTable* source, MethodTable* target, int depth) =>
        source->IsGeneric
        && target->IsGeneric
        && source->GenericDefinition == target->GenericDefinition
        && AreArgumentsCompatible(source, target, arrayCovariance: false, depth);

    public static bool AreArgumentsCompatible(MethodTable* source, MethodTable* target, bool arrayCovariance) =>
        AreArgumentsCompatible(source, target, arrayCovariance, MaxDepth);

    private static bool AreArgumentsCompatible(MethodTable* source, MethodTable* target, bool arrayCovariance, int depth)
    {
        MethodTableList sourceArguments = source->GenericArguments;
        MethodTableList targetArguments = target->GenericArguments;
        GenericVariance* variance = target->GenericVariance;
        int arity = (int)target->GenericArity;
        for (int i = 0; i < arity; i++)
        {
            MethodTable* from = sourceArguments[i];
            MethodTable* to = targetArguments[i];
            bool compatible = (arrayCovariance ? GenericVariance.ArrayCovariant : variance[i]) switch
            {
                GenericVariance.Covariant => IsAssignable(from, to, boxed: false, sizeEquivalence: false, depth - 1),
                GenericVariance.ArrayCovariant => IsAssignable(from, to, boxed: false, sizeEquivalence: true, depth - 1),
                GenericVariance.Contravariant => IsAssignable(to, from, boxed: false, sizeEquivalence: false, depth - 1),
                _ => AreEquivalent(from, to),
            };
            if (!compatible)
            {
                return false;
            }
        }

        return true;
    }

    private static ElementKind Signed(ElementKind kind) => kind switch
    {
        ElementKind.Byte or ElementKind.UInt16 or ElementKind.UInt32 or ElementKind.UInt64 or ElementKind.UIntPtr => kind - 1,
        _ => kind,
    };
}
