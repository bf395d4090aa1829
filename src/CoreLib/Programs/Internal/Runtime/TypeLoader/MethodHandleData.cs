using System.Runtime.CompilerServices;

namespace Internal.Runtime.TypeLoader;

/// <summary>What a <see cref="System.RuntimeMethodHandle"/> leads to; the layout is the compiler's. The arguments stand behind
/// it.</summary>
internal unsafe struct MethodHandleData
{
    public MethodTable* Owner;
    public uint Token;
    public int ArgumentCount;

    public MethodTable** Arguments => (MethodTable**)((byte*)Unsafe.AsPointer(in this) + sizeof(MethodHandleData));
}
