using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// One wish of a thread that waits for a pager, on that thread's stack; or a read-ahead, for which nobody waits, inside its source. The pager's
/// lock guards it.
/// </summary>
internal unsafe struct PageWait
{
    /// <summary>Neighbours in the list of those that wait for the same.</summary>
    public PageWait* Next;
    public PageWait* Previous;

    /// <summary>Neighbours in the queue of what the server has not taken yet.</summary>
    public PageWait* NextQueued;
    public PageWait* PreviousQueued;

    public PageRequest Request;

    /// <summary>The page that is waited for.</summary>
    public ulong Index;

    /// <summary>The server is asked, or will be; else somebody else's request covers the page.</summary>
    public bool IsSent;
    public bool IsQueued;
    public bool IsDone;
    public int Error;

    public readonly bool Covers(ulong index) => index >= Request.First && index - Request.First < Request.Count;
}
