using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>
/// Root of all types. An object reference points at the <see cref="MethodTable"/> pointer; the fields follow, and on a garbage
/// collected heap one header word lies in front.
/// </summary>
public unsafe partial class Object
{
    // The compiler looks for this field by its name.
    private MethodTable* m_pEEType;

    public Object()
    {
    }

    // The compiler wants a finalizer slot in every vtable.
    ~Object()
    {
    }

    // Before the static overload: the compiler takes the first method of this name.
    public virtual bool Equals(object? obj) => this == obj;

    public static bool Equals(object? objA, object? objB)
    {
        if (objA == objB)
        {
            return true;
        }

        if (objA is null || objB is null)
        {
            return false;
        }

        return objA.Equals(objB);
    }

    public static bool ReferenceEquals(object? objA, object? objB) => objA == objB;

    public virtual int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    internal MethodTable* GetMethodTable() => m_pEEType;

    // First byte after the MethodTable pointer.
    internal ref byte GetRawData() => ref Unsafe.As<RawData>(this).Data;

    // Size of the fields, without the header and the MethodTable pointer (BaseSize counts both).
    internal uint GetRawDataSize() => m_pEEType->BaseSize - (uint)(2 * sizeof(void*));
}
