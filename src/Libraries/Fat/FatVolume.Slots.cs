using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>The slots of a directory that a file takes: finding room for them, writing and freeing them.</summary>
public sealed partial class FatVolume
{
    private readonly record struct Slots(uint First, uint Count, bool IsAtEnd)
    {
        public uint Last => First + Count - 1;
    }

    private Slots FoundSlots() => new(_reader.FirstSlot, _reader.LastSlot - _reader.FirstSlot + 1, IsAtEnd: false);

    /// <summary>Free slots that follow each other; the directory grows if it has none. ENOSPC, EIO.</summary>
    private ErrorNumber FindRoom(FatNode directory, uint count, out Slots slots)
    {
        DirectoryIndex index = directory.Index!;
        uint slot = index.FreeFrom(count);
        uint found = 0;
        bool isAtEnd = false;
        slots = default;
        while (found < count)
        {
            ErrorNumber error = _directories.Get(directory, slot, out CachedSectors piece, out int offset, out _);
            if (error == ErrorNumber.ENOENT)
            {
                error = slot < DirectoryTable.MaximumSlots ? Grow(directory) : ErrorNumber.ENOSPC;
                if (error != ErrorNumber.None)
                {
                    return error;
                }

                continue;
            }

            if (error != ErrorNumber.None)
            {
                return error;
            }

            ref ShortEntry entry = ref ShortEntry.At(piece.Bytes, offset);
            isAtEnd |= entry.IsEnd;
            found = isAtEnd || entry.IsFree ? found + 1 : 0;
            slot++;
        }

        slots = new Slots(slot - count, count, isAtEnd);
        return ErrorNumber.None;
    }

    private ErrorNumber Grow(FatNode directory)
    {
        uint before = directory.FirstCluster;
        ErrorNumber error = _directories.Extend(directory);
        return error == ErrorNumber.None && directory.FirstCluster != before ? _nodes.Write(directory) : error;
    }

    /// <summary>Writes the long name, then the entry. EIO.</summary>
    private ErrorNumber WriteEntries(FatNode directory, in Slots slots, int parts, in ShortEntry entry, out ulong position)
    {
        position = 0;
        byte checksum = LongEntry.ChecksumOf(entry.Name);
        for (uint i = 0; i < slots.Count; i++)
        {
            ErrorNumber error = _directories.Get(directory, slots.First + i, out CachedSectors piece, out int offset, out position);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            if (i + 1 < slots.Count)
            {
                LongEntry.Write(piece.Bytes.Slice(offset, ShortEntry.SizeInBytes), GivenName, parts - (int)i, checksum);
            }
            else
            {
                ShortEntry.At(piece.Bytes, offset) = entry;
            }

            _directories.MarkDirty(piece);
        }

        if (slots.IsAtEnd && _directories.Get(directory, slots.Last + 1, out CachedSectors next, out int end, out _) == ErrorNumber.None
            && next.Bytes[end] != ShortEntry.EndMark)
        {
            next.Bytes[end] = ShortEntry.EndMark;
            _directories.MarkDirty(next);
        }

        DirectoryIndex index = directory.Index!;
        index.Add(NameText.Hash(GivenName), slots.First);
        if (parts != 0)
        {
            int length = ShortName.ToText(entry, _shortText);
            index.Add(NameText.Hash(_shortText.AsSpan(0, length)), slots.First);
        }

        for (uint count = 1; count <= LongEntry.MaximumParts + 1; count++)
        {
            // Where less room was looked for, only what is used now is known to be no more free.
            if (count >= slots.Count || index.FreeFrom(count) == slots.First)
            {
                index.SetFreeFrom(count, Math.Max(index.FreeFrom(count), slots.First + slots.Count));
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>Frees the slots of the file that the reader has. EIO.</summary>
    private ErrorNumber RemoveEntries(FatNode directory, in Slots slots)
    {
        ErrorNumber error = _reader.Read(directory, slots.First);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        DirectoryIndex index = directory.Index!;
        index.Remove(NameText.Hash(_reader.Name), slots.First);
        if (_reader.HasLongName)
        {
            index.Remove(NameText.Hash(_reader.Short), slots.First);
        }

        // The short entry first: what is left of the long name is of no meaning then.
        for (uint i = slots.Count; i-- > 0 && error == ErrorNumber.None;)
        {
            error = _directories.Get(directory, slots.First + i, out CachedSectors piece, out int offset, out _);
            if (error == ErrorNumber.None)
            {
                piece.Bytes[offset] = ShortEntry.FreeMark;
                _directories.MarkDirty(piece);
                index.NoteFreed(slots.First + i);
            }
        }

        return error;
    }
}
