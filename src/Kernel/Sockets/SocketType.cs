namespace ViperOS.Kernel.Sockets;

/// <summary>Second argument of socket(2), without its flags.</summary>
public enum SocketType
{
    Stream = 1,
    Datagram = 2,
    SequencedPacket = 5,
}
