namespace ViperOS.Kernel.Sockets;

/// <summary>Where a socket that makes connections is in its life. Datagram sockets are Idle, or Connected to an address.</summary>
public enum SocketState
{
    Idle,
    Connecting,
    Listening,
    Connected,
    Closed,
}
