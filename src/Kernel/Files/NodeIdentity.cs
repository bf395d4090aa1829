namespace ViperOS.Kernel.Files;

/// <summary>
/// Which file it is, for all that the kernel keeps about files beside what is open: locks, FIFOs, sockets' names, watches. Two opened files with
/// equal identities are the same file. Holds nothing.
/// </summary>
public readonly struct NodeIdentity(ulong server, ulong node)
{
    /// <summary>The object number of the channel of its server.</summary>
    public ulong Server { get; } = server;

    /// <summary>The server's number for it; 0 if it gave none.</summary>
    public ulong Node { get; } = node;

    public bool IsSome => Node != 0;

    public static bool operator ==(NodeIdentity left, NodeIdentity right) => left.Server == right.Server && left.Node == right.Node;

    public static bool operator !=(NodeIdentity left, NodeIdentity right) => !(left == right);

    public bool Equals(NodeIdentity other) => this == other;

    public override bool Equals(object? obj) => false;

    public override int GetHashCode() => (int)((Server * 0x9E37_79B1) ^ Node ^ (Node >> 32));
}
