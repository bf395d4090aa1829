using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Keeps an object alive for code that the collector does not see. Copies are the same handle; one of them is to be disposed of.</summary>
public unsafe struct GCHandle<T> : IEquatable<GCHandle<T>>, IDisposable
    where T : class?
{
    private nint _handle;

    public GCHandle(T target)
    {
        _handle = (nint)HandleTable.Allocate(HandleKind.Normal, target);
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

    public static GCHandle<T> FromIntPtr(nint value) => new() { _handle = value };

    public static nint ToIntPtr(GCHandle<T> value) => value._handle;

    public void Dispose()
    {
        nint handle = _handle;
        if (handle != 0)
        {
            _handle = 0;
            HandleTable.Free((HandleSlot*)handle);
        }
    }

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is GCHandle<T> other && Equals(other);

    public readonly bool Equals(GCHandle<T> other) => _handle == other._handle;

    public override readonly int GetHashCode() => _handle.GetHashCode();
}
