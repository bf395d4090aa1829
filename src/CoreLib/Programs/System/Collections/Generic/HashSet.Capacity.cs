namespace System.Collections.Generic;

/// <summary>Growing, shrinking and copying.</summary>
public partial class HashSet<T>
{
    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        int current = _entries?.Length ?? 0;
        if (current >= capacity)
        {
            return current;
        }

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
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, Count);
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

    private void CopyFrom(HashSet<T> source)
    {
        if (source.Count == 0)
        {
            return;
        }

        // A set that has no holes and is not too large is taken over as it is.
        int capacity = source._buckets!.Length;
        if (HashPrimes.Next(source.Count + 1) >= capacity)
        {
            _buckets = (int[])source._buckets.Clone();
            _entries = (Entry[])source._entries!.Clone();
            _reciprocal = source._reciprocal;
            _freeList = source._freeList;
            _freeCount = source._freeCount;
            _used = source._used;
        }
        else
        {
            Initialize(source.Count);
            CopyEntries(source._entries!, source._used);
        }
    }

    // Into an empty set that is large enough, with the same comparer.
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
