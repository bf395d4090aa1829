using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Keeps an object alive and where it is, for native code that works on its contents. Copies are the same handle; one of them is to be disposed of.</summary>
public unsafe struct PinnedGCHandle<T> : IEquatable<PinnedGCHandle<T>>, IDisposable
    where T : class?
{
    private nint _handle;

    public PinnedGCHandle(T target)
    {
        _handle = (nint)HandleTable.Allocate(HandleKind.Pinned, target);
    }

    public readonly bool IsAllocated => _handle != 0;

    public readonly T Target
    {
        get
        {
            object? target = HandleTable.GetTarget((HandleSlot*)_handle);
            return Unsafe.As<object?, T>(ref target);
        }

        set => HandleTable.SetTarget((HandleSlot*)_handle, value);
    }

    /// <summary>Where the object's contents begin; null for null.</summary>
    public readonly void* GetAddressOfObjectData() => Handles.AddressOfData(Target);

    public static PinnedGCHandle<T> FromIntPtr(nint value) => new() { _handle = value };

    public static nint ToIntPtr(PinnedGCHandle<T> value) => value._handle;

    public void Dispose()
    {
        nint handle = _handle;
        if (handle != 0)
        {
            _handle = 0;
            HandleTable.Free((HandleSlot*)handle);
        }
    }

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is PinnedGCHandle<T> other && Equals(other);

    public readonly bool Equals(PinnedGCHandle<T> other) => _handle == other._handle;

    public override readonly int GetHashCode() => _handle.GetHashCode();
}
