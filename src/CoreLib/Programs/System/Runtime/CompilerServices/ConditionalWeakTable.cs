using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Runtime.CompilerServices;

/// <summary>
/// Attaches values to objects (by identity): a value lives as long as its key, and the table does not keep the key. A chained hash table
/// of dependent handles, which belong to the table object and go with it; entries of dead keys are reused when the table would grow.
/// Guarded by its lock.
/// </summary>
public sealed unsafe class ConditionalWeakTable<
    TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>
    : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : class
    where TValue : class?
{
    private const int FirstCapacity = 8;

    private readonly Lock _lock = new();

    // One more than the index of the first entry of each chain; a power of two in number.
    private int[] _buckets = new int[FirstCapacity];
    private Entry[] _entries = new Entry[FirstCapacity];
    private int _count;
    private int _free = -1;

    public delegate TValue CreateValueCallback(TKey key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index >= 0)
            {
                value = GetValue(index);
                GC.KeepAlive(key);
                return true;
            }
        }

        value = default;
        return false;
    }

    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value))
        {
            throw new ArgumentException("An item with the same key has already been added.");
        }
    }

    public bool TryAdd(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            if (Find(key) >= 0)
            {
                return false;
            }

            Insert(key, value);
            return true;
        }
    }

    public void AddOrUpdate(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index >= 0)
            {
                HandleTable.SetDependent(_entries[index].Slot, value);
                GC.KeepAlive(key);
            }
            else
            {
                Insert(key, value);
            }
        }
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index < 0)
            {
                value = default;
                return false;
            }

            value = GetValue(index);
            GC.KeepAlive(key);
            RemoveAt(index);
            return true;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            for (int i = 0; i < _count; i++)
            {
                if (_entries[i].Slot != null)
                {
                    RemoveAt(i);
                }
            }
        }
    }

    public TValue GetOrAdd(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            int index = Find(key);
            if (index >= 0)
            {
                value = GetValue(index);
                GC.KeepAlive(key);
            }
            else
            {
                Insert(key, value);
            }

            return value;
        }
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
    {
        ArgumentNullException.ThrowIfNull(createValueCallback);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, createValueCallback(key));
    }

    public TValue GetOrCreateValue(TKey key) =>
        TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, Activator.CreateInstance<TValue>());

    /// <summary>Of what is in the table now; later changes do not show.</summary>
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEntries().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEntries().GetEnumerator();

    private List<KeyValuePair<TKey, TValue>> GetEntries()
    {
        List<KeyValuePair<TKey, TValue>> entries = [];
        lock (_lock)
        {
            for (int i = 0; i < _count; i++)
            {
                if (_entries[i].Slot != null && HandleTable.GetTarget(_entries[i].Slot) is { } key)
                {
                    entries.Add(new KeyValuePair<TKey, TValue>(Unsafe.As<TKey>(key), GetValue(i)));
                    GC.KeepAlive(key);
                }
            }
        }

        GC.KeepAlive(this);
        return entries;
    }

    private TValue GetValue(int index)
    {
        object? value = HandleTable.GetDependent(_entries[index].Slot);
        GC.KeepAlive(this);
        return Unsafe.As<object?, TValue>(ref value);
    }

    private int Find(TKey key)
    {
        int hash = RuntimeHelpers.GetHashCode(key);
        for (int i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && HandleTable.GetTarget(_entries[i].Slot) == (object)key)
            {
                return i;
            }
        }

        return -1;
    }

    private void Insert(TKey key, TValue value)
    {
        if (_free < 0 && _count == _entries.Length && !FreeDead())
        {
            Grow();
        }

        HandleSlot* slot = HandleTable.Allocate(HandleKind.Dependent, key, value, owner: this);
        int index = _free;
        if (index >= 0)
        {
            _free = _entries[index].Next;
        }
        else
        {
            index = _count++;
        }

        int hash = RuntimeHelpers.GetHashCode(key);
        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[index] = new Entry { Hash = hash, Next = bucket - 1, Slot = slot };
        bucket = index + 1;
    }

    private void RemoveAt(int index)
    {
        ref Entry entry = ref _entries[index];
        ref int bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
        if (bucket == index + 1)
        {
            bucket = entry.Next + 1;
        }
        else
        {
            int before = bucket - 1;
            while (_entries[before].Next != index)
            {
                before = _entries[before].Next;
            }

            _entries[before].Next = entry.Next;
        }

        HandleTable.Free(entry.Slot);
        entry.Slot = null;
        entry.Next = _free;
        _free = index;
    }

    // Growing is better than doing this again soon for little.
    private bool FreeDead()
    {
        int freed = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_entries[i].Slot != null && HandleTable.GetTarget(_entries[i].Slot) is null)
            {
                RemoveAt(i);
                freed++;
            }
        }

        return freed > _count / 4;
    }

    private void Grow()
    {
        int[] buckets = new int[_buckets.Length * 2];
        Entry[] entries = new Entry[_entries.Length * 2];
        Array.Copy(_entries, entries, _count);
        for (int i = 0; i < _count; i++)
        {
            if (entries[i].Slot != null)
            {
                ref int bucket = ref buckets[entries[i].Hash & (buckets.Length - 1)];
                entries[i].Next = bucket - 1;
                bucket = i + 1;
            }
        }

        _buckets = buckets;
        _entries = entries;
    }

    private struct Entry
    {
        public int Hash;

        // The next in the chain or, without a slot, in the list of free ones; -1 at the end.
        public int Next;
        public HandleSlot* Slot;
    }
}
