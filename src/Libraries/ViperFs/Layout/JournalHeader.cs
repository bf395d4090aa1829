using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// Body of the first two blocks of the journal, written one after the other; the valid one with the higher epoch counts, so that one torn by a
/// power failure does no harm.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct JournalHeader
{
    /// <summary>How many blocks of the journal are headers; the ring of transactions is behind them.</summary>
    public const int Copies = 2;

    /// <summary>Grows with every change of the header; all transactions behind it carry it.</summary>
    public ulong Epoch;

    /// <summary>Sequence number of the first transaction that is to be replayed, or of the next one if there is none.</summary>
    public ulong Sequence;

    /// <summary>Where it begins, in blocks from the begin of the ring.</summary>
    public ulong Position;

    public static ref JournalHeader Of(Span<byte> block) => ref MemoryMarshal.AsRef<JournalHeader>(block[BlockHeader.SizeInBytes..]);
}
