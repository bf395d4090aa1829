namespace ViperOS.Kernel.Terminals;

/// <summary>
/// A ring of bytes over memory of somebody else, of a length that is a power of two. Positions only grow, modulo 2^32. Guarded by whoever owns it.
/// </summary>
internal unsafe struct ByteRing(byte* memory, uint capacity)
{
    private readonly byte* _memory = memory;

    public uint Capacity { get; } = capacity;

    public uint Head;
    public uint Tail;

    public readonly uint Count => Tail - Head;

    public readonly uint Free => Capacity - Count;

    public readonly ref byte this[uint position] => ref _memory[position & (Capacity - 1)];

    /// <summary>The caller has seen that there is room.</summary>
    public void Add(byte value) => this[Tail++] = value;

    /// <summary>As many of the oldest bytes as there are and fit.</summary>
    public int Take(byte* destination, int size)
    {
        uint count = Count < (uint)size ? Count : (uint)size;
        for (uint i = 0; i < count; i++)
        {
            destination[i] = this[Head + i];
        }

        Head += count;
        return (int)count;
    }

    public void Clear() => Head = Tail;
}
