namespace System.Runtime;

/// <summary>
/// Leads to an object as long as something else keeps it alive, and keeps another one as long as that. Copies are the same handle; one
/// of them is to be disposed of.
/// </summary>
public unsafe struct DependentHandle : IDisposable
{
    private nint _handle;

    public DependentHandle(object? target, object? dependent)
    {
        _handle = (nint)HandleTable.Allocate(HandleKind.Dependent, target, target is null ? null : dependent);
    }

    public readonly bool IsAllocated => _handle != 0;

    public object? Target
    {
        readonly get => HandleTable.GetTarget(Slot);

        // Only to let go of it.
        set
        {
            HandleSlot* slot = Slot;
            if (value is not null)
            {
                throw new InvalidOperationException();
            }

            HandleTable.SetTarget(slot, null);
            HandleTable.SetDependent(slot, null);
        }
    }

    public object? Dependent
    {
        readonly get => HandleTable.GetDependent(Slot);

        set
        {
            HandleSlot* slot = Slot;
            object? target = HandleTable.GetTarget(slot);
            if (target is not null)
            {
                HandleTable.SetDependent(slot, value);
                GC.KeepAlive(target);
            }
        }
    }

    public readonly (object? Target, object? Dependent) TargetAndDependent
    {
        get
        {
            HandleSlot* slot = Slot;
            object? target = HandleTable.GetTarget(slot);

            // With the target in hand the other cannot go away.
            object? dependent = target is null ? null : HandleTable.GetDependent(slot);
            GC.KeepAlive(target);
            return (target, dependent);
        }
    }

    private readonly HandleSlot* Slot
    {
        get
        {
            if (_handle == 0)
            {
                throw new InvalidOperationException();
            }

            return (HandleSlot*)_handle;
        }
    }

    public void Dispose()
    {
        nint handle = _handle;
        if (handle != 0)
        {
            _handle = 0;
            HandleTable.Free((HandleSlot*)handle);
        }
    }
}
