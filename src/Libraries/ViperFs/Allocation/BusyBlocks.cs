namespace ViperOS.ViperFs.Allocation;

/// <summary>
/// Blocks that are free on the medium but must not be taken: those freed by the running transaction, which the medium's state still refers to,
/// and those that data is being written to before anything refers to them. Only groups that have some take memory.
/// </summary>
internal sealed class BusyBlocks(uint groups)
{
    private const int Words = Layout.Format.GroupBlocks / 64;

    private readonly ulong[]?[] _bits = new ulong[]?[groups];
    private readonly int[] _counts = new int[groups];
    private readonly Stack<ulong[]> _spare = [];

    /// <summary>Of all groups.</summary>
    public ulong Total { get; private set; }

    public int Count(uint group) => _counts[group];

    /// <summary>Empty if the group has none.</summary>
    public ReadOnlySpan<ulong> Bits(uint group) => _bits[group];

    public void Add(BlockRange range)
    {
        uint group = Layout.VolumeGeometry.GroupOf(range.Start);
        ulong[] bits = _bits[group] ??= _spare.Count != 0 ? _spare.Pop() : new ulong[Words];
        int first = (int)(range.Start - Layout.VolumeGeometry.GroupStart(group));
        BitRange.Set(bits, first, first + (int)range.Length);
        _counts[group] += (int)range.Length;
        Total += range.Length;
    }

    public void Remove(BlockRange range)
    {
        uint group = Layout.VolumeGeometry.GroupOf(range.Start);
        ulong[] bits = _bits[group]!;
        int first = (int)(range.Start - Layout.VolumeGeometry.GroupStart(group));
        BitRange.Clear(bits, first, first + (int)range.Length);
        _counts[group] -= (int)range.Length;
        Total -= range.Length;
        if (_counts[group] == 0)
        {
            _bits[group] = null;
            _spare.Push(bits);
        }
    }
}
