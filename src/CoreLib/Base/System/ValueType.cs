using Internal.Runtime;

namespace System;

/// <summary>Base of all value types.</summary>
public abstract unsafe partial class ValueType
{
    // The compiler overrides this in types whose equality is not that of their bits: offset and type of a field, or for index
    // -1 the
    // number of fields. -1 means that the bits decide.
    internal virtual int __GetFieldHelper(int index, out MethodTable* type)
    {
        type = null;
        return -1;
    }
}
