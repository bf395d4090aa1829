using System.Runtime;
using System.Runtime.Serialization;

namespace System;

/// <summary>
/// Leads to an object as long as something else keeps it alive. The handle behind it belongs to this object and goes with it, without a
/// finalizer.
/// </summary>
public unsafe class WeakReference : ISerializable
{
    private readonly HandleSlot* _slot;
    private readonly bool _tracksResurrection;

    public WeakReference(object? target)
        : this(target, trackResurrection: false)
    {
    }

    public WeakReference(object? target, bool trackResurrection)
    {
        _tracksResurrection = trackResurrection;
        _slot = HandleTable.Allocate(
            trackResurrection ? HandleKind.WeakTrackResurrection : HandleKind.Weak, target, dependent: null, owner: this);
    }

    protected WeakReference(SerializationInfo info, StreamingContext context)
    {
        throw new PlatformNotSupportedException();
    }

    public virtual bool TrackResurrection => _tracksResurrection;

    public virtual bool IsAlive => Target is not null;

    public virtual object? Target
    {
        get
        {
            object? target = HandleTable.GetTarget(_slot);

            // Until here nobody else may get the handle.
            GC.KeepAlive(this);
            return target;
        }

        set
        {
            HandleTable.SetTarget(_slot, value);
            GC.KeepAlive(this);
        }
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) =>
        throw new PlatformNotSupportedException();
}
