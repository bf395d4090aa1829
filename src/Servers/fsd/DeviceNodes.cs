using ViperOS.Contracts;

namespace ViperOS.Servers.Fsd;

/// <summary>The nodes of disks and partitions in /dev. Used by one thread.</summary>
internal sealed unsafe class DeviceNodes(Log log)
{
    /// <summary>S_IFBLK and rw-rw----: what is behind it asks again.</summary>
    private const uint Mode = 0x61B0;

    private readonly List<DiskNumber> _made = [];

    /// <summary>A disk has these partitions now: makes the nodes that are missing, its own among them, and removes those of partitions that are gone.</summary>
    public void Update(uint disk, List<DiskNumber> parts)
    {
        for (int i = _made.Count - 1; i >= 0; i--)
        {
            if (_made[i].Disk == disk && !parts.Contains(_made[i]))
            {
                Remove(_made[i]);
                _made.RemoveAt(i);
            }
        }

        foreach (DiskNumber number in parts)
        {
            if (!_made.Contains(number))
            {
                Make(number);
                _made.Add(number);
            }
        }
    }

    private void Make(DiskNumber number)
    {
        Span<byte> path = stackalloc byte["/dev/"u8.Length + DiskNumber.MaximumName + 1];
        fixed (byte* name = Name(number, path))
        {
            long result = SystemCall.Invoke(SystemCallNumber.MakeNodeAt, PseudoHandle.CurrentDirectory, (long)name, Mode, (long)number.Device);
            if (SystemCall.ErrorOf(result) is not (ErrorNumber.None or ErrorNumber.EEXIST))
            {
                log.Error("fsd: a disk has no node in /dev"u8);
            }
        }
    }

    private static void Remove(DiskNumber number)
    {
        // Somebody may have done it before.
        Span<byte> path = stackalloc byte["/dev/"u8.Length + DiskNumber.MaximumName + 1];
        fixed (byte* name = Name(number, path))
        {
            SystemCall.Invoke(SystemCallNumber.UnlinkAt, PseudoHandle.CurrentDirectory, (long)name, 0);
        }
    }

    private static Span<byte> Name(DiskNumber number, Span<byte> path)
    {
        "/dev/"u8.CopyTo(path);
        int length = "/dev/"u8.Length;
        length += number.FormatNode(path[length..]);
        path[length] = 0;
        return path;
    }
}
