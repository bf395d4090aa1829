namespace Internal.Runtime.TypeLoader;

/// <summary>
/// A chained hash table of what the type loader made, outside the garbage-collected heap. Guarded by the loader's lock. What a
/// failed build put in can be taken out again.
/// </summary>
internal unsafe struct DynamicTable
{
    private const uint Size = 512;

    private Entry** _buckets;

    public readonly Entry* Find(int hashCode) => _buckets == null ? null : _buckets[(uint)hashCode % Size];

    public void Add(int hashCode, void* value, int build)
    {
        if (_buckets == null)
        {
            _buckets = (Entry**)LoaderHeap.Allocate(Size * (nuint)sizeof(Entry*));
        }

        Entry* entry = (Entry*)LoaderHeap.Allocate((nuint)sizeof(Entry));
        entry->HashCode = hashCode;
        entry->Build = build;
        entry->Value = value;
        entry->Next = _buckets[(uint)hashCode % Size];
        _buckets[(uint)hashCode % Size] = entry;
    }

    public readonly void RemoveAll(int build)
    {
        for (uint i = 0; _buckets != null && i < Size; i++)
        {
            while (_buckets[i] != null && _buckets[i]->Build == build)
            {
                _buckets[i] = _buckets[i]->Next;
            }
        }
    }

    /// <summary>A link of a chain.</summary>
    internal struct Entry
    {
        public Entry* Next;
        public void* Value;
        public int HashCode;
        public int Build;
    }
}
