using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Arrays of pointers as blocks of native elements. The generated code converts the elements between the spans that this gives.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder*[]), MarshalMode.Default, typeof(PointerArrayMarshaller<,>))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder*[]), MarshalMode.ManagedToUnmanagedIn, typeof(PointerArrayMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class PointerArrayMarshaller<T, TUnmanagedElement>
    where T : unmanaged
    where TUnmanagedElement : unmanaged
{
    /// <summary>Room for as many elements; null for no array. To be freed by <see cref="Free"/>.</summary>
    public static TUnmanagedElement* AllocateContainerForUnmanagedElements(T*[]? managed, out int numElements)
    {
        numElements = managed?.Length ?? 0;
        return managed is null ? null : (TUnmanagedElement*)Marshal.AllocCoTaskMem(Math.Max(checked(sizeof(TUnmanagedElement) * numElements), 1));
    }

    public static ReadOnlySpan<nint> GetManagedValuesSource(T*[]? managed) => managed is null ? default : MemoryMarshal.CreateSpan(ref Unsafe.As<byte, nint>(ref MemoryMarshal.GetArrayDataReference((Array)managed)), managed.Length);

    public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) =>
        unmanaged == null ? [] : new Span<TUnmanagedElement>(unmanaged, numElements);

    public static T*[]? AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) =>
        unmanaged == null ? null : new T*[numElements];

    public static Span<nint> GetManagedValuesDestination(T*[]? managed) => managed is null ? default : MemoryMarshal.CreateSpan(ref Unsafe.As<byte, nint>(ref MemoryMarshal.GetArrayDataReference((Array)managed)), managed.Length);

    public static ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanagedValue, int numElements) =>
        unmanagedValue == null ? [] : new ReadOnlySpan<TUnmanagedElement>(unmanagedValue, numElements);

    public static void Free(TUnmanagedElement* unmanaged) => Marshal.FreeCoTaskMem((nint)unmanaged);

    /// <summary>The array of one call: in the caller's buffer if it fits there, else in native memory.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private T*[]? _managed;
        private TUnmanagedElement* _block;
        private Span<TUnmanagedElement> _elements;

        /// <summary>In elements.</summary>
        public static int BufferSize => Math.Max(0x200 / sizeof(TUnmanagedElement), 1);

        public static ref nint GetPinnableReference(T*[]? array) =>
            ref array is null ? ref Unsafe.NullRef<nint>() : ref Unsafe.As<byte, nint>(ref MemoryMarshal.GetArrayDataReference((Array)array));

        /// <param name="buffer">On the stack or pinned.</param>
        public void FromManaged(T*[]? array, Span<TUnmanagedElement> buffer)
        {
            _managed = array;
            _block = null;
            _elements = default;
            if (array is not null)
            {
                if (array.Length > buffer.Length)
                {
                    _block = (TUnmanagedElement*)NativeMemory.Alloc((uint)array.Length, (uint)sizeof(TUnmanagedElement));
                    buffer = new Span<TUnmanagedElement>(_block, array.Length);
                }

                _elements = buffer[..array.Length];
            }
        }

        public readonly ReadOnlySpan<nint> GetManagedValuesSource() => PointerArrayMarshaller<T, TUnmanagedElement>.GetManagedValuesSource(_managed);

        public readonly Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _elements;

        public readonly ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_elements);

        public readonly TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());

        public readonly void Free() => NativeMemory.Free(_block);
    }
}
