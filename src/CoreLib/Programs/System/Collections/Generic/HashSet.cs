using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>
/// A set: buckets of chains that run through one array of entries, as in <see cref="Dictionary{TKey,TValue}"/>. It may hold null.
/// Not for use by several threads while one changes it.
/// </summary>
public partial class HashSet<T> : ICollection<T>, ISet<T>, IReadOnlyCollection<T>, IReadOnlySet<T>, ISerializable, IDeserializationCallback
{
    // Chains end with -1; free entries are chained as -3 minus the index, so that they are told from used ones by being below -1.
    private const int EndOfChain = -1;
    private const int StartOfFreeChain = -3;

    // A set made of a collection with many duplicates gives back what it took too much.
    private const int ShrinkThreshold = 3;

    private int[]? _buckets;
    private Entry[]? _entries;
    private ulong _reciprocal;
    private int _used;
    private int _freeList;
    private int _freeCount;
    private int _version;

    // Null: the items are values, which compare themselves.
    private IEqualityComparer<T>? _comparer;

    public HashSet()
        : this((IEqualityComparer<T>?)null)
    {
    }

    public HashSet(int capacity)
        : this(capacity, null)
    {
    }

    public HashSet(IEqualityComparer<T>? comparer)
    {
        if (!typeof(T).IsValueType)
        {
            if (comparer is not null)
            {
                _comparer = comparer;
            }
            else if (typeof(T) == typeof(string))
            {
                _comparer = (IEqualityComparer<T>)(object)StringEqualityComparer.Instance;
            }
            else
            {
                _comparer = EqualityComparer<T>.Default;
            }
        }
        else if (comparer is not null && comparer != EqualityComparer<T>.Default)
        {
            _comparer = comparer;
        }
    }

    public HashSet(int capacity, IEqualityComparer<T>? comparer)
        : this(comparer)
    {
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        if (capacity > 0)
        {
            Initialize(capacity);
        }
    }

    public HashSet(IEnumerable<T> collection)
        : this(collection, null)
    {
    }

    public HashSet(IEnumerable<T> collection, IEqualityComparer<T>? comparer)
        : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (collection is HashSet<T> source && source._comparer == _comparer)
        {
            CopyFrom(source);
            return;
        }

        if (collection is ICollection<T> { Count: > 0 } counted)
        {
            Initialize(counted.Count);
        }

        UnionWith(collection);
        if (_used > 0 && _entries!.Length / _used > ShrinkThreshold)
        {
            TrimExcess();
        }
    }

    protected HashSet(SerializationInfo info, StreamingContext context)
    {
        throw new PlatformNotSupportedException();
    }

    public IEqualityComparer<T> Comparer =>
        _comparer is null || _comparer == (object)StringEqualityComparer.Instance ? EqualityComparer<T>.Default : _comparer;

    public int Count => _used - _freeCount;

    public int Capacity => _entries?.Length ?? 0;

    bool ICollection<T>.IsReadOnly => false;

    public bool Add(T item) => AddIfMissing(item, out _);

    void ICollection<T>.Add(T item) => AddIfMissing(item, out _);

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

    public bool Contains(T item) => Find(item) >= 0;

    public bool Remove(T item)
    {
        if (_buckets is null)
        {
            return false;
        }

        Entry[] entries = _entries!;
        uint hash = HashOf(item);
        int previous = EndOfChain;
        int steps = 0;
        for (int i = Bucket(hash) - 1; i >= 0; previous = i, i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && AreEqual(entry.Value, item))
            {
                if (previous < 0)
                {
                    Bucket(hash) = entry.Next + 1;
                }
                else
                {
                    entries[previous].Next = entry.Next;
                }

                entry.Next = StartOfFreeChain - _freeList;
                if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
                {
                    entry.Value = default!;
                }

                _freeList = i;
                _freeCount++;
                return true;
            }

            if (++steps > entries.Length)
            {
                CollectionErrors.ConcurrentChange();
            }
        }

        return false;
    }

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        int index = Find(equalValue);
        actualValue = index >= 0 ? _entries![index].Value : default;
        return index >= 0;
    }

    public int RemoveWhere(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int removed = 0;
        for (int i = 0; i < _used; i++)
        {
            ref Entry entry = ref _entries![i];
            if (entry.Next >= EndOfChain)
            {
                T value = entry.Value;
                if (match(value) && Remove(value))
                {
                    removed++;
                }
            }
        }

        return removed;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0, Count);

    public void CopyTo(T[] array, int arrayIndex) => CopyTo(array, arrayIndex, Count);

    public void CopyTo(T[] array, int arrayIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (arrayIndex > array.Length || count > array.Length - arrayIndex)
        {
            CollectionErrors.ArrayTooSmall();
        }

        for (int i = 0; i < _used && count != 0; i++)
        {
            ref Entry entry = ref _entries![i];
            if (entry.Next >= EndOfChain)
            {
                array[arrayIndex++] = entry.Value;
                count--;
            }
        }
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Count == 0 ? SZGenericArrayEnumerator<T>.Empty : GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        throw new PlatformNotSupportedException();
    }

    public virtual void OnDeserialization(object? sender)
    {
    }

    // The index of the entry, or -1.
    private int Find(T item)
    {
        if (_buckets is not null)
        {
            Entry[] entries = _entries!;
            uint hash = HashOf(item);
            int steps = 0;
            for (int i = Bucket(hash) - 1; (uint)i < (uint)entries.Length; i = entries[i].Next)
            {
                ref Entry entry = ref entries[i];
                if (entry.Hash == hash && AreEqual(entry.Value, item))
                {
                    return i;
                }

                if (++steps > entries.Length)
                {
                    CollectionErrors.ConcurrentChange();
                }
            }
        }

        return -1;
    }

    private bool AddIfMissing(T item, out int location)
    {
        if (_buckets is null)
        {
            Initialize(0);
        }

        location = Find(item);
        if (location >= 0)
        {
            return false;
        }

        AddNew(item, HashOf(item), out location);
        return true;
    }

    private void AddNew(T item, uint hash, out int index)
    {
        if (_freeCount > 0)
        {
            index = _freeList;
            _freeCount--;
            _freeList = StartOfFreeChain - _entries![index].Next;
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
        entry.Value = item;
        bucket = index + 1;
        _version++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint HashOf(T item)
    {
        if (item is null)
        {
            return 0;
        }

        if (typeof(T).IsValueType && _comparer is null)
        {
            return (uint)item.GetHashCode();
        }

        IEqualityComparer<T> comparer = _comparer!;
        return !typeof(T).IsValueType && comparer.GetType() == typeof(StringEqualityComparer)
            ? (uint)Unsafe.As<T, string>(ref item).GetHashCode()
            : (uint)comparer.GetHashCode(item);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreEqual(T x, T y)
    {
        if (typeof(T).IsValueType && _comparer is null)
        {
            return EqualityComparer<T>.Default.Equals(x, y);
        }

        IEqualityComparer<T> comparer = _comparer!;
        return !typeof(T).IsValueType && comparer.GetType() == typeof(StringEqualityComparer)
            ? string.Equals(Unsafe.As<T, string>(ref x), Unsafe.As<T, string>(ref y))
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
        public T Value;
    }
}
