namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>SO_* of the level SOL_SOCKET (Linux, asm-generic/socket.h).</summary>
public enum SocketOption
{
    Debug = 1,
    ReuseAddress = 2,
    Type = 3,
    Error = 4,
    DontRoute = 5,
    Broadcast = 6,
    SendBuffer = 7,
    ReceiveBuffer = 8,
    KeepAlive = 9,
    OutOfBandInline = 10,
    Priority = 12,
    Linger = 13,
    ReusePort = 15,
    PassCredentials = 16,
    PeerCredentials = 17,
    ReceiveLowWater = 18,
    SendLowWater = 19,
    ReceiveTimeout = 20,
    SendTimeout = 21,
    AcceptsConnections = 30,
    SendBufferForce = 32,
    ReceiveBufferForce = 33,
    Protocol = 38,
    Domain = 39,
    PeerGroups = 59,
    NewReceiveTimeout = 66,
    NewSendTimeout = 67,
}
