using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>
/// Values by key: buckets of chains that run through one array of entries, so that a walk sees entries in the order in which
/// they came as
/// long as none was removed. Not for use by several threads while one changes it.
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
    private readonly IEqualityComparer<TKey>? _comparer;

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

        // A reference comparison per look-up is cheaper than a virtual call for what the compiler can inline.
        if (comparer is not null && comparer != EqualityComparer<TKey>.Default)
        {
            _comparer = comparer;
        }
        else if (!typeof(TKey).IsValueType)
        {
            _comparer = EqualityComparer<TKey>.Default;
        }
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary)
        : this(dictionary, null)
    {
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey>? comparer)
        : this(dictionary?.Count ?? 0, comparer)
    {
        if (dictionary == null)
        {
            CollectionErrors.NullArgument(nameof(dictionary));
        }

        foreach (KeyValuePair<TKey, TValue> pair in dictionary)
        {
            Add(pair.Key, pair.Value);
        }
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)
        : this(collection, null)
    {
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
        : this(0, comparer)
    {
        if (collection == null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        foreach (KeyValuePair<TKey, TValue> pair in collection)
        {
            Add(pair.Key, pair.Value);
        }
    }

    public IEqualityComparer<TKey> Comparer => _comparer ?? EqualityComparer<TKey>.Default;

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

        set => TryInsert(key, value, overwrite: true);
    }

    public void Add(TKey key, TValue value)
    {
        if (!TryInsert(key, value, overwrite: false))
        {
            CollectionErrors.DuplicateKey(key);
        }
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public bool TryAdd(TKey key, TValue value) => TryInsert(key, value, overwrite: false);

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
        for (int i = 0; i < _used; i++)
        {
            if (_entries![i].Next >= EndOfChain && EqualityComparer<TValue>.Default.Equals(_entries[i].Value, value))
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

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (key == null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        value = default;
        if (_buckets == null)
        {
            return false;
        }

        uint hash = HashOf(key);
        ref int bucket = ref Bucket(hash);
        Entry[] entries = _entries!;
        int previous = EndOfChain;
        for (int i = bucket - 1; i >= 0; previous = i, i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash != hash || !AreEqual(entry.Key, key))
            {
                continue;
            }

            if (previous < 0)
            {
                bucket = entry.Next + 1;
            }
            else
            {
                entries[previous].Next = entry.Next;
            }

            value = entry.Value;
            entry.Key = default!;
            entry.Value = default!;
            entry.Next = StartOfFreeChain - _freeList;
            _freeList = i;
            _freeCount++;
            return true;
        }

        return false;
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
    {
        ref TValue value = ref FindValue(item.Key);
        return !Unsafe.IsNullRef(ref value) && EqualityComparer<TValue>.Default.Equals(value, item.Value) && Remove(item.Key);
    }

    public void Clear()
    {
        if (_used > 0)
        {
            Array.Clear(_buckets!);
            Array.Clear(_entries!, 0, _used);
            _used = 0;
            _freeList = -1;
            _freeCount = 0;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        if (_buckets == null)
        {
            Initialize(capacity);
        }
        else if (_entries!.Length < capacity)
        {
            Resize(HashPrimes.AtLeast(capacity));
        }

        _version++;
        return _entries!.Length;
    }

    /// <summary>The place of a value, or a null reference.</summary>
    internal ref TValue FindValue(TKey key)
    {
        if (key == null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        if (_buckets != null)
        {
            uint hash = HashOf(key);
            Entry[] entries = _entries!;
            for (int i = Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
            {
                ref Entry entry = ref entries[i];
                if (entry.Hash == hash && AreEqual(entry.Key, key))
                {
                    return ref entry.Value;
                }
            }
        }

        return ref Unsafe.NullRef<TValue>();
    }

    /// <summary>The place of a value; a new one with the default value if there was none.</summary>
    internal ref TValue GetOrAddPlace(TKey key, out bool exists)
    {
        ref TValue place = ref FindValue(key);
        exists = !Unsafe.IsNullRef(ref place);
        if (exists)
        {
            return ref place;
        }

        return ref AddEntry(key, default!);
    }

    private bool TryInsert(TKey key, TValue value, bool overwrite)
    {
        ref TValue place = ref FindValue(key);
        if (Unsafe.IsNullRef(ref place))
        {
            AddEntry(key, value);
            return true;
        }

        if (overwrite)
        {
            place = value;
        }

        return overwrite;
    }

    private ref TValue AddEntry(TKey key, TValue value)
    {
        if (_buckets == null)
        {
            Initialize(1);
        }

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
                Resize(HashPrimes.AtLeast(checked(_used * 2)));
            }

            index = _used++;
        }

        uint hash = HashOf(key);
        ref int bucket = ref Bucket(hash);
        ref Entry entry = ref _entries![index];
        entry.Hash = hash;
        entry.Next = bucket - 1;
        entry.Key = key;
        entry.Value = value;
        bucket = index + 1;
        _version++;
        return ref entry.Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint HashOf(TKey key) =>
        (uint)(typeof(TKey).IsValueType && _comparer == null ? key.GetHashCode() : _comparer!.GetHashCode(key));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreEqual(TKey x, TKey y) =>
        typeof(TKey).IsValueType && _comparer == null ? EqualityComparer<TKey>.Default.Equals(x, y) : _comparer!.Equals(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int Bucket(uint hash)
    {
        int[] buckets = _buckets!;
        return ref buckets[HashPrimes.Remainder(hash, (uint)buckets.Length, _reciprocal)];
    }

    private void Initialize(int capacity)
    {
        int size = HashPrimes.AtLeast(capacity);
        _freeList = -1;
        _entries = new Entry[size];
        _buckets = new int[size];
        _reciprocal = HashPrimes.Reciprocal((uint)size);
    }

    private void Resize(int size)
    {
        Entry[] entries = new Entry[size];
        Array.Copy(_entries!, entries, _used);
        _entries = entries;
        _buckets = new int[size];
        _reciprocal = HashPrimes.Reciprocal((uint)size);
        for (int i = 0; i < _used; i++)
        {
            if (entries[i].Next >= EndOfChain)
            {
                ref int bucket = ref Bucket(entries[i].Hash);
                entries[i].Next = bucket - 1;
                bucket = i + 1;
            }
        }
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
