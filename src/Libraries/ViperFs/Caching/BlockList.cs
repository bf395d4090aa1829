namespace ViperOS.ViperFs.Caching;

/// <summary>A list of blocks that keeps its memory.</summary>
internal sealed class BlockList
{
    private MetadataBlock[] _items = new MetadataBlock[256];

    public int Count { get; private set; }

    public Span<MetadataBlock> Items => _items.AsSpan(0, Count);

    public MetadataBlock this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Returns the index.</summary>
    public int Add(MetadataBlock block)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count] = block;
        return Count++;
    }

    /// <summary>Puts the last one into its place; returns that, or null if it was the last one itself.</summary>
    public MetadataBlock? RemoveAt(int index)
    {
        MetadataBlock last = _items[--Count];
        if (index == Count)
        {
            return null;
        }

        _items[index] = last;
        return last;
    }

    public MetadataBlock RemoveLast() => _items[--Count];

    public void Clear() => Count = 0;
}
