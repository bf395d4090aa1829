using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>The ring of those that have lost their last name, or are being shortened.</summary>
internal sealed partial class CheckPass
{
    private void CheckRing()
    {
        HashSet<ulong> members = [];
        bool isWhole = FollowRing(members);
        foreach ((ulong number, CheckedInode inode) in _inodes)
        {
            bool mustBeIn = inode.LinkCount == 0 && inode.Names == 0;
            if ((number != Format.OrphanAnchor && members.Contains(number) != inode.IsInRing) || (mustBeIn && !members.Contains(number)))
            {
                isWhole = false;
            }
        }

        if (!isWhole)
        {
            Report(ProblemKind.OrphanRing, "the ring of orphans is broken");
            MakeRing();
        }
    }

    private bool FollowRing(HashSet<ulong> members)
    {
        ulong previous = Format.OrphanAnchor;
        InodeRecord record = Record(previous);
        while (record.NextOrphan != Format.OrphanAnchor)
        {
            ulong number = record.NextOrphan;
            if (!_inodes.ContainsKey(number) || !members.Add(number))
            {
                return false;
            }

            record = Record(number);
            if (record.PreviousOrphan != previous)
            {
                return false;
            }

            previous = number;
        }

        return Record(Format.OrphanAnchor).PreviousOrphan == previous;
    }

    private void MakeRing()
    {
        // Each goes in front of the others; the anchor is the one behind the last.
        ulong first = Format.OrphanAnchor;
        SetPrevious(first, first);
        foreach ((ulong number, CheckedInode inode) in _inodes.OrderByDescending(pair => pair.Key))
        {
            if (number == Format.OrphanAnchor)
            {
                continue;
            }

            bool isMember = inode.LinkCount == 0 ? inode.Names == 0 && !_lost.Contains(number) : inode.IsInRing;
            if (!isMember && !inode.IsInRing)
            {
                continue;
            }

            ulong next = isMember ? first : 0;
            Change(number, (ref InodeRecord record) => (record.NextOrphan, record.PreviousOrphan) = (next, isMember ? Format.OrphanAnchor : 0));
            if (!isMember)
            {
                continue;
            }

            SetPrevious(first, number);
            first = number;
        }

        Change(Format.OrphanAnchor, (ref InodeRecord record) => record.NextOrphan = first);
    }

    private void SetPrevious(ulong inode, ulong previous) =>
        Change(inode, (ref InodeRecord record) => record.PreviousOrphan = previous);

    private InodeRecord Record(ulong inode) =>
        _image.TryRead(_geometry.InodeBlock(inode, out int index), BlockType.Inodes, 0, out byte[] block)
            ? InodeRecord.At(block, index)
            : default;
}
