namespace ViperOS.Kernel.Sockets;

/// <summary>What a call that receives learns beside the bytes. Owned by the call.</summary>
public struct SocketReceipt
{
    public SocketAddress Sender;
    public PeerCredentials Credentials;

    /// <summary>Not null: to be freed.</summary>
    public Ancillary? Ancillary;

    public MessageFlags Flags;
}
