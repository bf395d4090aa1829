namespace System;

/// <summary>How a type is made of another one.</summary>
internal enum SymbolicKind
{
    Instance,
    Array,
    ByRef,
    Pointer,
}
