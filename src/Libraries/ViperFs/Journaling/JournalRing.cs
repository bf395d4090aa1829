using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>The journal's blocks on the device: two headers, then the ring of transactions.</summary>
internal sealed unsafe class JournalRing(BlockDevice device, VolumeGeometry geometry, uint seed) : IDisposable
{
    /// <summary>Blocks that are read at once, at most.</summary>
    public const int WindowBlocks = 128;

    private const int FirstWindow = 8;

    private readonly byte* _header = device.AllocateMemory(1);
    private readonly byte* _window = device.AllocateMemory(WindowBlocks);
    private ulong _windowStart;
    private int _windowCount;

    /// <summary>
    /// Of the header that is in force. All transactions behind it carry this number: what is left in the ring from earlier laps does not, and can
    /// never continue a chain.
    /// </summary>
    public ulong Epoch { get; private set; }

    /// <summary>In blocks.</summary>
    public uint Length { get; } = geometry.JournalBlocks - JournalHeader.Copies;

    private ulong Start { get; } = geometry.JournalStart + JournalHeader.Copies;

    public ulong BlockAt(ulong position) => Start + (position % Length);

    /// <summary>Where the live part begins. EIO if neither header is valid.</summary>
    public ErrorNumber ReadHeader(out ulong sequence, out ulong position)
    {
        sequence = 0;
        position = 0;
        bool isFound = false;
        Span<byte> block = new(_header, Format.BlockSize);
        for (uint copy = 0; copy < JournalHeader.Copies; copy++)
        {
            ulong number = geometry.JournalStart + copy;
            if (device.Read(number, block) != ErrorNumber.None || !BlockHeader.IsValid(block, BlockType.JournalHeader, number, seed))
            {
                continue;
            }

            ref JournalHeader header = ref JournalHeader.Of(block);
            bool isSound = header.Position < Length && header.Sequence is > 0 and < ulong.MaxValue / 2 && header.Epoch < ulong.MaxValue / 2;
            if (isSound && (!isFound || header.Epoch > Epoch))
            {
                isFound = true;
                Epoch = header.Epoch;
                sequence = header.Sequence;
                position = header.Position;
            }
        }

        return isFound ? ErrorNumber.None : ErrorNumber.EIO;
    }

    /// <summary>
    /// Moves the begin of the live part. What is before may be written over afterwards. The second copy goes behind the flush, so that one of them
    /// is whole at any time and both say the same most of the time. EIO.
    /// </summary>
    public ErrorNumber WriteHeader(ulong sequence, ulong position)
    {
        Epoch++;
        ErrorNumber error = WriteHeaderCopy(0, sequence, position);
        if (error == ErrorNumber.None)
        {
            error = device.Flush();
        }

        return error == ErrorNumber.None ? WriteHeaderCopy(1, sequence, position) : error;
    }

    /// <summary>
    /// A block of the ring, there until the next one is read. Who goes from each to the one behind it has ever more of them read at once. EIO.
    /// </summary>
    public ErrorNumber Read(ulong position, out Span<byte> block)
    {
        ErrorNumber error = ErrorNumber.None;
        ulong place = position % Length;
        if (place < _windowStart || place - _windowStart >= (ulong)_windowCount)
        {
            bool goesOn = _windowCount != 0 && place == _windowStart + (ulong)_windowCount;
            error = Load(position, goesOn ? Math.Min(2 * _windowCount, WindowBlocks) : FirstWindow, out _, out _);
        }

        block = error == ErrorNumber.None ? new Span<byte>(_window + ((long)(place - _windowStart) * Format.BlockSize), Format.BlockSize) : default;
        return error;
    }

    /// <summary>Reads consecutive blocks, as many as are wanted and lie in front of the ring's end; of these one where not all can be read. EIO.</summary>
    public ErrorNumber Load(ulong position, int wanted, out byte* memory, out int count)
    {
        memory = _window;
        count = (int)Math.Min((ulong)Math.Min(wanted, WindowBlocks), Length - (position % Length));
        _windowStart = position % Length;
        _windowCount = 0;
        BlockTransfer transfer = new(BlockAt(position), count, _window);
        ErrorNumber error = device.Read(new ReadOnlySpan<BlockTransfer>(in transfer));
        if (error != ErrorNumber.None && count > 1)
        {
            count = 1;
            transfer = new BlockTransfer(BlockAt(position), count, _window);
            error = device.Read(new ReadOnlySpan<BlockTransfer>(in transfer));
        }

        _windowCount = error == ErrorNumber.None ? count : 0;
        return error;
    }

    /// <summary>Writes consecutive blocks of the ring, around its end if need be.</summary>
    public ErrorNumber Write(ulong position, byte* memory, int count)
    {
        _windowCount = 0;
        int first = (int)Math.Min((ulong)count, Length - (position % Length));
        ReadOnlySpan<BlockTransfer> transfers =
        [
            new(BlockAt(position), first, memory),
            new(BlockAt(0), count - first, memory + ((long)first * Format.BlockSize)),
        ];
        return device.Write(first == count ? transfers[..1] : transfers);
    }

    public void Dispose()
    {
        device.FreeMemory(_header, 1);
        device.FreeMemory(_window, WindowBlocks);
    }

    private ErrorNumber WriteHeaderCopy(uint copy, ulong sequence, ulong position)
    {
        ulong number = geometry.JournalStart + copy;
        Span<byte> block = new(_header, Format.BlockSize);
        block.Clear();
        BlockHeader.Of(block) = new BlockHeader { Type = BlockType.JournalHeader, Block = number, Sequence = sequence };
        JournalHeader.Of(block) = new JournalHeader { Epoch = Epoch, Sequence = sequence, Position = position % Length };
        BlockHeader.Seal(block, seed);
        return device.Write(number, block);
    }
}
