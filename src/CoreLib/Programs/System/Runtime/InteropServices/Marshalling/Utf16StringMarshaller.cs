namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Texts as UTF-16 with a zero character behind.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(Utf16StringMarshaller))]
public static unsafe class Utf16StringMarshaller
{
    /// <summary>To be freed by <see cref="Free"/>.</summary>
    public static ushort* ConvertToUnmanaged(string? managed) => (ushort*)Marshal.StringToCoTaskMemUni(managed);

    public static string? ConvertToManaged(ushort* unmanaged) => Marshal.PtrToStringUni((nint)unmanaged);

    public static void Free(ushort* unmanaged) => Marshal.FreeCoTaskMem((nint)unmanaged);

    public static ref readonly char GetPinnableReference(string? str) =>
        ref str is null ? ref CompilerServices.Unsafe.NullRef<char>() : ref str.GetPinnableReference();
}
