namespace Internal.Runtime;

/// <summary>
/// What stands behind the interfaces of a type that the type loader made, in place of the optional parts. It belongs to the loader
/// and is read-only once the type is published.
/// </summary>
internal unsafe struct DynamicTypeData
{
    /// <summary>The compiler's type whose code and layout this one shares.</summary>
    public MethodTable* Template;

    /// <summary>A cell that the garbage collector knows as a root.</summary>
    public void* WritableData;

    public DispatchMap* DispatchMap;
    public nint FinalizerCode;
    public int* SealedSlots;
    public MethodTable* Definition;
    public MethodTable** Arguments;

    /// <summary>Statics: plain data (a pending constructor stands in front), a root cell with the object of the references, and a
    /// <see cref="TypeManagerSlot"/> and index of the statics of threads. 0 if the type has none.</summary>
    public nint NonGCStatics;
    public nint GCStatics;
    public nint ThreadStatics;
}
