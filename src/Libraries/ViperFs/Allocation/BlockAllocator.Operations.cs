namespace ViperOS.ViperFs.Allocation;

/// <summary>What the allocator remembers in memory, and how it follows the fate of operations and transactions.</summary>
internal sealed partial class BlockAllocator
{
    private readonly List<BlockRange> _freed = [];
    private readonly List<BlockRange> _taken = [];
    private readonly List<BlockRange> _attached = [];
    private ulong _freeBefore;
    private ulong _reservedBefore;
    private int _freedBefore;

    /// <summary>The operation under way may use what is held back. Off when one begins.</summary>
    public bool MayUsePool { get; set; }

    public void BeginOperation()
    {
        MayUsePool = false;
        _freeBefore = FreeBlocks;
        _reservedBefore = ReservedBlocks;
        _freedBefore = _freed.Count;
    }

    public void CompleteOperation()
    {
        foreach (BlockRange range in _attached)
        {
            _busy.Remove(range);
        }

        _attached.Clear();
        _taken.Clear();
    }

    public void CancelOperation()
    {
        if (FreeBlocks != _freeBefore)
        {
            // What searches found may be too little now.
            _longest.AsSpan().Fill(ushort.MaxValue);
        }

        FreeBlocks = _freeBefore;
        ReservedBlocks = _reservedBefore;
        for (int i = _freed.Count - 1; i >= _freedBefore; i--)
        {
            _busy.Remove(_freed[i]);
            _freed.RemoveAt(i);
        }

        foreach (BlockRange range in _taken)
        {
            _busy.Remove(range);
        }

        _attached.Clear();
        _taken.Clear();
    }

    /// <summary>The transaction is on the medium: nothing there refers to what it freed.</summary>
    public void Committed()
    {
        foreach (BlockRange range in _freed)
        {
            _busy.Remove(range);
            _longest[Layout.VolumeGeometry.GroupOf(range.Start)] = ushort.MaxValue;
            if (discards)
            {
                // A hint: a device that refuses it loses nothing.
                _ = device.Discard(range.Start, range.Length);
            }
        }

        _freed.Clear();
    }
}
