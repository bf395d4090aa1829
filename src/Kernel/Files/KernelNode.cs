using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A node of a file system that the kernel itself serves: stands where the connection to a server's node stands, and answers the same requests
/// (<see cref="FileOperation"/>), in the caller's context and with no lock held. Owned by the capabilities on it.
/// </summary>
public abstract unsafe class KernelNode : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Connection;

    /// <summary>Tells its file system from those of servers, whose numbers are those of their channels.</summary>
    public abstract ulong FileSystem { get; }

    /// <summary>
    /// Answers as a server would: 0, <see cref="FileServer.MetLink"/>, or an error, and then leaves no data and capabilities in the message.
    /// The request's data is in the message's own memory.
    /// </summary>
    public abstract int Answer(ref KernelMessage message, FileOperation operation);

    /// <summary>Whether both are the same node of the same file system.</summary>
    public abstract bool IsSameNode(KernelNode other);

    /// <summary>Gives the structure back as the reply's data. ENOMEM.</summary>
    protected static int Reply<T>(ref KernelMessage message, in T answer)
        where T : unmanaged
    {
        byte* data = (byte*)KernelHeap.Allocate((nuint)sizeof(T));
        if (data == null)
        {
            return Error.ENOMEM;
        }

        *(T*)data = answer;
        message.TakenData = data;
        message.ReceivedLength = sizeof(T);
        return 0;
    }

    /// <summary>Gives a new capability on the object back with the reply. ENOMEM.</summary>
    protected static int Give(ref KernelMessage message, KernelObject target, Rights rights)
    {
        Capability? capability = Capability.Create(target, rights);
        if (capability is null)
        {
            return Error.ENOMEM;
        }

        message.ReceivedCapabilities[message.ReceivedCapabilityCount++] = capability;
        return 0;
    }
}
