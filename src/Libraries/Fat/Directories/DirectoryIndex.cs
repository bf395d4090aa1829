namespace ViperOS.Fat.Directories;

/// <summary>
/// Where the names of a directory are, by hash: made when the directory is looked at for the first time, for the medium has them in no order. Each file
/// is in it by its long and by its short name.
/// </summary>
internal sealed class DirectoryIndex
{
    public const int None = -1;

    private readonly uint[] _freeFrom = new uint[Layout.LongEntry.MaximumParts + 2];
    private int[] _buckets = new int[64];
    private Item[] _items = new Item[64];
    private int _count;
    private int _firstUnused = None;

    public DirectoryIndex() => _buckets.AsSpan().Fill(None);

    /// <summary>Nothing in front of this slot has room for so many.</summary>
    public uint FreeFrom(uint slots) => _freeFrom[slots];

    public void SetFreeFrom(uint slots, uint first) => _freeFrom[slots] = first;

    public void NoteFreed(uint slot)
    {
        for (uint slots = 1; slots < _freeFrom.Length; slots++)
        {
            _freeFrom[slots] = Math.Min(_freeFrom[slots], slot - Math.Min(slot, slots - 1));
        }
    }

    /// <param name="item">To go on: that of the call before, or <see cref="None"/>.</param>
    public bool TryFindNext(uint hash, ref int item, out uint slot)
    {
        item = item == None ? _buckets[hash & (uint)(_buckets.Length - 1)] : _items[item].Next;
        while (item != None && _items[item].Hash != hash)
        {
            item = _items[item].Next;
        }

        slot = item == None ? 0 : _items[item].Slot;
        return item != None;
    }

    public void Add(uint hash, uint slot)
    {
        if (_firstUnused == None && _count == _items.Length)
        {
            Grow();
        }

        int item = _firstUnused;
        if (item == None)
        {
            item = _count++;
        }
        else
        {
            _firstUnused = _items[item].Next;
        }

        _items[item] = new Item { Hash = hash, Slot = slot };
        Insert(item);
    }

    public void Remove(uint hash, uint slot)
    {
        ref int place = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        while (place != None && (_items[place].Hash != hash || _items[place].Slot != slot))
        {
            place = ref _items[place].Next;
        }

        if (place != None)
        {
            int item = place;
            place = _items[item].Next;
            _items[item].Next = _firstUnused;
            _items[item].Hash = 0;
            _firstUnused = item;
        }
    }

    private void Insert(int item)
    {
        ref int bucket = ref _buckets[_items[item].Hash & (uint)(_buckets.Length - 1)];
        _items[item].Next = bucket;
        bucket = item;
    }

    /// <summary>Only when all items are in use.</summary>
    private void Grow()
    {
        Array.Resize(ref _items, _count * 2);
        _buckets = new int[_buckets.Length * 2];
        _buckets.AsSpan().Fill(None);
        for (int item = 0; item < _count; item++)
        {
            Insert(item);
        }
    }

    private struct Item
    {
        public uint Hash;
        public uint Slot;
        public int Next;
    }
}
