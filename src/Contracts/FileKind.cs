namespace ViperOS.Contracts;

/// <summary>What a node of a file server is.</summary>
public enum FileKind : ulong
{
    Regular = 1,
    Directory = 2,

    /// <summary>Opened, it is pipes; its settings go through <see cref="FileOperation.Control"/>.</summary>
    Terminal = 3,

    /// <summary>Opened, it is pipes.</summary>
    Stream = 4,
    SymbolicLink = 5,

    /// <summary>The kernel has the pipe of each that is open.</summary>
    Fifo = 6,

    /// <summary>A name that local sockets are bound to.</summary>
    Socket = 7,

    /// <summary>The kernel has the devices that need no driver; others it finds by their number.</summary>
    CharacterDevice = 8,
    BlockDevice = 9,
}
