using System.Runtime.CompilerServices;
using System.Text;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Texts as the system encodes them, which is UTF-8, with a zero byte behind.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(AnsiStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(ManagedToUnmanagedIn))]
public static unsafe class AnsiStringMarshaller
{
    /// <summary>To be freed by <see cref="Free"/>.</summary>
    public static byte* ConvertToUnmanaged(string? managed) => (byte*)Marshal.StringToCoTaskMemUTF8(managed);

    public static string? ConvertToManaged(byte* unmanaged) => Marshal.PtrToStringUTF8((nint)unmanaged);

    public static void Free(byte* unmanaged) => Marshal.FreeCoTaskMem((nint)unmanaged);

    /// <summary>The text of one call: in the caller's buffer if it fits there, else in native memory that <see cref="Free"/> gives back.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private byte* _text;
        private bool _isAllocated;

        /// <summary>In bytes.</summary>
        public static int BufferSize => 0x100;

        /// <param name="buffer">On the stack or pinned.</param>
        public void FromManaged(string? managed, Span<byte> buffer)
        {
            _isAllocated = false;
            if (managed == null)
            {
                _text = null;
                return;
            }

            const int MaximumBytesPerCharacter = 3;
            if (((long)MaximumBytesPerCharacter * managed.Length) + 1 > buffer.Length)
            {
                int size = checked(Encoding.UTF8.GetByteCount(managed) + 1);
                if (size > buffer.Length)
                {
                    buffer = new Span<byte>(NativeMemory.Alloc((uint)size), size);
                    _isAllocated = true;
                }
            }

            _text = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer));
            buffer[Encoding.UTF8.GetBytes(managed, buffer)] = 0;
        }

        public readonly byte* ToUnmanaged() => _text;

        public readonly void Free()
        {
            if (_isAllocated)
            {
                NativeMemory.Free(_text);
            }
        }
    }
}
