namespace ViperOS.Kernel.Files;

/// <summary>Whose a file lock is, and which others it minds.</summary>
public enum FileLockKind
{
    /// <summary>fcntl F_SETLK: of a process.</summary>
    Record,

    /// <summary>fcntl F_OFD_SETLK: of an open description. Minds record locks, as they do it.</summary>
    Description,

    /// <summary>flock: of an open description, the whole file, minding only its like.</summary>
    Whole,
}
