using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// Brings the blocks of complete transactions home after a crash. Doing it twice, or once more after an interruption, gives the same:
/// it only writes what the ring has, and the header moves last.
/// </summary>
internal sealed unsafe class JournalReplay
{
    private readonly BlockDevice _device;
    private readonly VolumeGeometry _geometry;
    private readonly JournalRing _ring;
    private readonly uint _seed;
    private readonly byte[] _block = new byte[Format.BlockSize];
    private readonly BlockTransfer[] _batch = new BlockTransfer[JournalRing.WindowBlocks];
    private readonly List<Copy> _copies = [];
    private readonly Dictionary<ulong, ulong> _revoked = [];
    private readonly List<Copy> _pendingCopies = [];
    private readonly List<ulong> _pendingRevocations = [];

    public JournalReplay(BlockDevice device, VolumeGeometry geometry, JournalRing ring, uint seed)
    {
        _device = device;
        _geometry = geometry;
        _ring = ring;
        _seed = seed;
    }

    /// <summary>Transactions found.</summary>
    public int Transactions { get; private set; }

    /// <summary>Of the next transaction.</summary>
    public ulong Sequence { get; private set; }

    /// <summary>Where the next transaction goes.</summary>
    public ulong Position { get; private set; }

    /// <summary>Looks for complete transactions, without writing anything. EIO if there is no valid header.</summary>
    public ErrorNumber Scan()
    {
        ErrorNumber error = _ring.ReadHeader(out ulong sequence, out ulong position);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Sequence = sequence;
        Position = position;
        ulong used = 0;
        while (ReadTransaction(_ring.Length - used, out ulong length))
        {
            foreach (ulong number in _pendingRevocations)
            {
                _revoked[number] = Sequence;
            }

            _copies.AddRange(_pendingCopies);
            used += length;
            Position = (Position + length) % _ring.Length;
            Sequence++;
            Transactions++;
        }

        return ErrorNumber.None;
    }

    /// <summary>Writes what <see cref="Scan"/> has found, and begins the ring anew behind it. EIO.</summary>
    public ErrorNumber Apply()
    {
        List<Copy> wanted = FindLast();
        ErrorNumber error = ErrorNumber.None;
        for (int done = 0; error == ErrorNumber.None && done < wanted.Count;)
        {
            error = WriteHome(CollectionsMarshal.AsSpan(wanted)[done..], out int written);
            done += written;
        }

        error = error == ErrorNumber.None ? _device.Flush() : error;
        return error == ErrorNumber.None ? _ring.WriteHeader(Sequence, Position) : error;
    }

    /// <summary>Of each block the last copy that was not revoked, in the order of the ring.</summary>
    private List<Copy> FindLast()
    {
        Dictionary<ulong, ulong> places = [];
        foreach (Copy copy in _copies)
        {
            if (!_revoked.TryGetValue(copy.Home, out ulong revoked) || revoked < copy.Sequence)
            {
                places[copy.Home] = copy.Position;
            }
        }

        return _copies.FindAll(copy => places.TryGetValue(copy.Home, out ulong place) && place == copy.Position);
    }

    /// <summary>Reads a run of the ring and writes the copies in it, in the order of their homes.</summary>
    private ErrorNumber WriteHome(Span<Copy> copies, out int written)
    {
        written = 0;
        ulong first = copies[0].Position;
        ErrorNumber error = _ring.Load(first, JournalRing.WindowBlocks, out byte* memory, out int count);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        while (written < copies.Length && copies[written].Position - first < (ulong)count)
        {
            written++;
        }

        copies = copies[..written];
        copies.Sort(static (left, right) => left.Home.CompareTo(right.Home));
        for (int i = 0; i < written; i++)
        {
            _batch[i] = new BlockTransfer(copies[i].Home, 1, memory + ((long)(copies[i].Position - first) * Format.BlockSize));
        }

        return _device.Write(_batch.AsSpan(0, written));
    }

    /// <summary>One transaction from <see cref="Position"/>, if it is there, complete and undamaged.</summary>
    private bool ReadTransaction(ulong room, out ulong length)
    {
        length = 0;
        _pendingCopies.Clear();
        _pendingRevocations.Clear();
        uint checksum = _seed;
        while (length < room && ReadControl(Position + length))
        {
            BlockType type = BlockHeader.Of(_block).Type;
            if (type == BlockType.JournalCommit)
            {
                JournalCommit commit = JournalCommit.Of(_block);
                bool isComplete = commit.Blocks == length && commit.Checksum == checksum;
                length++;
                return isComplete;
            }

            checksum = Crc32C.Append(checksum, _block);
            length++;
            ulong count = JournalList.Count(_block);
            if (count > JournalList.PerBlock)
            {
                return false;
            }

            Span<ulong> numbers = JournalList.Numbers(_block)[..(int)count];
            if (type == BlockType.JournalRevocation)
            {
                _pendingRevocations.AddRange(numbers);
            }
            else if (type != BlockType.JournalDescriptor || count > room - length || !ReadCopies(numbers.ToArray(), ref length, ref checksum))
            {
                return false;
            }
        }

        return false;
    }

    private bool ReadControl(ulong position)
    {
        // A copy, for what is behind it is read while this is looked at.
        return _ring.Read(position, out Span<byte> block) == ErrorNumber.None && block.TryCopyTo(_block)
            && BlockHeader.IsValid(_block, BlockHeader.Of(_block).Type, _ring.BlockAt(position), _seed)
            && BlockHeader.Of(_block).Sequence == Sequence && BlockHeader.Of(_block).Owner == _ring.Epoch;
    }

    private bool ReadCopies(ulong[] homes, ref ulong length, ref uint checksum)
    {
        foreach (ulong home in homes)
        {
            ulong position = Position + length;
            if (_ring.Read(position, out Span<byte> block) != ErrorNumber.None || !IsCopy(block, home))
            {
                return false;
            }

            checksum = Crc32C.Append(checksum, block);
            _pendingCopies.Add(new Copy(home, position, Sequence));
            length++;
        }

        return true;
    }

    /// <summary>Only a sealed metadata block may go home, and not over the superblocks or the journal.</summary>
    private bool IsCopy(Span<byte> block, ulong home)
    {
        BlockType type = BlockHeader.Of(block).Type;
        return home > Format.SuperblockNumber && home < _geometry.Blocks && home != _geometry.BackupSuperblock
            && (home < _geometry.JournalStart || home >= _geometry.JournalStart + _geometry.JournalBlocks)
            && BlockHeader.IsValid(block, type, home, _seed);
    }

    private readonly record struct Copy(ulong Home, ulong Position, ulong Sequence);
}
