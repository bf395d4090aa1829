using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Growing, shrinking and copying.</summary>
public partial class Dictionary<TKey, TValue> : ISerializable, IDeserializationCallback
{
    protected Dictionary(SerializationInfo info, StreamingContext context)
        : this(0, null)
    {
        throw new PlatformNotSupportedException();
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        int current = _entries?.Length ?? 0;
        if (current >= capacity)
        {
            return current;
        }

        _version++;
        if (_buckets is null)
        {
            return Initialize(capacity);
        }

        int size = HashPrimes.AtLeast(capacity);
        Resize(size);
        return size;
    }

    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        if (capacity < Count)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        int size = HashPrimes.AtLeast(capacity);
        Entry[]? old = _entries;
        if (size >= (old?.Length ?? 0))
        {
            return;
        }

        int used = _used;
        _version++;
        Initialize(size);
        CopyEntries(old!, used);
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        throw new PlatformNotSupportedException();
    }

    public virtual void OnDeserialization(object? sender)
    {
    }

    private int Initialize(int capacity)
    {
        int size = HashPrimes.AtLeast(capacity);
        _freeList = -1;
        _entries = new Entry[size];
        _buckets = new int[size];
        _reciprocal = HashPrimes.Reciprocal((uint)size);
        return size;
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

    private void AddAll(IEnumerable<KeyValuePair<TKey, TValue>> collection)
    {
        if (collection.GetType() == typeof(Dictionary<TKey, TValue>))
        {
            Dictionary<TKey, TValue> source = (Dictionary<TKey, TValue>)collection;
            if (source.Count == 0)
            {
                return;
            }

            if (source._comparer == _comparer)
            {
                CopyEntries(source._entries!, source._used);
                return;
            }
        }

        foreach (KeyValuePair<TKey, TValue> pair in collection)
        {
            Add(pair.Key, pair.Value);
        }
    }

    // Into an empty dictionary that is large enough, with the same comparer.
    private void CopyEntries(Entry[] source, int used)
    {
        Entry[] entries = _entries!;
        int count = 0;
        for (int i = 0; i < used; i++)
        {
            if (source[i].Next >= EndOfChain)
            {
                entries[count] = source[i];
                ref int bucket = ref Bucket(source[i].Hash);
                entries[count].Next = bucket - 1;
                bucket = ++count;
            }
        }

        _used = count;
        _freeCount = 0;
    }
}
