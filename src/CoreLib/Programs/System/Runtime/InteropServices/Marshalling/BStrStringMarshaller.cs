namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Texts as UTF-16 with the length in front.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(BStrStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(ManagedToUnmanagedIn))]
public static unsafe class BStrStringMarshaller
{
    /// <summary>To be freed by <see cref="Free"/>.</summary>
    public static ushort* ConvertToUnmanaged(string? managed) => (ushort*)Marshal.StringToBSTR(managed);

    public static string? ConvertToManaged(ushort* unmanaged) => unmanaged == null ? null : Marshal.PtrToStringBSTR((nint)unmanaged);

    public static void Free(ushort* unmanaged) => Marshal.FreeBSTR((nint)unmanaged);

    /// <summary>The text of one call, in native memory.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ushort* _text;

        /// <summary>In bytes.</summary>
        public static int BufferSize => 0x100;

        public void FromManaged(string? managed, Span<byte> buffer) => _text = ConvertToUnmanaged(managed);

        public readonly ushort* ToUnmanaged() => _text;

        public readonly void Free() => BStrStringMarshaller.Free(_text);
    }
}
