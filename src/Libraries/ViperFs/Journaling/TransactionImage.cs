using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// A transaction as it goes into the ring: revocations, then descriptors each followed by the copies it announces, then the commit. It is
/// put together in memory, so that the blocks may change again while it is being written.
/// </summary>
internal sealed unsafe class TransactionImage : IDisposable
{
    private readonly BlockDevice _device;
    private readonly JournalRing _ring;
    private readonly uint _seed;
    private readonly int _capacity;
    private ulong _position;
    private ulong _sequence;

    /// <param name="maximumCopies">Blocks that a transaction can change.</param>
    public TransactionImage(BlockDevice device, JournalRing ring, uint seed, int maximumCopies)
    {
        _device = device;
        _ring = ring;
        _seed = seed;
        _capacity = SizeFor(maximumCopies, MaximumRevocations);
        Memory = device.AllocateMemory(_capacity);
    }

    /// <summary>More than these are not kept: the journal is emptied instead.</summary>
    public static int MaximumRevocations => 4 * JournalList.PerBlock;

    public byte* Memory { get; }

    /// <summary>In blocks.</summary>
    public int Length { get; private set; }

    public static int SizeFor(int copies, int revocations) =>
        copies + ListsFor(copies) + ListsFor(revocations) + 1;

    public void Begin(ulong position, ulong sequence)
    {
        _position = position;
        _sequence = sequence;
        Length = 0;
    }

    public void AddRevocations(ReadOnlySpan<ulong> numbers)
    {
        while (numbers.Length != 0)
        {
            int count = Math.Min(numbers.Length, JournalList.PerBlock);
            Span<byte> block = AddBlock(BlockType.JournalRevocation);
            JournalList.Count(block) = (ulong)count;
            numbers[..count].CopyTo(JournalList.Numbers(block));
            BlockHeader.Seal(block, _seed);
            numbers = numbers[count..];
        }
    }

    /// <summary>Seals the blocks as well: what is written home later is what stands here.</summary>
    public void AddCopies(ReadOnlySpan<MetadataBlock> blocks)
    {
        while (blocks.Length != 0)
        {
            int count = Math.Min(blocks.Length, JournalList.PerBlock);
            Span<byte> descriptor = AddBlock(BlockType.JournalDescriptor);
            JournalList.Count(descriptor) = (ulong)count;
            Span<ulong> homes = JournalList.Numbers(descriptor);
            for (int i = 0; i < count; i++)
            {
                MetadataBlock block = blocks[i];
                homes[i] = block.Number;
                block.Header.Sequence = _sequence;
                BlockHeader.Seal(block.Bytes, _seed);
                block.Bytes.CopyTo(At(Length++));
            }

            BlockHeader.Seal(descriptor, _seed);
            blocks = blocks[count..];
        }
    }

    public void End()
    {
        uint checksum = Crc32C.Append(_seed, new ReadOnlySpan<byte>(Memory, Length * Format.BlockSize));
        uint blocks = (uint)Length;
        Span<byte> commit = AddBlock(BlockType.JournalCommit);
        JournalCommit.Of(commit) = new JournalCommit { Blocks = blocks, Checksum = checksum };
        BlockHeader.Seal(commit, _seed);
    }

    public void Dispose() => _device.FreeMemory(Memory, _capacity);

    private static int ListsFor(int count) => (count + JournalList.PerBlock - 1) / JournalList.PerBlock;

    private Span<byte> At(int index) => new(Memory + ((long)index * Format.BlockSize), Format.BlockSize);

    private Span<byte> AddBlock(BlockType type)
    {
        Span<byte> block = At(Length);
        block.Clear();
        BlockHeader.Of(block) = new BlockHeader
        {
            Type = type,
            Block = _ring.BlockAt(_position + (ulong)Length),
            Owner = _ring.Epoch,
            Sequence = _sequence,
        };
        Length++;
        return block;
    }
}
