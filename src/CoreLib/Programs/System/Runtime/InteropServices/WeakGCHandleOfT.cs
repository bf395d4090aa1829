using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Leads to an object as long as something else keeps it alive. Copies are the same handle; one of them is to be disposed of.</summary>
public unsafe struct WeakGCHandle<T> : IEquatable<WeakGCHandle<T>>, IDisposable
    where T : class?
{
    private nint _handle;

    public WeakGCHandle(T target, bool trackResurrection = false)
    {
        _handle = (nint)HandleTable.Allocate(trackResurrection ? HandleKind.WeakTrackResurrection : HandleKind.Weak, target);
    }

    public readonly bool IsAllocated => _handle != 0;

    public readonly bool TryGetTarget([NotNullWhen(true)] out T? target)
    {
        object? value = HandleTable.GetTarget((HandleSlot*)_handle);
        target = Unsafe.As<object?, T?>(ref value);
        return value is not null;
    }

    public readonly void SetTarget(T target) => HandleTable.SetTarget((HandleSlot*)_handle, target);

    public static WeakGCHandle<T> FromIntPtr(nint value) => new() { _handle = value };

    public static nint ToIntPtr(WeakGCHandle<T> value) => value._handle;

    public void Dispose()
    {
        nint handle = _handle;
        if (handle != 0)
        {
            _handle = 0;
            HandleTable.Free((HandleSlot*)handle);
        }
    }

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is WeakGCHandle<T> other && Equals(other);

    public readonly bool Equals(WeakGCHandle<T> other) => _handle == other._handle;

    public override readonly int GetHashCode() => _handle.GetHashCode();
}
