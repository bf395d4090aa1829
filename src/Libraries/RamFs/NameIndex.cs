using System.Runtime.CompilerServices;

namespace ViperOS.RamFs;

/// <summary>
/// Finds directory entries by directory and name: one hash table for a whole <see cref="RamFileSystem"/>, which owns it. The chains go
/// through the entries themselves.
/// </summary>
internal sealed class NameIndex
{
    private Entry?[] _buckets = new Entry?[64];
    private int _count;

    public Entry? Find(Node directory, ReadOnlySpan<byte> name, uint nameHash)
    {
        uint hash = HashOf(directory, nameHash);
        Entry? entry = _buckets[hash & (uint)(_buckets.Length - 1)];
        while (entry is not null && (entry.Hash != hash || entry.Directory != directory || !entry.Name.SequenceEqual(name)))
        {
            entry = entry.NextInBucket;
        }

        return entry;
    }

    /// <summary>The entry has its directory, its name and the name's hash.</summary>
    public void Add(Entry entry)
    {
        if (_count == _buckets.Length)
        {
            Grow();
        }

        entry.Hash = HashOf(entry.Directory, entry.NameHash);
        Insert(_buckets, entry);
        _count++;
    }

    public void Remove(Entry entry)
    {
        ref Entry? place = ref _buckets[entry.Hash & (uint)(_buckets.Length - 1)];
        while (place != entry)
        {
            place = ref place!.NextInBucket;
        }

        place = entry.NextInBucket;
        entry.NextInBucket = null;
        _count--;
    }

    /// <summary>Begun with the directory, so that equal names in many directories spread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(Node directory, uint nameHash)
    {
        uint hash = nameHash ^ ((uint)directory.Slot * 0x9E3779B1);
        return hash ^ (hash >> 15);
    }

    private static void Insert(Entry?[] buckets, Entry entry)
    {
        ref Entry? bucket = ref buckets[entry.Hash & (uint)(buckets.Length - 1)];
        entry.NextInBucket = bucket;
        bucket = entry;
    }

    private void Grow()
    {
        Entry?[] larger = new Entry?[_buckets.Length * 2];
        foreach (Entry? first in _buckets)
        {
            Entry? entry = first;
            while (entry is not null)
            {
                Entry? next = entry.NextInBucket;
                Insert(larger, entry);
                entry = next;
            }
        }

        _buckets = larger;
    }
}
