using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// A call that the kernel itself makes (the file layer to a file server): words, kernel memory, and object references both ways. Lives
/// on the caller's stack.
/// </summary>
public unsafe struct KernelMessage
{
    public fixed ulong Words[Message.WordCount];

    /// <summary>In: what to send, in kernel memory, at most <see cref="Message.MaximumDataLength"/>.</summary>
    public byte* SendData;
    public int SendLength;

    /// <summary>In: where the reply's data goes.</summary>
    public byte* ReceiveData;
    public int ReceiveCapacity;

    /// <summary>Out.</summary>
    public int ReceivedLength;

    /// <summary>In: objects whose references the caller keeps; the server gets a capability on each with these rights.</summary>
    public int SendObjectCount;
    public KernelObjectReferences SendObjects;

    /// <summary>
    /// Out: capabilities of the reply. They belong to the caller, who discards them: a file keeps its connection's capability, so that the
    /// server hears Closed when the file goes and not when the reply has been read, and so that revoking reaches the file.
    /// </summary>
    public int ReceivedCapabilityCount;
    public CapabilityReferences ReceivedCapabilities;
}
