using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>Options of sockets: those of SOL_SOCKET.</summary>
internal static unsafe class SocketOptionCalls
{
    private const int SocketLevel = 1;
    private const int MinimumBufferSize = 2304;
    private const int MaximumBufferSize = 425_984;

    [SystemCall(
        SystemCallNumber.SetSocketOption, "socket: handle, level: SOL_SOCKET, option: SO_*, value: address, length: bytes",
        "Sets SO_PASSCRED, SO_RCVTIMEO, SO_SNDTIMEO, and SO_SNDBUF, which also says how long a message may be.",
        Missing = "SO_RCVBUF is kept, and what a buffer holds in all is fixed; options that mean nothing to local sockets are taken")]
    public static long Set(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            error = (int)registers[1] != SocketLevel
                ? Error.EOPNOTSUPP
                : Set(socket!, (SocketOption)(int)registers[2], registers[3], (uint)registers[4]);
            socket!.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.GetSocketOption,
        "socket: handle, level: SOL_SOCKET, option: SO_*, value: address, length: socklen_t*",
        "SO_TYPE, SO_DOMAIN, SO_PROTOCOL, SO_ERROR, SO_PEERCRED, SO_ACCEPTCONN, and what can be set.")]
    public static long Get(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            error = (int)registers[1] != SocketLevel
                ? Error.EOPNOTSUPP
                : Get(socket!, (SocketOption)(int)registers[2], registers[3], registers[4]);
            socket!.Release();
        }

        return error;
    }

    private static int Set(Socket socket, SocketOption option, ulong user, uint length)
    {
        if (option is SocketOption.ReceiveTimeout or SocketOption.SendTimeout
            or SocketOption.NewReceiveTimeout or SocketOption.NewSendTimeout)
        {
            return SetTimeout(socket, option is SocketOption.ReceiveTimeout or SocketOption.NewReceiveTimeout, user, length);
        }

        if (length < sizeof(int))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(user, out int value))
        {
            return Error.EFAULT;
        }

        switch (option)
        {
            case SocketOption.PassCredentials:
                socket.PassesCredentials = value != 0;
                return 0;
            case SocketOption.SendBuffer or SocketOption.SendBufferForce:
                socket.SendBufferSize = BufferSize(value);
                return 0;
            case SocketOption.ReceiveBuffer or SocketOption.ReceiveBufferForce:
                socket.ReceiveBufferSize = BufferSize(value);
                return 0;
            case SocketOption.Debug or SocketOption.ReuseAddress or SocketOption.DontRoute or SocketOption.Broadcast
                or SocketOption.KeepAlive or SocketOption.OutOfBandInline or SocketOption.Priority or SocketOption.Linger
                or SocketOption.ReusePort or SocketOption.ReceiveLowWater:
                return 0;
            default:
                return Error.ENOPROTOOPT;
        }
    }

    private static int Get(Socket socket, SocketOption option, ulong user, ulong userLength)
    {
        if (!UserMemory.TryRead(userLength, out int room))
        {
            return Error.EFAULT;
        }

        if (room < 0)
        {
            return Error.EINVAL;
        }

        switch (option)
        {
            case SocketOption.PeerCredentials:
                PeerCredentials credentials = socket.PeerCredentials;
                return Write(user, userLength, room, &credentials, sizeof(PeerCredentials));
            case SocketOption.PeerGroups:
                return Write(user, userLength, room, null, 0);
            case SocketOption.ReceiveTimeout or SocketOption.NewReceiveTimeout:
                TimeValue receive = TimeValue.FromNanoseconds(socket.ReceiveTimeout);
                return Write(user, userLength, room, &receive, sizeof(TimeValue));
            case SocketOption.SendTimeout or SocketOption.NewSendTimeout:
                TimeValue send = TimeValue.FromNanoseconds(socket.SendTimeout);
                return Write(user, userLength, room, &send, sizeof(TimeValue));
            case SocketOption.Linger:
                ulong none = 0;
                return Write(user, userLength, room, &none, sizeof(ulong));
        }

        int value;
        switch (option)
        {
            case SocketOption.Type:
                value = (int)socket.SocketType;
                break;
            case SocketOption.Domain:
                value = SocketAddress.LocalFamily;
                break;
            case SocketOption.Error:
                value = -socket.TakeError();
                break;
            case SocketOption.AcceptsConnections:
                value = socket.IsListening ? 1 : 0;
                break;
            case SocketOption.PassCredentials:
                value = socket.PassesCredentials ? 1 : 0;
                break;
            case SocketOption.SendBuffer:
                value = socket.SendBufferSize;
                break;
            case SocketOption.ReceiveBuffer:
                value = socket.ReceiveBufferSize;
                break;
            case SocketOption.ReceiveLowWater or SocketOption.SendLowWater:
                value = 1;
                break;
            case SocketOption.Protocol or SocketOption.Debug or SocketOption.ReuseAddress or SocketOption.DontRoute
                or SocketOption.Broadcast or SocketOption.KeepAlive or SocketOption.OutOfBandInline or SocketOption.Priority
                or SocketOption.ReusePort:
                value = 0;
                break;
            default:
                return Error.ENOPROTOOPT;
        }

        return Write(user, userLength, room, &value, sizeof(int));
    }

    /// <summary>As much as fits, and how much that is.</summary>
    private static int Write(ulong user, ulong userLength, int room, void* value, int size)
    {
        int part = room < size ? room : size;
        return UserMemory.TryCopyToUser(user, value, (nuint)part) && UserMemory.TryWrite(userLength, part) ? 0 : Error.EFAULT;
    }

    /// <summary>Linux doubles what is asked for, and says so.</summary>
    private static int BufferSize(int value)
    {
        long doubled = 2 * (long)value;
        return doubled < MinimumBufferSize ? MinimumBufferSize : doubled > MaximumBufferSize ? MaximumBufferSize : (int)doubled;
    }

    private static int SetTimeout(Socket socket, bool isReceive, ulong user, uint length)
    {
        const ulong MicrosecondsPerSecond = 1_000_000;
        if (length < sizeof(TimeValue))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(user, out TimeValue time))
        {
            return Error.EFAULT;
        }

        if (time.Microseconds >= MicrosecondsPerSecond)
        {
            return Error.EDOM;
        }

        // Zero waits without end; what is negative, or beyond what can be counted, does not wait or waits for ever.
        ulong timeout = (long)time.Seconds < 0 ? 1
            : time.Seconds > 9_000_000_000 ? 0
            : (time.Seconds * 1_000_000_000) + (time.Microseconds * 1000);
        if (isReceive)
        {
            socket.ReceiveTimeout = timeout;
        }
        else
        {
            socket.SendTimeout = timeout;
        }

        return 0;
    }
}
