using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The sending end of a <see cref="Channel"/>, with the token its maker chose. Rights: Write calls and sends, Wait waits for
/// PeerClosed. Generated clients wrap one.
/// </summary>
[Capability(KernelObjectType.Connection)]
public readonly unsafe struct Connection(Handle handle)
{
    /// <summary>What a client usually gets.</summary>
    public const Rights ClientRights = Rights.Write | Rights.Wait | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    public Handle Handle { get; } = handle;

    public static Connection None => new(Handle.None);

    /// <summary>
    /// Sends the message and waits for the reply, which replaces it. EPIPE if the server is gone, ETIMEDOUT after the deadline,
    /// EMSGSIZE if either side's data is longer than the other's buffer.
    /// </summary>
    public ErrorNumber Call(Message* message)
    {
        return SystemCall.ErrorOf(SystemCall.Ipc(SystemCallNumber.Call, Handle, message));
    }

    /// <summary>Queues the message. EAGAIN if the channel is full, EPIPE if the server is gone.</summary>
    public ErrorNumber Send(Message* message)
    {
        return SystemCall.ErrorOf(SystemCall.Ipc(SystemCallNumber.Send, Handle, message));
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
