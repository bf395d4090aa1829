using System.Runtime.InteropServices;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// Memory that outlives the process that uses a volume: the blocks that the running transaction has changed, what they were before the operation under
/// way, and what else a transaction consists of. Whoever mounts the volume next, after that process has been killed at any moment, ends the
/// transaction: the operation that was half done is undone, all that were done before are committed (<see cref="TransactionRescue"/>).
/// <para>
/// Every change here is a single store, in an order that leaves something meaningful between any two of them; the process may end there, the
/// memory stays. One operation is complete with the store of <see cref="CompleteOperation"/>. The owner keeps the memory mapped as long as the
/// volume is in use; a device that reads and writes memory directly has to know it.
/// </para>
/// </summary>
public sealed unsafe class SavedState
{
    /// <summary>Blocks that an operation can change, with a reserve: beyond that it cannot be undone by another process.</summary>
    internal const int MaximumUndo = 256;

    private const ulong Magic = 0x3252_6153_6570_6956;
    private const int MaximumReleased = 512;
    private const int MaximumSlots = 8192;
    private const int UndoStart = BlockDevice.BlockSize;
    private const int ReleasedStart = UndoStart + BlockDevice.BlockSize;
    private const int RevocationStart = ReleasedStart + BlockDevice.BlockSize;
    private const int RunningStart = RevocationStart + (4 * BlockDevice.BlockSize);
    private const int CopyStart = RunningStart + (MaximumSlots * sizeof(ulong));
    private const int SlotStart = CopyStart + (MaximumUndo * BlockDevice.BlockSize);

    private readonly byte* _memory;
    private readonly Header* _header;

    /// <param name="memory">Aligned to a block; zeros, or what an earlier process has left.</param>
    /// <param name="size">In bytes.</param>
    public SavedState(byte* memory, ulong size)
    {
        _memory = memory;
        _header = (Header*)memory;
        Slots = size < SlotStart ? 0 : (int)Math.Min((size - SlotStart) / BlockDevice.BlockSize, MaximumSlots);
    }

    /// <summary>For tests: called before each store, where the process might end.</summary>
    internal Action? OnStore { get; set; }

    /// <summary>Blocks of the cache that there is room for.</summary>
    internal int Slots { get; }

    internal ulong Sequence => _header->Sequence;

    /// <summary>Operations that were completed, over all processes.</summary>
    public ulong Operations => _header->State >> PhaseBits;

    private const int PhaseBits = 2;

    /// <summary>For tests: an operation is under way, or complete but for what it released.</summary>
    internal bool IsInOperation => (_header->State & (ulong)Phase.Mask) != 0;

    /// <summary>Bytes for a cache of so many blocks, and what is dirty beside.</summary>
    public static ulong SizeFor(int cacheBlocks) => SlotStart + ((ulong)Math.Min(cacheBlocks + 2048, MaximumSlots) * BlockDevice.BlockSize);

    /// <summary>Whether an earlier process has left something of the volume.</summary>
    internal bool IsOf(in Superblock superblock) =>
        Slots != 0 && _header->Magic == Magic && _header->IdentityLow == superblock.IdentityLow && _header->IdentityHigh == superblock.IdentityHigh
        && _header->IsIncomplete == 0;

    /// <summary>Begins anew, with an empty transaction.</summary>
    internal void Start(in Superblock superblock, ulong sequence)
    {
        Store(ref _header->Magic, 0);
        ClearTransaction();
        _header->UndoCount = 0;
        _header->ReleasedCount = 0;
        _header->State &= ~(ulong)Phase.Mask;
        _header->IsIncomplete = 0;
        _header->IdentityLow = superblock.IdentityLow;
        _header->IdentityHigh = superblock.IdentityHigh;
        _header->Sequence = sequence;
        Store(ref _header->Magic, Magic);
    }

    /// <summary>The volume has no use for it any more.</summary>
    internal void End() => Store(ref _header->Magic, 0);

    /// <summary>The memory of a block of the cache.</summary>
    internal byte* SlotAt(int slot) => _memory + SlotStart + ((long)slot * BlockDevice.BlockSize);

    /// <summary>What a block was before the operation.</summary>
    internal Span<byte> CopyAt(int index) => new(_memory + CopyStart + ((long)index * BlockDevice.BlockSize), BlockDevice.BlockSize);

    /// <summary>Something of the transaction is not here: another process cannot end it, and goes back to the last commit.</summary>
    internal void MarkIncomplete() => _header->IsIncomplete = 1;

    internal void BeginOperation() => Store(ref _header->State, (_header->State & ~(ulong)Phase.Mask) | (ulong)Phase.Operating);

    /// <summary>The block, not changed yet, takes part in the operation.</summary>
    internal void AddUndo(int slot, bool hasJoined)
    {
        uint index = _header->UndoCount;
        if (index >= MaximumUndo || slot < 0)
        {
            MarkIncomplete();
            return;
        }

        UndoEntries[index] = new UndoEntry { Slot = slot, HasJoined = hasJoined ? 1u : 0 };
        Store(ref _header->UndoCount, index + 1);
    }

    /// <summary>These parts of the block that was added so many before are in their place (<see cref="CopyAt"/>); they have not been changed yet.</summary>
    internal void SetUndoPieces(int index, uint pieces)
    {
        if (index < MaximumUndo)
        {
            Store(ref UndoEntries[index].Pieces, pieces);
        }
    }

    internal void SetRunning(int slot, ulong number)
    {
        if (slot >= 0)
        {
            Store(ref RunningNumbers[slot], number);
        }
        else if (number != 0)
        {
            MarkIncomplete();
        }
    }

    internal void AddReleased(ulong number)
    {
        uint index = _header->ReleasedCount;
        if (index >= MaximumReleased)
        {
            MarkIncomplete();
            return;
        }

        ReleasedNumbers[index] = number;
        Store(ref _header->ReleasedCount, index + 1);
    }

    internal void AddRevocation(ulong number)
    {
        uint index = _header->RevocationCount;
        if (index >= (uint)TransactionImage.MaximumRevocations)
        {
            MarkIncomplete();
            return;
        }

        RevocationNumbers[index] = number;
        Store(ref _header->RevocationCount, index + 1);
    }

    /// <summary>From here on the operation counts; what it has released is still to leave the transaction.</summary>
    internal void CompleteOperation() => Store(ref _header->State, ((Operations + 1) << PhaseBits) | (ulong)Phase.Completing);

    /// <summary>The operation is over, completed or undone.</summary>
    internal void EndOperation()
    {
        Store(ref _header->UndoCount, 0);
        Store(ref _header->ReleasedCount, 0);
        Store(ref _header->State, _header->State & ~(ulong)Phase.Mask);
    }

    /// <summary>The transaction is on the medium, which tells by its number, and the next one is empty.</summary>
    internal void Commit(ulong next)
    {
        ClearTransaction();
        Store(ref _header->Sequence, next);
        _header->IsIncomplete = 0;
    }

    /// <summary>After another process: undoes the operation that was half done, or ends it if it was complete but for what it released.</summary>
    internal void Settle()
    {
        Phase phase = (Phase)(_header->State & (ulong)Phase.Mask);
        if (phase == Phase.Operating)
        {
            UndoAll();
        }
        else if (phase == Phase.Completing)
        {
            for (uint i = 0; i < _header->ReleasedCount; i++)
            {
                Release(ReleasedNumbers[i]);
            }
        }

        EndOperation();
    }

    /// <summary>For tests: the block in a slot has a part in the operation of which nothing is kept, as it was made there.</summary>
    internal bool IsNewAt(int slot)
    {
        for (uint i = 0; i < _header->UndoCount; i++)
        {
            if (UndoEntries[i].Slot == slot)
            {
                return UndoEntries[i].Pieces == 0;
            }
        }

        return false;
    }

    /// <summary>The home of the block in a slot if the transaction has changed it, else 0.</summary>
    internal ulong RunningAt(int slot) => RunningNumbers[slot];

    internal Span<ulong> Revocations => new(RevocationNumbers, (int)Math.Min(_header->RevocationCount, (uint)TransactionImage.MaximumRevocations));

    private UndoEntry* UndoEntries => (UndoEntry*)(_memory + UndoStart);

    private ulong* ReleasedNumbers => (ulong*)(_memory + ReleasedStart);

    private ulong* RevocationNumbers => (ulong*)(_memory + RevocationStart);

    private ulong* RunningNumbers => (ulong*)(_memory + RunningStart);

    /// <summary>Undoes the operation. How many blocks that changes.</summary>
    internal int UndoAll()
    {
        int count = Math.Min((int)_header->UndoCount, MaximumUndo);
        for (int i = count - 1; i >= 0; i--)
        {
            Undo(i, UndoEntries[i]);
        }

        return count;
    }

    private void Undo(int index, in UndoEntry entry)
    {
        if ((uint)entry.Slot >= (uint)Slots)
        {
            return;
        }

        BlockPieces.Copy(entry.Pieces, CopyAt(index), new Span<byte>(SlotAt(entry.Slot), BlockDevice.BlockSize));
        if (entry.HasJoined != 0)
        {
            SetRunning(entry.Slot, 0);
        }
    }

    /// <summary>The block is metadata no more: copies of it in the ring must not come back. One revocation too many does no harm.</summary>
    private void Release(ulong number)
    {
        int slot = new ReadOnlySpan<ulong>(RunningNumbers, Slots).IndexOf(number);
        if (!Revocations.Contains(number))
        {
            AddRevocation(number);
        }

        if (slot >= 0)
        {
            SetRunning(slot, 0);
        }
    }

    private void ClearTransaction()
    {
        for (int slot = 0; slot < Slots; slot++)
        {
            if (RunningNumbers[slot] != 0)
            {
                Store(ref RunningNumbers[slot], 0);
            }
        }

        Store(ref _header->RevocationCount, 0);
    }

    // Volatile: neither the compiler nor the processor moves earlier stores behind it.
    private void Store(ref ulong place, ulong value)
    {
        OnStore?.Invoke();
        Volatile.Write(ref place, value);
    }

    private void Store(ref uint place, uint value)
    {
        OnStore?.Invoke();
        Volatile.Write(ref place, value);
    }

    private enum Phase : ulong
    {
        Idle,
        Operating,
        Completing,
        Mask,
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public ulong Magic;
        public ulong IdentityLow;
        public ulong IdentityHigh;
        public ulong Sequence;

        /// <summary>Operations completed, and the phase of the present one.</summary>
        public ulong State;
        public uint UndoCount;
        public uint ReleasedCount;
        public uint RevocationCount;
        public uint IsIncomplete;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct UndoEntry
    {
        public int Slot;
        public uint HasJoined;

        /// <summary>What of it is kept, as <see cref="BlockPieces"/>.</summary>
        public uint Pieces;
        public uint Reserved;
    }
}
