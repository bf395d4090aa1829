using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Caching;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// Brings what a killed process has left of a transaction (<see cref="SavedState"/>) into the ring, where the replay of the mount finds it like any
/// other. Interrupted and done again it gives the same.
/// </summary>
internal static unsafe class TransactionRescue
{
    /// <summary>
    /// To be called behind a scan, whose end is where the transaction belongs. True if it was written, so that the ring is to be scanned again. EIO.
    /// </summary>
    public static ErrorNumber Write(SavedState saved, BlockDevice device, JournalRing ring, JournalReplay replay, uint seed, out bool isWritten)
    {
        isWritten = false;

        // If the ring has this transaction already, the process was killed behind its commit.
        if (saved.Sequence != replay.Sequence)
        {
            return ErrorNumber.None;
        }

        saved.Settle();
        List<MetadataBlock> blocks = [];
        for (int slot = 0; slot < saved.Slots; slot++)
        {
            if (saved.RunningAt(slot) is not 0 and ulong number)
            {
                blocks.Add(new MetadataBlock(saved.SlotAt(slot)) { Number = number });
            }
        }

        if (blocks.Count == 0 && saved.Revocations.IsEmpty)
        {
            return ErrorNumber.None;
        }

        // Data that the transaction refers to goes first, as with every commit.
        ErrorNumber error = device.Flush();
        using TransactionImage image = new(device, ring, seed, blocks.Count);
        image.Begin(replay.Position, replay.Sequence);
        image.AddRevocations(saved.Revocations);
        image.AddCopies(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blocks));
        image.End();
        error = error == ErrorNumber.None ? ring.Write(replay.Position, image.Memory, image.Length) : error;
        error = error == ErrorNumber.None ? device.Flush() : error;
        isWritten = error == ErrorNumber.None;
        return error;
    }
}
