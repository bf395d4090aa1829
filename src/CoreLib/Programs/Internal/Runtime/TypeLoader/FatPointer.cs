namespace Internal.Runtime.TypeLoader;

/// <summary>What a tagged function pointer leads to; the layout is the compiler's.</summary>
internal struct FatPointer
{
    public nint Code;
    public nint Context;
}
