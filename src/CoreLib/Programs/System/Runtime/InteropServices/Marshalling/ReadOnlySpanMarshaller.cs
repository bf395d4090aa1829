using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Spans that are not changed, as blocks of native elements. The generated code converts the elements.</summary>
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.ManagedToUnmanagedIn, typeof(ReadOnlySpanMarshaller<,>.ManagedToUnmanagedIn))]
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.UnmanagedToManagedOut, typeof(ReadOnlySpanMarshaller<,>.UnmanagedToManagedOut))]
[ContiguousCollectionMarshaller]
public static unsafe class ReadOnlySpanMarshaller<T, TUnmanagedElement>
    where TUnmanagedElement : unmanaged
{
    /// <summary>For what native code is given.</summary>
    public static class UnmanagedToManagedOut
    {
        /// <summary>Room for as many elements; null for no span. To be freed by the generated code.</summary>
        public static TUnmanagedElement* AllocateContainerForUnmanagedElements(ReadOnlySpan<T> managed, out int numElements)
        {
            numElements = managed.Length;
            return Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed))
                ? null
                : (TUnmanagedElement*)Marshal.AllocCoTaskMem(Math.Max(checked(sizeof(TUnmanagedElement) * numElements), 1));
        }

        public static ReadOnlySpan<T> GetManagedValuesSource(ReadOnlySpan<T> managed) => managed;

        public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) =>
            new(unmanaged, numElements);
    }

    /// <summary>The span of one call: in the caller's buffer if it fits there, else in native memory.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ReadOnlySpan<T> _managed;
        private TUnmanagedElement* _block;
        private Span<TUnmanagedElement> _elements;

        /// <summary>In elements.</summary>
        public static int BufferSize => Math.Max(0x200 / sizeof(TUnmanagedElement), 1);

        public static ref T GetPinnableReference(ReadOnlySpan<T> managed) => ref MemoryMarshal.GetReference(managed);

        /// <param name="buffer">On the stack or pinned.</param>
        public void FromManaged(ReadOnlySpan<T> managed, Span<TUnmanagedElement> buffer)
        {
            _managed = managed;
            _block = null;
            _elements = default;
            if (!Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed)))
            {
                if (managed.Length > buffer.Length)
                {
                    _block = (TUnmanagedElement*)NativeMemory.Alloc((uint)managed.Length, (uint)sizeof(TUnmanagedElement));
                    buffer = new Span<TUnmanagedElement>(_block, managed.Length);
                }

                _elements = buffer[..managed.Length];
            }
        }

        public readonly ReadOnlySpan<T> GetManagedValuesSource() => _managed;

        public readonly Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _elements;

        public readonly ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_elements);

        public readonly TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());

        public readonly void Free() => NativeMemory.Free(_block);
    }
}
