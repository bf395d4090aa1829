using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// A call that the kernel itself makes (the file layer to a file server): words, kernel memory, and capabilities that come back. Lives on the
/// caller's stack.
/// </summary>
public unsafe struct KernelMessage
{
    /// <summary>As its default, which the compiler would write word by word.</summary>
    public static void Clear(out KernelMessage message)
    {
        Unsafe.SkipInit(out message);
        Unsafe.InitBlockUnaligned(ref Unsafe.As<KernelMessage, byte>(ref message), 0, (uint)sizeof(KernelMessage));
    }

    public fixed ulong Words[Message.WordCount];

    /// <summary>In: what to send, in kernel memory, at most <see cref="Message.MaximumDataLength"/>.</summary>
    public byte* SendData;
    public int SendLength;

    /// <summary>In: where the reply's data goes.</summary>
    public byte* ReceiveData;
    public int ReceiveCapacity;

    /// <summary>
    /// In: the reply's data is wanted as it comes, of any length, instead of in a buffer of the caller's. Out: it, in a block of the kernel heap
    /// that is now the caller's to free; null if there is none.
    /// </summary>
    public bool TakesData;
    public byte* TakenData;

    /// <summary>
    /// In, of a question to a file server: what the path meets is to be remembered, but for so many records less one, which are already; 0 if nothing is.
    /// The answer's data is taken.
    /// </summary>
    public int WayWanted;

    /// <summary>In: the directory that the path begins at, if there is one.</summary>
    public Directory? Start;

    /// <summary>
    /// In: a connection to the same channel that nobody uses any more: the server hears with the call that it is closed. If the call does not reach it,
    /// it hears so when the last capability goes.
    /// </summary>
    public Connection? Closing;

    /// <summary>Out, of a question to a file server: which run of it was asked (<see cref="Channel.Run"/>).</summary>
    public ulong Run;

    /// <summary>Out.</summary>
    public int ReceivedLength;

    /// <summary>
    /// Out: the capabilities of the reply, which belong to the caller: <see cref="Capability.Discard"/> each when it is no more
    /// needed. As long as
    /// one is kept it counts, so that a server does not see its connection as closed; the server can revoke it.
    /// </summary>
    public int ReceivedCapabilityCount;
    public ReceivedCapabilities ReceivedCapabilities;
}
