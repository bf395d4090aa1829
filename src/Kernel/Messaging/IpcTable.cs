using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// All objects of one kind of System V IPC. Numbers are given once; keys and numbers are known within a namespace. Guarded by the lock
/// (LockOrder.SocketNames).
/// </summary>
public struct IpcTable
{
    /// <summary>So many objects of one kind a scope may have.</summary>
    public const int MaximumObjects = 1024;

    private SpinLock _lock;
    private IpcObject? _first;
    private int _lastNumber;

    public static IpcTable Create() => new() { _lock = new SpinLock(LockOrder.SocketNames) };

    /// <summary>The object with a reference for the caller, or null.</summary>
    public IpcObject? Find(Namespace scope, int number)
    {
        ulong state = _lock.Acquire();
        IpcObject? found = _first;
        while (found is not null && (found.Number != number || found.Scope != scope))
        {
            found = found.NextInTable;
        }

        found?.Acquire();
        _lock.Release(state);
        return found;
    }

    /// <summary>The object with a reference for the caller, or null.</summary>
    public IpcObject? FindKey(Namespace scope, int key)
    {
        ulong state = _lock.Acquire();
        IpcObject? found = FindKeyLocked(scope, key);
        found?.Acquire();
        _lock.Release(state);
        return found;
    }

    /// <summary>Enters a new object, which the table has a reference on then. EEXIST, ENOSPC.</summary>
    public int Add(IpcObject added, Namespace scope, int key)
    {
        ulong state = _lock.Acquire();
        int result = key != 0 && FindKeyLocked(scope, key) is not null ? Error.EEXIST : 0;
        result = result == 0 && CountLocked(scope) >= MaximumObjects ? Error.ENOSPC : result;
        if (result == 0)
        {
            _lastNumber = (_lastNumber + 1) & int.MaxValue;
            added.Acquire();
            added.Scope = scope;
            added.Key = key;
            added.Number = _lastNumber;
            added.IsListed = true;
            added.NextInTable = _first;
            _first = added;
        }

        _lock.Release(state);
        return result;
    }

    /// <summary>False if it was removed already.</summary>
    public bool Remove(IpcObject removed)
    {
        ulong state = _lock.Acquire();
        IpcObject? previous = null;
        IpcObject? found = _first;
        while (found is not null && found != removed)
        {
            previous = found;
            found = found.NextInTable;
        }

        if (found is not null)
        {
            Unlink(found, previous);
        }

        _lock.Release(state);
        if (found is null)
        {
            return false;
        }

        found.OnRemoved();
        found.Release();
        return true;
    }

    /// <summary>
    /// IPC_RMID of a segment, by shmctl(2): its key is free, its number stays known for as long as somebody has it mapped. It lives by its
    /// mappings alone then, and <see cref="Forget"/> ends it.
    /// </summary>
    public void Doom(SharedSegment segment)
    {
        ulong state = _lock.Acquire();
        bool isFirst = segment.IsListed && !segment.IsDoomed;
        if (isFirst)
        {
            segment.IsDoomed = true;
            segment.Key = 0;
        }

        _lock.Release(state);
        if (isFirst)
        {
            segment.Memory.Release();
        }
    }

    /// <summary>The memory of a segment with a reference, as long as that is in the table.</summary>
    public bool TryAcquireMemory(SharedSegment segment)
    {
        ulong state = _lock.Acquire();
        bool isThere = segment.IsListed && segment.Memory.TryAcquire();
        _lock.Release(state);
        return isThere;
    }

    /// <summary>By the end of a segment's memory: a doomed one ends with it.</summary>
    public void Forget(MemoryObject memory)
    {
        ulong state = _lock.Acquire();
        IpcObject? previous = null;
        IpcObject? found = _first;
        while (found is not null && !(found is SharedSegment { IsDoomed: true } segment && segment.Memory == memory))
        {
            previous = found;
            found = found.NextInTable;
        }

        if (found is not null)
        {
            Unlink(found, previous);
        }

        _lock.Release(state);
        found?.Release();
    }

    /// <summary>Nobody is left who could know them.</summary>
    public void RemoveAll(Namespace scope)
    {
        while (true)
        {
            ulong state = _lock.Acquire();
            IpcObject? previous = null;
            IpcObject? found = _first;
            while (found is not null && found.Scope != scope)
            {
                previous = found;
                found = found.NextInTable;
            }

            if (found is not null)
            {
                Unlink(found, previous);
            }

            _lock.Release(state);
            if (found is null)
            {
                return;
            }

            found.OnRemoved();
            found.Release();
        }
    }

    /// <summary>The first object of a scope, or the one after, with a reference; gives the reference on the previous one back.</summary>
    public IpcObject? Next(Namespace scope, IpcObject? previous)
    {
        // Numbers only go down along the list, but for the wrap after two thousand million of them.
        ulong state = _lock.Acquire();
        IpcObject? found = _first;
        while (found is not null && (found.Scope != scope || (previous is not null && found.Number >= previous.Number)))
        {
            found = found.NextInTable;
        }

        found?.Acquire();
        _lock.Release(state);
        previous?.Release();
        return found;
    }

    /// <summary>How many objects a scope has.</summary>
    public int Count(Namespace scope)
    {
        ulong state = _lock.Acquire();
        int count = CountLocked(scope);
        _lock.Release(state);
        return count;
    }

    /// <summary>The object before which so many of the scope were made, with a reference; null behind the last.</summary>
    public IpcObject? At(Namespace scope, ulong place)
    {
        ulong state = _lock.Acquire();
        ulong count = (ulong)CountLocked(scope);
        IpcObject? found = place < count ? _first : null;
        for (ulong left = count - 1 - place; found is not null && (left != 0 || found.Scope != scope); found = found.NextInTable)
        {
            left -= found.Scope == scope ? 1u : 0;
        }

        found?.Acquire();
        _lock.Release(state);
        return found;
    }

    private readonly int CountLocked(Namespace scope)
    {
        int count = 0;
        for (IpcObject? other = _first; other is not null; other = other.NextInTable)
        {
            count += other.Scope == scope ? 1 : 0;
        }

        return count;
    }

    private readonly IpcObject? FindKeyLocked(Namespace scope, int key)
    {
        IpcObject? found = _first;
        while (found is not null && (found.Key != key || found.Scope != scope || key == 0))
        {
            found = found.NextInTable;
        }

        return found;
    }

    private void Unlink(IpcObject removed, IpcObject? previous)
    {
        if (previous is null)
        {
            _first = removed.NextInTable;
        }
        else
        {
            previous.NextInTable = removed.NextInTable;
        }

        removed.NextInTable = null;
        removed.IsListed = false;
    }
}
