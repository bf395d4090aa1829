using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>
/// Holds an object for code that the collector does not see. The value is the address of a slot in the runtime's
/// <see cref="HandleTable"/>, with the lowest bit set for pinned ones.
/// </summary>
public unsafe struct GCHandle : IEquatable<GCHandle>
{
    private const nint PinnedMark = 1;

    private nint _handle;

    private GCHandle(nint handle)
    {
        _handle = handle;
    }

    public readonly bool IsAllocated => _handle != 0;

    public object? Target
    {
        readonly get => HandleTable.GetTarget(SlotOf(Check(_handle)));

        set
        {
            nint handle = Check(_handle);
            if (IsPinned(handle) && !Handles.IsPinnable(value))
            {
                throw new ArgumentException(Handles.NotPinnable, nameof(value));
            }

            HandleTable.SetTarget(SlotOf(handle), value);
        }
    }

    public static explicit operator GCHandle(nint value) => new(Check(value));

    public static explicit operator nint(GCHandle value) => value._handle;

    public static bool operator ==(GCHandle a, GCHandle b) => a._handle == b._handle;

    public static bool operator !=(GCHandle a, GCHandle b) => a._handle != b._handle;

    public static GCHandle Alloc(object? value) => Alloc(value, GCHandleType.Normal);

    public static GCHandle Alloc(object? value, GCHandleType type)
    {
        if ((uint)type > (uint)GCHandleType.Pinned)
        {
            throw new ArgumentOutOfRangeException(nameof(type), "Enum value was out of legal range.");
        }

        if (type == GCHandleType.Pinned && !Handles.IsPinnable(value))
        {
            throw new ArgumentException(Handles.NotPinnable, nameof(value));
        }

        nint handle = (nint)HandleTable.Allocate((HandleKind)type, value);
        return new GCHandle(type == GCHandleType.Pinned ? handle | PinnedMark : handle);
    }

    public static GCHandle FromIntPtr(nint value) => (GCHandle)value;

    public static nint ToIntPtr(GCHandle value) => value._handle;

    public readonly nint AddrOfPinnedObject()
    {
        nint handle = Check(_handle);
        if (!IsPinned(handle))
        {
            throw new InvalidOperationException("Handle is not pinned.");
        }

        return (nint)Handles.AddressOfData(HandleTable.GetTarget(SlotOf(handle)));
    }

    public void Free() => HandleTable.Free(SlotOf(Check(Threading.Interlocked.Exchange(ref _handle, 0))));

    public override readonly int GetHashCode() => _handle.GetHashCode();

    public override readonly bool Equals(object? o) => o is GCHandle other && Equals(other);

    public readonly bool Equals(GCHandle other) => _handle == other._handle;

    private static HandleSlot* SlotOf(nint handle) => (HandleSlot*)(handle & ~PinnedMark);

    private static bool IsPinned(nint handle) => (handle & PinnedMark) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Check(nint handle)
    {
        if (handle == 0)
        {
            ThrowHelper.ThrowInvalidOperation("Handle is not initialized.");
        }

        return handle;
    }
}
