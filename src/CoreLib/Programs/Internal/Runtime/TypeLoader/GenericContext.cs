namespace Internal.Runtime.TypeLoader;

/// <summary>What the variables of a signature stand for.</summary>
internal sealed unsafe class GenericContext
{
    public GenericContext(MethodTable*[] types, MethodTable*[] methods)
    {
        TypeArguments = types;
        MethodArguments = methods;
    }

    public MethodTable*[] TypeArguments { get; }

    public MethodTable*[] MethodArguments { get; }

    /// <summary>The context within <paramref name="type"/>; that of an array is its element.</summary>
    public static MethodTable*[] GetArguments(MethodTable* type)
    {
        if (type->IsArray)
        {
            return [type->RelatedParameterType];
        }

        if (!type->IsGeneric)
        {
            return [];
        }

        MethodTable*[] result = new MethodTable*[type->GenericArity];
        MethodTableList arguments = type->GenericArguments;
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = arguments[i];
        }

        return result;
    }
}
