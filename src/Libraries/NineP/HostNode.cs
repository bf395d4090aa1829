using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>A file of the server's that was met, and the way to it. <see cref="NodeTable"/> owns it.</summary>
internal sealed class HostNode(ulong number, Qid qid)
{
    public ulong Number { get; } = number;

    /// <summary>As it was met last.</summary>
    public Qid Qid { get; set; } = qid;

    /// <summary>The directory it was met in; null for the root, and for what has lost its name.</summary>
    public HostNode? Parent { get; set; }

    public byte[] Name { get; set; } = [];

    /// <summary>Names it, not open; or <see cref="NinePClient.NoFid"/>.</summary>
    public uint Fid { get; set; } = NinePClient.NoFid;

    /// <summary>Open for its contents; or <see cref="NinePClient.NoFid"/>.</summary>
    public uint OpenFid { get; set; } = NinePClient.NoFid;

    /// <summary>What <see cref="OpenFid"/> was opened for.</summary>
    public bool IsWritable { get; set; }

    /// <summary>Was written to since it was last synchronized.</summary>
    public bool HasChanges { get; set; }

    /// <summary>Has lost its name, but is in use.</summary>
    public bool IsUnlinked { get; set; }

    /// <summary>When it was used, in a count of operations.</summary>
    public ulong Used { get; set; }

    /// <summary>Of a directory: what the server said of it last.</summary>
    public FileStatus Status { get; set; }

    /// <summary>When that was, in milliseconds, and what was the count of changes then.</summary>
    public (long Time, ulong Changes) StatusSince { get; set; }

    public bool HasFids => Fid != NinePClient.NoFid || OpenFid != NinePClient.NoFid;
}
