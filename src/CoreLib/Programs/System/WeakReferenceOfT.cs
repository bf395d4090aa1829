using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>As <see cref="WeakReference"/>, with a type.</summary>
public sealed unsafe class WeakReference<T> : ISerializable
    where T : class?
{
    private readonly HandleSlot* _slot;

    public WeakReference(T target)
        : this(target, trackResurrection: false)
    {
    }

    public WeakReference(T target, bool trackResurrection)
    {
        _slot = HandleTable.Allocate(
            trackResurrection ? HandleKind.WeakTrackResurrection : HandleKind.Weak, target, dependent: null, owner: this);
    }

    public bool TryGetTarget([MaybeNullWhen(false), NotNullWhen(true)] out T target)
    {
        object? value = HandleTable.GetTarget(_slot);

        // Until here nobody else may get the handle.
        GC.KeepAlive(this);
        target = Unsafe.As<object?, T>(ref value);
        return value is not null;
    }

    public void SetTarget(T target)
    {
        HandleTable.SetTarget(_slot, target);
        GC.KeepAlive(this);
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
}
