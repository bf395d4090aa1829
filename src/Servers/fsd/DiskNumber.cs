using System.Buffers.Text;
using ViperOS.Contracts;

namespace ViperOS.Servers.Fsd;

/// <summary>A disk (partition 0) or a partition of one, and what it is called: by vinit, by Linux programs, and by its device's number.</summary>
internal readonly record struct DiskNumber(uint Disk, uint Partition)
{
    public const int MaximumName = 24;

    /// <summary>Disks beyond have no nodes.</summary>
    public const uint MaximumDisks = 256;

    // Linux has virtio disks with 16 numbers each there, and partitions beyond in the second one, where it gives numbers as they come.
    private const uint Major = 254;
    private const uint MajorOfOthers = 259;
    private const uint PartsOfDisk = 16;
    private const uint Stride = 512;
    private const ulong FirstNode = 2;

    /// <summary>As the file system has it.</summary>
    public ulong Node => FirstNode + (Disk * Stride) + Partition;

    /// <summary>As makedev(3) packs it.</summary>
    public ulong Device
    {
        get
        {
            uint minor = MinorNumber;
            return (minor & 0xFF) | (MajorNumber << 8) | ((ulong)(minor & ~0xFFu) << 12);
        }
    }

    private uint MajorNumber => Partition < PartsOfDisk ? Major : MajorOfOthers;

    private uint MinorNumber => Partition < PartsOfDisk ? (Disk * PartsOfDisk) + Partition : (Disk * Stride) + Partition;

    public static bool TryFromNode(ulong node, out DiskNumber number)
    {
        ulong place = node - FirstNode;
        number = new DiskNumber((uint)(place / Stride), (uint)(place % Stride));
        return node >= FirstNode && place / Stride < MaximumDisks && number.Partition <= BlockPartition.MaximumNumber;
    }

    /// <summary>From a name in /dev/block: <c>254:1</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> name, out DiskNumber number)
    {
        number = default;
        if (!Utf8Parser.TryParse(name, out uint major, out int digits) || digits >= name.Length || name[digits] != ':'
            || !Utf8Parser.TryParse(name[(digits + 1)..], out uint minor, out int rest))
        {
            return false;
        }

        uint parts = major == Major ? PartsOfDisk : Stride;
        number = new DiskNumber(minor / parts, minor % parts);
        Span<byte> right = stackalloc byte[MaximumName];
        return digits + 1 + rest == name.Length && number.Disk < MaximumDisks && name.SequenceEqual(right[..number.Format(right)]);
    }

    /// <summary>In /dev/block.</summary>
    public int Format(Span<byte> name)
    {
        Utf8Formatter.TryFormat(MajorNumber, name, out int length);
        name[length++] = (byte)':';
        Utf8Formatter.TryFormat(MinorNumber, name[length..], out int digits);
        return length + digits;
    }

    /// <summary>The name of its service: <c>blkd.0p1</c>.</summary>
    public int FormatService(Span<byte> name)
    {
        "blkd."u8.CopyTo(name);
        Utf8Formatter.TryFormat(Disk, name[5..], out int digits);
        return AddPartition(name, 5 + digits, "p"u8);
    }

    /// <summary>In /dev: <c>vda1</c>; behind <c>vdz</c> comes <c>vdaa</c>.</summary>
    public int FormatNode(Span<byte> name)
    {
        const uint Letters = 26;
        "vd"u8.CopyTo(name);
        int length = 2;
        if (Disk >= Letters)
        {
            name[length++] = (byte)('a' + (Disk / Letters) - 1);
        }

        name[length++] = (byte)('a' + (Disk % Letters));
        return AddPartition(name, length, default);
    }

    private int AddPartition(Span<byte> name, int length, ReadOnlySpan<byte> separator)
    {
        if (Partition == 0)
        {
            return length;
        }

        separator.CopyTo(name[length..]);
        length += separator.Length;
        Utf8Formatter.TryFormat(Partition, name[length..], out int digits);
        return length + digits;
    }
}
