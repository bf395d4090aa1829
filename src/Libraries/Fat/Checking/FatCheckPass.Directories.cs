using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;
using ViperOS.FileSystems.Checking;

namespace ViperOS.Fat.Checking;

/// <summary>Directories and what they have in them.</summary>
internal sealed partial class FatCheckPass
{
    private static readonly System.Buffers.SearchValues<byte> s_forbidden =
        System.Buffers.SearchValues.Create("\"*+,./:;<=>?[\\]|\u007Fabcdefghijklmnopqrstuvwxyz"u8);

    private readonly Queue<CheckedDirectory> _waiting = new();
    private readonly HashSet<UInt128> _rootNames = [];
    private readonly char[] _text = new char[ShortName.MaximumText];
    private CheckedDirectory? _root;

    /// <summary>From the root on, each directory as a whole before those in it.</summary>
    private ErrorNumber CheckTree()
    {
        _root = new CheckedDirectory("", 0, 0, _rootNames);
        ErrorNumber error = ErrorNumber.None;
        if (_geometry.Type == FatType.Fat32)
        {
            error = ClaimChain(_geometry.RootCluster, uint.MaxValue, _root.Clusters, out uint count, out string? fault);
            if (error == ErrorNumber.None && fault is not null)
            {
                Add(ProblemKind.TreeNode, $"the root directory {fault}");
            }

            if (error == ErrorNumber.None && count == 0 && _repairs)
            {
                // It begins with nothing: as an empty one.
                Claim(_geometry.RootCluster);
                _root.Clusters.Add(_geometry.RootCluster);
                error = Set(_geometry.RootCluster, FatTable.End);
            }
        }

        for (CheckedDirectory? directory = _root; error == ErrorNumber.None && directory is not null; _waiting.TryDequeue(out directory))
        {
            _directories++;
            error = CheckDirectory(directory);
            Show("directories", _directories, 0);
        }

        return error;
    }

    private ErrorNumber CheckDirectory(CheckedDirectory directory)
    {
        LongNameParts parts = new();
        uint slots = SlotsOf(directory);
        for (uint slot = 0; slot < slots; slot++)
        {
            ErrorNumber error = GetSlot(directory, slot, out CachedSectors piece, out int offset);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            Span<byte> bytes = piece.Bytes.Slice(offset, ShortEntry.SizeInBytes);
            ref ShortEntry entry = ref ShortEntry.At(bytes, 0);
            bool isEnd = entry.IsEnd;
            if (isEnd && !(directory.Cluster != 0 && slot < 2))
            {
                error = HasEntriesBehind(directory, slot, out bool hasMore);
                if (error != ErrorNumber.None)
                {
                    return error;
                }

                if (hasMore)
                {
                    RemoveEntry(directory, piece, ref entry, "an end mark stands in front of entries");
                    isEnd = false;
                }
            }

            if (!entry.IsEnd && !entry.IsFree && entry.IsLongName)
            {
                ClearCluster(directory, piece, ref entry);
                if (!parts.TryAdd(bytes, slot))
                {
                    error = RemoveParts(directory, parts);
                    if (!parts.TryAdd(bytes, slot))
                    {
                        RemoveEntry(directory, piece, ref entry, "a part of a long name belongs to no file");
                    }
                }
            }
            else if (parts.Count != 0 && (entry.IsEnd || entry.IsFree || !parts.BelongTo(entry)))
            {
                error = RemoveParts(directory, parts);
            }

            if (error == ErrorNumber.None && !entry.IsEnd && !entry.IsFree && !entry.IsLongName)
            {
                error = directory.Cluster != 0 && slot < 2 ? CheckDots(directory, slot, piece, ref entry) : CheckEntry(directory, piece, ref entry, parts);
                parts.Clear();
            }
            else if (isEnd && directory.Cluster != 0 && slot < 2)
            {
                error = CheckDots(directory, slot, piece, ref entry);
                isEnd = false;
            }

            if (error != ErrorNumber.None || isEnd)
            {
                return error;
            }
        }

        return RemoveParts(directory, parts);
    }

    /// <summary>A file, a directory or a label.</summary>
    private ErrorNumber CheckEntry(CheckedDirectory directory, CachedSectors piece, ref ShortEntry entry, LongNameParts parts)
    {
        if (entry.IsVolumeLabel)
        {
            if (directory.Cluster != 0 || _label is not null || !IsName(entry))
            {
                RemoveEntry(directory, piece, ref entry, "it has a label where there can be none, or one that cannot be");
            }
            else
            {
                _label = [.. (ReadOnlySpan<byte>)entry.Name];
            }

            return ErrorNumber.None;
        }

        if (entry.IsDots)
        {
            RemoveEntry(directory, piece, ref entry, "it has a \".\" or \"..\" that is not at its begin");
            return ErrorNumber.None;
        }

        string path = $"{directory.Path}/{(parts.Count != 0 ? parts.ToText() : TextOf(entry))}";
        if (!IsName(entry))
        {
            Add(ProblemKind.Entry, $"{path}: it has a name that cannot be");
            Rename(directory, piece, ref entry, "NAM"u8);
        }
        else if (!directory.Names.Add(KeyOf(entry)))
        {
            Add(ProblemKind.Entry, $"{path}: its short name is there twice");
            Rename(directory, piece, ref entry, "REN"u8);
        }

        return entry.IsDirectory ? CheckSubdirectory(directory, piece, ref entry, path) : CheckFile(piece, ref entry, path);
    }

    private ErrorNumber CheckFile(CachedSectors piece, ref ShortEntry entry, string path)
    {
        _files++;
        uint first = entry.FirstCluster(_geometry.Type);
        uint wanted = (uint)(((ulong)entry.Size + _geometry.ClusterBytes - 1) / _geometry.ClusterBytes);
        uint count = 0;
        string? fault = null;
        ErrorNumber error = first == 0 ? ErrorNumber.None : ClaimChain(first, wanted, null, out count, out fault);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (fault is not null)
        {
            Add(count < wanted ? ProblemKind.SharedBlock : ProblemKind.BlockCount, $"{path}: it {fault}");
        }
        else if (count < wanted)
        {
            Add(ProblemKind.BlockCount, $"{path}: it has {count} of the {wanted} clusters that its size of {entry.Size} takes");
        }

        if (_repairs && (count < wanted || (count == 0 && first != 0)))
        {
            entry.Size = (uint)Math.Min(entry.Size, (ulong)count * _geometry.ClusterBytes);
            SetFirst(ref entry, count == 0 ? 0 : first);
            MarkChanged(piece);
        }

        return error;
    }

    private ErrorNumber CheckSubdirectory(CheckedDirectory directory, CachedSectors piece, ref ShortEntry entry, string path)
    {
        uint first = entry.FirstCluster(_geometry.Type);
        CheckedDirectory found = new(path, first, directory.Cluster, []);
        ErrorNumber error = ClaimChain(first, DirectoryTable.MaximumSlots / SlotsPerSector / _geometry.ClusterSectors is var most and > 0 ? most : 1, found.Clusters, out uint count, out string? fault);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (fault is not null)
        {
            Add(ProblemKind.SharedBlock, $"{path}: the directory {fault}");
        }

        if (count == 0)
        {
            if (_repairs)
            {
                entry.Name[0] = ShortEntry.FreeMark;
                MarkChanged(piece);
            }

            return ErrorNumber.None;
        }

        if (entry.Size != 0)
        {
            Add(ProblemKind.Inode, $"{path}: the directory has a size");
            if (_repairs)
            {
                entry.Size = 0;
                MarkChanged(piece);
            }
        }

        _waiting.Enqueue(found);
        return ErrorNumber.None;
    }

    /// <summary>The first two entries of a directory are itself and the one that it is in, where 0 is the root.</summary>
    private ErrorNumber CheckDots(CheckedDirectory directory, uint slot, CachedSectors piece, ref ShortEntry entry)
    {
        uint wanted = slot == 0 ? directory.Cluster : directory.Parent;
        ShortEntry right = new() { Attributes = EntryAttributes.Directory };
        ((Span<byte>)right.Name).Fill((byte)' ');
        ((Span<byte>)right.Name)[..(int)(slot + 1)].Fill((byte)'.');
        bool isThere = ((ReadOnlySpan<byte>)entry.Name).SequenceEqual(right.Name) && entry.IsDirectory && !entry.IsVolumeLabel;
        if (isThere && entry.FirstCluster(_geometry.Type) == wanted)
        {
            return ErrorNumber.None;
        }

        Add(ProblemKind.Parent, $"{directory.Path}: \"{(slot == 0 ? "." : "..")}\" {(isThere ? $"leads to cluster {entry.FirstCluster(_geometry.Type)} and not to {wanted}" : "is missing")}");
        if (_repairs)
        {
            // What stood there instead has lost its name: its clusters will be found.
            right.ModifiedDate = entry.ModifiedDate;
            right.ModifiedTime = entry.ModifiedTime;
            bool wasEnd = entry.IsEnd;
            entry = right;
            SetFirst(ref entry, wanted);
            MarkChanged(piece);
            return wasEnd ? EndBehind(directory, slot) : ErrorNumber.None;
        }

        return ErrorNumber.None;
    }

    private ErrorNumber RemoveParts(CheckedDirectory directory, LongNameParts parts)
    {
        if (parts.Count == 0)
        {
            return ErrorNumber.None;
        }

        Add(ProblemKind.Entry, $"{directory.Shown}: a long name belongs to no file: {parts.ToText()}");
        ErrorNumber error = ErrorNumber.None;
        for (uint slot = parts.FirstSlot; _repairs && error == ErrorNumber.None && slot < parts.FirstSlot + parts.Count; slot++)
        {
            error = GetSlot(directory, slot, out CachedSectors piece, out int offset);
            if (error == ErrorNumber.None)
            {
                piece.Bytes[offset] = ShortEntry.FreeMark;
                MarkChanged(piece);
            }
        }

        parts.Clear();
        return error;
    }

    /// <summary>Parts of long names have no clusters.</summary>
    private void ClearCluster(CheckedDirectory directory, CachedSectors piece, ref ShortEntry entry)
    {
        if (entry.FirstClusterLow != 0)
        {
            Add(ProblemKind.Entry, $"{directory.Shown}: a part of a long name has a cluster");
            if (_repairs)
            {
                entry.FirstClusterLow = 0;
                MarkChanged(piece);
            }
        }
    }

    private void RemoveEntry(CheckedDirectory directory, CachedSectors piece, ref ShortEntry entry, string what)
    {
        Add(ProblemKind.Entry, $"{directory.Shown}: {what}");
        if (_repairs)
        {
            entry.Name[0] = ShortEntry.FreeMark;
            MarkChanged(piece);
        }
    }

    private void Rename(CheckedDirectory directory, CachedSectors piece, ref ShortEntry entry, ReadOnlySpan<byte> extension)
    {
        if (_repairs)
        {
            GiveName(ref entry, extension, directory.Names);
            MarkChanged(piece);
        }
    }

    private void MarkChanged(CachedSectors piece)
    {
        _isChanged = true;
        _cache.MarkDirty(piece);
    }

    /// <summary>FAT12 and FAT16 have something else where FAT32 has the upper half of the number.</summary>
    private void SetFirst(ref ShortEntry entry, uint cluster)
    {
        ushort high = entry.FirstClusterHigh;
        entry.SetFirstCluster(cluster);
        entry.FirstClusterHigh = _geometry.Type == FatType.Fat32 ? entry.FirstClusterHigh : high;
    }

    /// <summary>A name that nothing in the directory has: FSCK, a number, and the extension.</summary>
    private static void GiveName(ref ShortEntry entry, ReadOnlySpan<byte> extension, HashSet<UInt128> names)
    {
        Span<byte> name = entry.Name;
        for (int number = 0; ; number++)
        {
            "FSCK0000"u8.CopyTo(name);
            extension.CopyTo(name[8..]);
            for ((int digit, int rest) = (7, number); rest != 0; digit--, rest /= 10)
            {
                name[digit] = (byte)('0' + (rest % 10));
            }

            if (names.Add(KeyOf(entry)))
            {
                entry.Case = ShortNameCase.None;
                return;
            }
        }
    }

    private static UInt128 KeyOf(in ShortEntry entry)
    {
        UInt128 key = 0;
        foreach (byte letter in (ReadOnlySpan<byte>)entry.Name)
        {
            key = (key << 8) | letter;
        }

        return key;
    }

    /// <summary>Short names have no control characters, no small letters, and nothing that means something in a path.</summary>
    private static bool IsName(in ShortEntry entry)
    {
        ReadOnlySpan<byte> name = entry.Name;
        int first = name[0] == ShortEntry.EscapedFreeMark ? 1 : 0;
        return name[0] != (byte)' ' && name[first..].IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 && name.IndexOfAny(s_forbidden) < 0;
    }

    private string TextOf(in ShortEntry entry) => new(_text, 0, ShortName.ToText(entry, _text));

    private void Show(string what, ulong done, ulong all)
    {
        const ulong Interval = 4096;
        if (_progress is not null && done % Interval == 0)
        {
            _progress(what, all == 0 ? 0 : (int)(done * 100 / all));
        }
    }
}
