namespace System.Runtime.InteropServices;

/// <summary>Operations on native memory.</summary>
public static unsafe partial class NativeMemory
{
    public static void Clear(void* ptr, nuint byteCount) => SpanHelpers.ClearWithoutReferences(ref *(byte*)ptr, byteCount);

    public static void Fill(void* ptr, nuint byteCount, byte value) => SpanHelpers.Fill(ref *(byte*)ptr, value, byteCount);

    public static void Copy(void* source, void* destination, nuint byteCount) =>
        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, byteCount);
}
