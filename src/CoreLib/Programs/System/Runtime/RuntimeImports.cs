using Internal.Runtime;

namespace System.Runtime;

/// <summary>What the compiler's own code of multi-dimensional arrays calls by name.</summary>
internal static unsafe class RuntimeImports
{
    /// <summary>Throws if the object may not be an element of the array.</summary>
    internal static void RhCheckArrayStore(object array, object? obj)
    {
        if (array is null || obj is null)
        {
            return;
        }

        MethodTable* element = array.GetMethodTable()->RelatedParameterType;
        if (element != MethodTable.Of<object>() && !CastCache.IsAssignable(obj.GetMethodTable(), element))
        {
            ThrowHelper.ThrowArrayTypeMismatch();
        }
    }
}
