using System;

namespace Internal.Runtime;

/// <summary>A resolved interface call. <c>Native/InterfaceDispatch.S</c> relies on the layout.</summary>
internal unsafe struct DispatchEntry
{
    public DispatchEntry* Next;
    public MethodTable* Type;
    public DispatchCell* Cell;
    public nint Code;
}
