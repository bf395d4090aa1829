using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Disks and partitions. A node with a device's number, on whatever file system, is no more than a name: the contents are what the caller's namespace has in
/// /dev/block under that number, of the server that serves them.
/// </summary>
public static unsafe partial class FileSystem
{
    private static ReadOnlySpan<byte> BlockDevices => "/dev/block/"u8;

    /// <summary>Opens what a node stands for. ENXIO if the namespace does not have it; no further from there, so that nothing leads in a circle.</summary>
    private static int OpenBlockDevice(ulong device, Rights allowed, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = Rights.None;

        // As makedev(3) packs them.
        ulong major = (device >> 8) & 0xFFF;
        ulong minor = (device & 0xFF) | ((device >> 12) & 0xFFFF_FF00);
        Span<byte> path = stackalloc byte[BlockDevices.Length + Number.MaximumDigits + 1 + Number.MaximumDigits];
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        int length = Append(path, 0, BlockDevices);
        length = Append(path, length, Number.FormatDecimal(major, digits));
        length = Append(path, length, ":"u8);
        length = Append(path, length, Number.FormatDecimal(minor, digits));

        PathLookup lookup = default;
        lookup.RefusesLinks = true;
        int error = lookup.Find(Process.Current, PseudoHandle.CurrentDirectory, path.Slice(0, length), RightsOf(flags & OpenFlags.AccessMask));
        error = error == 0 ? OpenNode(ref lookup, flags & ~OpenFlags.Create, 0, out description, out rights) : error;
        rights &= ~(Rights.Read | Rights.Write) | allowed;
        lookup.Dispose();
        return error == Error.ENOENT ? Error.ENXIO : error;
    }

    private static bool IsBlockDevice(ReadOnlySpan<byte> path) => path.StartsWith(BlockDevices);

    private static int Append(Span<byte> path, int length, ReadOnlySpan<byte> more)
    {
        more.CopyTo(path.Slice(length));
        return length + more.Length;
    }
}
