using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Which instantiations share code: those whose arguments are the same but for reference types, all of which count as one.
/// The compiler files what is shared under types and hash codes with <c>System.__Canon</c> in place of reference types.
/// </summary>
internal static unsafe class CanonicalForm
{
    private static int s_canonHash;

    public static int CanonHash => s_canonHash != 0 ? s_canonHash : s_canonHash = TypeHashing.OfName("System.__Canon");

    public static bool IsReference(MethodTable* type) =>
        type->ElementType is >= ElementKind.Class and <= ElementKind.SzArray;

    /// <summary>Whether code for the type depends on a context, that is, whether there is a reference type in it.</summary>
    public static bool IsShared(MethodTable* type)
    {
        if (type->IsArray)
        {
            return IsSharedArgument(type->RelatedParameterType);
        }

        if (!type->IsGeneric)
        {
            return false;
        }

        MethodTableList arguments = type->GenericArguments;
        for (int i = 0; i < type->GenericArity; i++)
        {
            if (IsSharedArgument(arguments[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSharedArgument(MethodTable* type) => IsReference(type) || IsShared(type);

    public static bool AnyShared(MethodTable*[] arguments)
    {
        foreach (MethodTable* argument in arguments)
        {
            if (IsSharedArgument(argument))
            {
                return true;
            }
        }

        return false;
    }

    public static int GetHash(MethodTable* type)
    {
        if (type->IsArray)
        {
            return TypeHashing.OfArray(
                GetArgumentHash(type->RelatedParameterType), type->IsSzArray ? -1 : TypeBuilder.GetRank(type));
        }

        if (!type->IsGeneric)
        {
            return (int)type->HashCode;
        }

        int hash = (int)type->GenericDefinition->HashCode;
        MethodTableList arguments = type->GenericArguments;
        for (int i = 0; i < type->GenericArity; i++)
        {
            hash = TypeHashing.AddArgument(hash, GetArgumentHash(arguments[i]));
        }

        return TypeHashing.EndInstance(hash);
    }

    public static int GetHash(int definition, MethodTable*[] arguments)
    {
        foreach (MethodTable* argument in arguments)
        {
            definition = TypeHashing.AddArgument(definition, GetArgumentHash(argument));
        }

        return TypeHashing.EndInstance(definition);
    }

    private static int GetArgumentHash(MethodTable* type) => IsReference(type) ? CanonHash : GetHash(type);

    public static bool AreEqual(MethodTable* left, MethodTable* right)
    {
        if (left == right)
        {
            return true;
        }

        if (left->IsArray)
        {
            return right->IsArray
                && left->ParameterizedTypeShape == right->ParameterizedTypeShape
                && AreArgumentsEqual(left->RelatedParameterType, right->RelatedParameterType);
        }

        if (!left->IsGeneric || !right->IsGeneric || left->GenericDefinition != right->GenericDefinition)
        {
            return false;
        }

        MethodTableList leftArguments = left->GenericArguments;
        MethodTableList rightArguments = right->GenericArguments;
        for (int i = 0; i < left->GenericArity; i++)
        {
            if (!AreArgumentsEqual(leftArguments[i], rightArguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreArgumentsEqual(MethodTable* left, MethodTable* right) =>
        (IsReference(left) && IsReference(right)) || AreEqual(left, right);
}
