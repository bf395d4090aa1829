using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

// Removing.
public partial class Dictionary<TKey, TValue>
{
    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (key is null)
        {
            CollectionErrors.NullArgument(nameof(key));
        }

        if (_buckets is not null)
        {
            uint hash = HashOf(key);
            Entry[] entries = _entries!;
            int previous = EndOfChain;
            int steps = 0;
            for (int i = Bucket(hash) - 1; i >= 0; previous = i, i = entries[i].Next)
            {
                if (entries[i].Hash == hash && AreEqual(entries[i].Key, key))
                {
                    value = entries[i].Value;
                    RemoveEntry(i, previous);
                    return true;
                }

                if (++steps > entries.Length)
                {
                    CollectionErrors.ConcurrentChange();
                }
            }
        }

        value = default;
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

    private void RemoveEntry(int index, int previous)
    {
        Entry[] entries = _entries!;
        ref Entry entry = ref entries[index];
        if (previous < 0)
        {
            Bucket(entry.Hash) = entry.Next + 1;
        }
        else
        {
            entries[previous].Next = entry.Next;
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<TKey>())
        {
            entry.Key = default!;
        }

        // A place that is taken again shows the default value first.
        entry.Value = default!;
        entry.Next = StartOfFreeChain - _freeList;
        _freeList = index;
        _freeCount++;
    }
}
