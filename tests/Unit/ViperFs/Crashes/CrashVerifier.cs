using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>Compares a volume after a crash with what it has to be: one of the states that were committed, down to each sector.</summary>
internal sealed class CrashVerifier(CrashWorkload workload)
{
    private readonly byte[] _name = new byte[255];
    private readonly byte[] _buffer = new byte[64 * Format.BlockSize];

    /// <summary>
    /// Null if the volume is in one of the states that it may be in when the power fails behind an event; otherwise what is wrong with the
    /// latest of them.
    /// </summary>
    public string? FindFault(Volume volume, int eventCount)
    {
        int durable = workload.Commits.FindLastIndex(commit => commit.Event <= eventCount);
        string? fault = null;
        for (int index = durable; index <= durable + 1 && index < workload.Commits.Count; index++)
        {
            Commit commit = workload.Commits[index];
            fault = Compare(volume, commit.Before, eventCount);
            if (fault is not null && commit.After != commit.Before)
            {
                fault = Compare(volume, commit.After, eventCount);
            }

            if (fault is null)
            {
                return null;
            }
        }

        return fault;
    }

    private string? Compare(Volume volume, ImmutableDictionary<ulong, CrashNode> state, int eventCount) =>
        CompareDirectory(volume, state, Volume.RootInode, eventCount);

    private string? CompareDirectory(Volume volume, ImmutableDictionary<ulong, CrashNode> state, ulong directory, int eventCount)
    {
        int count = 0;
        ulong cookie = 0;
        string? fault = null;
        while (fault is null && volume.NextEntry(directory, cookie, _name, out DirectoryEntry entry) is var error && error != ErrorNumber.ENOENT)
        {
            string name = Encoding.UTF8.GetString(_name, 0, entry.NameLength);
            if (error != ErrorNumber.None || !state[directory].Entries.TryGetValue(name, out ulong inode) || inode != entry.Inode)
            {
                return $"directory {directory}: '{name}' ({error})";
            }

            count++;
            cookie = entry.Cookie;
            fault = CompareNode(volume, state, inode, eventCount);
        }

        return fault ?? (count == state[directory].Entries.Count ? null : $"directory {directory} has {count} entries, not {state[directory].Entries.Count}");
    }

    private string? CompareNode(Volume volume, ImmutableDictionary<ulong, CrashNode> state, ulong inode, int eventCount)
    {
        CrashNode node = state[inode];
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error != ErrorNumber.None || status.Kind != node.Kind || status.LinkCount != (uint)node.Links)
        {
            return $"inode {inode}: {error}, {status.Kind}, {status.LinkCount} links, not {node.Links}";
        }

        switch (node.Kind)
        {
            case FileKind.Directory:
                return CompareDirectory(volume, state, inode, eventCount);
            case FileKind.SymbolicLink:
                error = volume.ReadLink(inode, _buffer, out int length);
                return error == ErrorNumber.None && length == node.Size && !_buffer.AsSpan(0, length).ContainsAnyExcept((byte)'t') ? null : $"link {inode}: {error}";
            default:
                return CompareAttribute(volume, node, inode) ?? CompareData(volume, node, inode, status.Size, eventCount);
        }
    }

    private string? CompareAttribute(Volume volume, CrashNode node, ulong inode)
    {
        ErrorNumber error = volume.GetExtendedAttribute(inode, "user.a"u8, _buffer, out int length);
        return Encoding.UTF8.GetString(_buffer, 0, length) == node.Attribute && error is ErrorNumber.None or ErrorNumber.ENODATA ? null : $"attribute of {inode}: {error}";
    }

    private string? CompareData(Volume volume, CrashNode node, ulong inode, ulong size, int eventCount)
    {
        if (size != (ulong)node.Size * Format.SectorSize)
        {
            return $"file {inode} has {size} bytes, not {node.Size * Format.SectorSize}";
        }

        ErrorNumber error = new FileData(volume).Read(inode, 0, _buffer, out int read);
        if (error != ErrorNumber.None || (ulong)read != size)
        {
            return $"file {inode}: {error}, {read} bytes";
        }

        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(_buffer);
        const int WordsPerSector = Format.SectorSize / sizeof(ulong);
        for (int sector = 0; sector < node.Size; sector++)
        {
            ReadOnlySpan<ulong> found = words.Slice(sector * WordsPerSector, WordsPerSector);
            if (found.ContainsAnyExcept(found[0]))
            {
                return $"file {inode}: sector {sector} is mixed";
            }

            if (found[0] != node.Stamps.GetValueOrDefault(sector) && !WasWritten(node.Id, sector, found[0], eventCount))
            {
                return $"file {inode}: sector {sector} has {found[0]}, not {node.Stamps.GetValueOrDefault(sector)}";
            }
        }

        return null;
    }

    /// <summary>Data that replaces data goes to the same blocks, without a transaction: it may be there early.</summary>
    private bool WasWritten(int id, long sector, ulong stamp, int eventCount) =>
        workload.Written.TryGetValue((id, sector), out List<(int Event, ulong Stamp)>? list)
        && list.Exists(written => written.Event < eventCount && written.Stamp == stamp);
}
