namespace Internal.Runtime.TypeLoader;

/// <summary>What a <see cref="System.RuntimeFieldHandle"/> leads to; the layout is the compiler's.</summary>
internal unsafe struct FieldHandleData
{
    public MethodTable* Owner;
    public uint Token;
}
