using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>
/// Values by key: buckets of chains that run through one array of entries, so that a walk sees entries in the order in which they
/// came as long as none was removed. Not for use by several threads while one changes it.
/// </summary>
public partial class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    // Chains end with -1; free entries are chained as -3 minus the index, so that they are told from used ones by being below -1.
    private const int EndOfChain = -1;
    private const int StartOfFreeChain = -3;

    // One more than the index of the first entry, so that fresh zeroed buckets are empty.
    private int[]? _buckets;
    private Entry[]? _entries;
    private ulong _reciprocal;
    private int _used;
    private int _freeList;
    private int _freeCount;
    private int _version;

    // Null: the keys are values, which compare themselves.
    private IEqualityComparer<TKey>? _comparer;

    public Dictionary()
        : this(0, null)
    {
    }

    public Dictionary(int capacity)
        : this(capacity, null)
    {
    }

    public Dictionary(IEqualityComparer<TKey>? comparer)
        : this(0, comparer)
    {
    }

    public Dictionary(int capacity, IEqualityComparer<TKey>? comparer)
    {
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        if (capacity > 0)
        {
            Initialize(capacity);
        }

        if (!typeof(TKey).IsValueType)
        {
            if (comparer is not null)
            {
                _comparer = comparer;
            }
            else if (typeof(TKey) == typeof(string))
            {
                // Shared code would find the comparer that asks each object.
                _comparer = (IEqualityComparer<TKey>)(object)StringEqualityComparer.Instance;
            }
            else
            {
                _comparer = EqualityComparer<TKey>.Default;
            }
        }
        else if (comparer is not null && comparer != EqualityComparer<TKey>.Default)
        {
            // Without a comparer the compiler puts the comparison of values in line.
            _comparer = comparer;
        }
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary)
        : this(dictionary, null)
    {
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey>? comparer)
        : this(dictionary?.Count ?? 0, comparer)
    {
        if (dictionary is null)
        {
            CollectionErrors.NullArgument(nameof(dictionary));
        }

        AddAll(dictionary);
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)
        : this(collection, null)
    {
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
        : this((collection as ICollection<KeyValuePair<TKey, TValue>>)?.Count ?? 0, comparer)
    {
        if (collection is null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        AddAll(collection);
    }

    public IEqualityComparer<TKey> Comparer =>
        _comparer is null || _comparer == (object)StringEqualityComparer.Instance ? EqualityComparer<TKey>.Default : _comparer;

    public int Count => _used - _freeCount;

    public int Capacity => _entries?.Length ?? 0;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    public TValue this[TKey key]
    {
        get
        {
            ref TValue value = ref FindValue(key);
            if (Unsafe.IsNullRef(ref value))
            {
                CollectionErrors.KeyNotFound(key);
            }

            return value;
        }

        set => FindOrAdd(key, out _) = value;
    }

    public void Add(TKey key, TValue value)
    {
        ref TValue place = ref FindOrAdd(key, out bool exists);
        if (exists)
        {
            CollectionErrors.DuplicateKey(key);
        }

        place = value;
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public bool TryAdd(TKey key, TValue value)
    {
        ref TValue place = ref FindOrAdd(key, out bool exists);
        if (!exists)
        {
            place = value;
        }

        return !exists;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ref TValue found = ref FindValue(key);
        if (Unsafe.IsNullRef(ref found))
        {
            value = default;
            return false;
        }

        value = found;
        return true;
    }

    public bool ContainsKey(TKey key) => !Unsafe.IsNullRef(ref FindValue(key));

    public bool ContainsValue(TValue value)
    {
        Entry[]? entries = _entries;
        for (int i = 0; i < _used; i++)
        {
            if (entries![i].Next >= EndOfChain && EqualityComparer<TValue>.Default.Equals(entries[i].Value, value))
            {
                return true;
            }
        }

        return false;
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
    {
        ref TValue value = ref FindValue(item.Key);
        return !Unsafe.IsNullRef(ref value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);
    }

    /// <summary>The place of a value, or a null reference.</summary>
    internal ref TValue FindValue(TKey key)
    {
        if (key is null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        if (_buckets is not null)
        {
            uint hash = HashOf(key);
            Entry[] entries = _entries!;
            int steps = 0;
            for (int i = Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
            {
                ref Entry entry = ref entries[i];
                if (entry.Hash == hash && AreEqual(entry.Key, key))
                {
                    return ref entry.Value;
                }

                if (++steps > entries.Length)
                {
                    CollectionErrors.ConcurrentChange();
                }
            }
        }

        return ref Unsafe.NullRef<TValue>();
    }

    /// <summary>The place of a value; a new one with the default value if there was none.</summary>
    internal ref TValue FindOrAdd(TKey key, out bool exists)
    {
        if (key is null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        if (_buckets is null)
        {
            Initialize(0);
        }

        uint hash = HashOf(key);
        Entry[] entries = _entries!;
        int steps = 0;
        for (int i = Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && AreEqual(entry.Key, key))
            {
                exists = true;
                return ref entry.Value;
            }

            if (++steps > entries.Length)
            {
                CollectionErrors.ConcurrentChange();
            }
        }

        exists = false;
        return ref AddEntry(key, hash);
    }

    private ref TValue AddEntry(TKey key, uint hash)
    {
        int index;
        if (_freeCount > 0)
        {
            index = _freeList;
            _freeList = StartOfFreeChain - _entries![index].Next;
            _freeCount--;
        }
        else
        {
            if (_used == _entries!.Length)
            {
                Resize(HashPrimes.Next(_used));
            }

            index = _used++;
        }

        ref int bucket = ref Bucket(hash);
        ref Entry entry = ref _entries![index];
        entry.Hash = hash;
        entry.Next = bucket - 1;
        entry.Key = key;
        bucket = index + 1;
        _version++;
        return ref entry.Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint HashOf(TKey key)
    {
        if (typeof(TKey).IsValueType && _comparer is null)
        {
            return (uint)key.GetHashCode();
        }

        IEqualityComparer<TKey> comparer = _comparer!;
        return !typeof(TKey).IsValueType && comparer.GetType() == typeof(StringEqualityComparer)
            ? (uint)Unsafe.As<TKey, string>(ref key).GetHashCode()
            : (uint)comparer.GetHashCode(key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreEqual(TKey x, TKey y)
    {
        if (typeof(TKey).IsValueType && _comparer is null)
        {
            return EqualityComparer<TKey>.Default.Equals(x, y);
        }

        IEqualityComparer<TKey> comparer = _comparer!;
        return !typeof(TKey).IsValueType && comparer.GetType() == typeof(StringEqualityComparer)
            ? string.Equals(Unsafe.As<TKey, string>(ref x), Unsafe.As<TKey, string>(ref y))
            : comparer.Equals(x, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int Bucket(uint hash)
    {
        int[] buckets = _buckets!;
        return ref buckets[HashPrimes.Remainder(hash, (uint)buckets.Length, _reciprocal)];
    }

    private struct Entry
    {
        public uint Hash;

        /// <summary>Index of the next entry of the chain.</summary>
        public int Next;
        public TKey Key;
        public TValue Value;
    }
}
