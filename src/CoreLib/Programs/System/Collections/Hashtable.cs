using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>
/// Objects by key with open addressing: the step from slot to slot comes from the hash code too (double hashing). A slot that a key
/// passed over on its way has the sign bit set in its hash code; a walk goes from the last slot to the first, as in .NET. Any number
/// of threads may read while one writes only if it is synchronised.
/// </summary>
public partial class Hashtable : IDictionary, ISerializable, IDeserializationCallback, ICloneable
{
    private const int InitialSize = 3;
    private const int StepFactor = 101;
    private const int Collision = int.MinValue;

    private Slot[] _slots;
    private int _count;

    // How many slots have the collision bit.
    private int _occupancy;
    private int _loadSize;
    private float _loadFactor;
    private int _version;
    private KeyOrValueCollection? _keys;
    private KeyOrValueCollection? _values;
    private IEqualityComparer? _keyComparer;

    public Hashtable()
        : this(0, 1.0f)
    {
    }

    public Hashtable(int capacity)
        : this(capacity, 1.0f)
    {
    }

    public Hashtable(int capacity, float loadFactor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (!(loadFactor >= 0.1f && loadFactor <= 1.0f))
        {
            throw new ArgumentOutOfRangeException(nameof(loadFactor), "Load factor needs to be between 0.1 and 1.0.");
        }

        // With 0.72 chains are short enough on the average.
        _loadFactor = 0.72f * loadFactor;
        double size = capacity / _loadFactor;
        if (size > int.MaxValue)
        {
            throw new ArgumentException("Hashtable's capacity overflowed and went negative. Check load factor, capacity and the current size of the table.", nameof(capacity));
        }

        int slots = size > InitialSize ? HashPrimes.AtLeast((int)size) : InitialSize;
        _slots = new Slot[slots];
        _loadSize = (int)(_loadFactor * slots);
    }

    public Hashtable(int capacity, float loadFactor, IEqualityComparer? equalityComparer)
        : this(capacity, loadFactor)
    {
        _keyComparer = equalityComparer;
    }

    public Hashtable(IEqualityComparer? equalityComparer)
        : this(0, 1.0f, equalityComparer)
    {
    }

    public Hashtable(int capacity, IEqualityComparer? equalityComparer)
        : this(capacity, 1.0f, equalityComparer)
    {
    }

    public Hashtable(IDictionary d)
        : this(d, 1.0f)
    {
    }

    public Hashtable(IDictionary d, float loadFactor)
        : this(d, loadFactor, (IEqualityComparer?)null)
    {
    }

    public Hashtable(IDictionary d, IEqualityComparer? equalityComparer)
        : this(d, 1.0f, equalityComparer)
    {
    }

    public Hashtable(IDictionary d, float loadFactor, IEqualityComparer? equalityComparer)
        : this(d?.Count ?? 0, loadFactor, equalityComparer)
    {
        ArgumentNullException.ThrowIfNull(d);
        IDictionaryEnumerator entries = d.GetEnumerator();
        while (entries.MoveNext())
        {
            Add(entries.Key, entries.Value);
        }
    }

#pragma warning disable CS0618 // The old interface of hash codes is obsolete, but part of the surface.
    [Obsolete("This constructor has been deprecated. Use Hashtable(IEqualityComparer) instead.")]
    public Hashtable(IHashCodeProvider? hcp, IComparer? comparer)
        : this(0, 1.0f, hcp, comparer)
    {
    }

    protected Hashtable(SerializationInfo info, StreamingContext context)
        : this()
    {
        throw new PlatformNotSupportedException();
    }

    public virtual int Count => _count;

    public virtual bool IsReadOnly => false;

    public virtual bool IsFixedSize => false;

    public virtual bool IsSynchronized => false;

    public virtual object SyncRoot => this;

    public virtual ICollection Keys => _keys ??= new KeyOrValueCollection(this, isKeys: true);

    public virtual ICollection Values => _values ??= new KeyOrValueCollection(this, isKeys: false);

    protected IEqualityComparer? EqualityComparer => _keyComparer;

    public virtual object? this[object key]
    {
        get
        {
            int index = Find(key);
            return index < 0 ? null : _slots[index].Value;
        }

        set => Insert(key, value, add: false);
    }

    public static Hashtable Synchronized(Hashtable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new SynchronizedHashtable(table);
    }

    public virtual void Add(object key, object? value) => Insert(key, value, add: true);

    public virtual void Clear()
    {
        if (_count == 0 && _occupancy == 0)
        {
            return;
        }

        Array.Clear(_slots);
        _count = 0;
        _occupancy = 0;
        _version++;
    }

    public virtual object Clone()
    {
        Hashtable copy = new(_count, _keyComparer);
        copy._version = _version;
        copy._loadFactor = _loadFactor;
        for (int i = _slots.Length - 1; i >= 0; i--)
        {
            if (IsUsed(_slots[i].Key))
            {
                copy[_slots[i].Key!] = _slots[i].Value;
            }
        }

        return copy;
    }

    public virtual bool Contains(object key) => ContainsKey(key);

    public virtual bool ContainsKey(object key) => Find(key) >= 0;

    public virtual bool ContainsValue(object? value)
    {
        foreach (ref Slot slot in _slots.AsSpan())
        {
            if (IsUsed(slot.Key) && (value is null ? slot.Value is null : slot.Value is not null && slot.Value.Equals(value)))
            {
                return true;
            }
        }

        return false;
    }

    public virtual void Remove(object key)
    {
        int index = Find(key);
        if (index < 0)
        {
            return;
        }

        ref Slot slot = ref _slots[index];
        slot.Hash &= Collision;
        slot.Key = slot.Hash != 0 ? _slots : null;
        slot.Value = null;
        _count--;
        _version++;
    }

    protected virtual int GetHash(object key) => _keyComparer is null ? key.GetHashCode() : _keyComparer.GetHashCode(key);

    protected virtual bool KeyEquals(object? item, object key)
    {
        if (ReferenceEquals(_slots, item))
        {
            return false;
        }

        if (ReferenceEquals(item, key))
        {
            return true;
        }

        return _keyComparer is null ? item is not null && item.Equals(key) : _keyComparer.Equals(item, key);
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        throw new PlatformNotSupportedException();
    }

    public virtual void OnDeserialization(object? sender)
    {
    }

    // The table itself stands for the key in slots that are empty but were passed over.
    private bool IsUsed([NotNullWhen(true)] object? key) => key is not null && key != _slots;

    private int StartOf(object key, out int hash, out uint step)
    {
        hash = GetHash(key) & int.MaxValue;
        step = StepOf(hash, _slots.Length);
        return (int)((uint)hash % (uint)_slots.Length);
    }

    private static uint StepOf(int hash, int size) => 1 + ((uint)hash * StepFactor % ((uint)size - 1));

    private int Find(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Slot[] slots = _slots;
        int index = StartOf(key, out int hash, out uint step);
        for (int i = 0; i < slots.Length; i++)
        {
            ref Slot slot = ref slots[index];
            if (slot.Key is null)
            {
                return -1;
            }

            if ((slot.Hash & int.MaxValue) == hash && KeyEquals(slot.Key, key))
            {
                return index;
            }

            if (slot.Hash >= 0)
            {
                return -1;
            }

            index = (int)((index + (long)step) % (uint)slots.Length);
        }

        return -1;
    }

    private void Insert(object key, object? value, bool add)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_count >= _loadSize)
        {
            Rehash(HashPrimes.Next(_slots.Length));
        }
        else if (_occupancy > _loadSize && _count > 100)
        {
            Rehash(_slots.Length);
        }

        Slot[] slots = _slots;
        int index = StartOf(key, out int hash, out uint step);
        int free = -1;
        for (int i = 0; i < slots.Length; i++)
        {
            ref Slot slot = ref slots[index];
            if (free < 0 && slot.Key == slots && slot.Hash < 0)
            {
                free = index;
            }

            if (slot.Key is null || (slot.Key == slots && slot.Hash >= 0))
            {
                Put(ref slots[free >= 0 ? free : index]);
                return;
            }

            if ((slot.Hash & int.MaxValue) == hash && KeyEquals(slot.Key, key))
            {
                if (add)
                {
                    throw new ArgumentException($"Item has already been added. Key in dictionary: '{slot.Key}'  Key being added: '{key}'");
                }

                slot.Value = value;
                _version++;
                return;
            }

            if (free < 0 && slot.Hash >= 0)
            {
                slot.Hash |= Collision;
                _occupancy++;
            }

            index = (int)((index + (long)step) % (uint)slots.Length);
        }

        if (free < 0)
        {
            throw new InvalidOperationException("Hashtable insert failed. Load factor too high. The most common cause is multiple threads writing to the Hashtable simultaneously.");
        }

        Put(ref slots[free]);

        void Put(ref Slot slot)
        {
            slot.Value = value;
            slot.Key = key;
            slot.Hash |= hash;
            _count++;
            _version++;
        }
    }

    private void Rehash(int size)
    {
        _occupancy = 0;
        Slot[] slots = new Slot[size];
        foreach (ref Slot old in _slots.AsSpan())
        {
            if (IsUsed(old.Key))
            {
                int hash = old.Hash & int.MaxValue;
                uint step = StepOf(hash, size);
                int index = (int)((uint)hash % (uint)size);
                while (slots[index].Key is not null)
                {
                    if (slots[index].Hash >= 0)
                    {
                        slots[index].Hash |= Collision;
                        _occupancy++;
                    }

                    index = (int)((index + (long)step) % (uint)size);
                }

                slots[index].Key = old.Key;
                slots[index].Value = old.Value;
                slots[index].Hash |= hash;
            }
        }

        _slots = slots;
        _loadSize = (int)(_loadFactor * size);
        _version++;
    }

    private struct Slot
    {
        public object? Key;
        public object? Value;

        /// <summary>The hash code in 31 bits, and whether a key passed over the slot.</summary>
        public int Hash;
    }
}
