namespace ViperOS.Contracts;

/// <summary>The kinds of kernel object that a handle can name.</summary>
public enum KernelObjectType : byte
{
    None,
    Process,
    Thread,
    Job,
    MemoryObject,
    Channel,
    Connection,
    Pipe,
    File,
    Directory,
    Namespace,
    Event,
    Timer,
    Interrupt,
    PollSet,
    Resource,
    Log,
    Socket,
    DmaDomain,
    Pager,
}
