using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that make, name, connect and close sockets. Sending and receiving is in SocketMessageCalls.</summary>
internal static unsafe class SocketCalls
{
    private const ulong LocalFamily = 1;
    private const ulong NetlinkFamily = 16;
    private const ulong TypeMask = 0xF;
    private const Rights SocketRights = Rights.All & ~(Rights.Execute | Rights.Map);

    [SystemCall(
        SystemCallNumber.Socket, "family: AF_UNIX, type: SOCK_*, protocol: 0",
        "Makes a socket: stream, datagram or sequenced packets; returns its handle. One of AF_NETLINK is for mq_notify alone, and has no address.",
        Missing = "families other than these give EAFNOSUPPORT")]
    public static long Create(ulong* registers)
    {
        bool isForKernel = (uint)registers[0] == NetlinkFamily;
        registers[0] = isForKernel ? LocalFamily : registers[0];
        int error = CheckType(registers, out SocketType type, out OpenFlags flags);
        if (error < 0)
        {
            return error;
        }

        if (isForKernel && type != SocketType.Datagram)
        {
            return Error.ESOCKTNOSUPPORT;
        }

        Socket? socket = Socket.Create(type, Process.Current.Job);
        if (socket is not null)
        {
            socket.IsForKernel = isForKernel;
        }

        return Insert(socket, flags);
    }

    [SystemCall(
        SystemCallNumber.SocketPair, "family: AF_UNIX, type: SOCK_*, protocol: 0, handles: int[2] out",
        "Makes two sockets that are connected to each other.")]
    public static long CreatePair(ulong* registers)
    {
        int error = CheckType(registers, out SocketType type, out OpenFlags flags);
        if (error < 0)
        {
            return error == Error.EAFNOSUPPORT ? Error.EAFNOSUPPORT : error;
        }

        Process process = Process.Current;
        Socket? first = Socket.Create(type, process.Job);
        Socket? second = first is null ? null : Socket.Create(type, process.Job);
        error = second is null ? Error.ENOMEM : Socket.Pair(first!, second);
        if (error < 0)
        {
            first?.Release();
            second?.Release();
            return error;
        }

        long one = Insert(first, flags);
        long two = Insert(second, flags);
        long result = one < 0 ? one : two < 0 ? two : 0;
        if (result == 0 && !UserMemory.TryWrite(registers[3], (uint)one | ((ulong)two << 32)))
        {
            result = Error.EFAULT;
        }

        if (result < 0)
        {
            Remove(process, one);
            Remove(process, two);
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.Bind, "socket: handle, address: struct sockaddr_un*, length: bytes",
        "Gives a socket its name: abstract, a path (a node is made there), or one of the kernel's choice.")]
    public static long Bind(ulong* registers)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        SocketAddress name = default;
        error = socket!.IsForKernel ? Error.EOPNOTSUPP : SocketAddress.Read(registers[1], registers[2], out name);
        if (error == 0)
        {
            error = name.Length <= SocketAddress.FamilySize ? socket!.BindAutomatically()
                : name.IsAbstract ? socket!.Bind(name, SocketKey.OfName(name))
                : SocketPaths.Bind(Process.Current, socket!, name);
        }

        socket!.Release();
        return error;
    }

    [SystemCall(SystemCallNumber.Listen, "socket: handle, backlog: number", "Lets others connect to a socket that has a name.")]
    public static long Listen(ulong* registers)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            error = socket!.Listen((int)registers[1]);
            socket.Release();
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.Accept, "socket: handle, address: struct sockaddr_un* out, length: socklen_t*",
        "As accept4 without flags.")]
    public static long Accept(ulong* registers) => AcceptWith(registers, OpenFlags.ReadOnly);

    [SystemCall(
        SystemCallNumber.Accept4, "socket: handle, address: struct sockaddr_un* out, length: socklen_t*, flags: SOCK_*",
        "Waits for somebody to connect; returns the handle of the new socket.")]
    public static long Accept4(ulong* registers)
    {
        return (registers[3] & ~(ulong)(OpenFlags.NonBlock | OpenFlags.CloseOnExec)) != 0
            ? Error.EINVAL
            : AcceptWith(registers, (OpenFlags)registers[3]);
    }

    [SystemCall(
        SystemCallNumber.Connect, "socket: handle, address: struct sockaddr_un*, length: bytes",
        "Connects to who listens at a name; for datagrams: where they go.")]
    public static long Connect(ulong* registers)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        if (!socket!.IsConnectionOriented && registers[2] >= sizeof(ushort)
            && UserMemory.TryRead(registers[1], out ushort family) && family == 0)
        {
            error = socket.ConnectDatagrams(null);
        }
        else
        {
            error = FindTarget(registers[1], registers[2], out Socket? target);
            if (error == 0)
            {
                error = socket.IsConnectionOriented ? socket.Connect(target!) : socket.ConnectDatagrams(target);
                target!.Release();
            }
        }

        socket.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.GetSocketName, "socket: handle, address: struct sockaddr_un* out, length: socklen_t*",
        "The name of a socket.")]
    public static long GetName(ulong* registers)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            SocketAddress name = socket!.Name;
            socket.Release();
            error = name.Write(registers[1], registers[2]);
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.GetPeerName, "socket: handle, address: struct sockaddr_un* out, length: socklen_t*",
        "The name of the socket at the other end.")]
    public static long GetPeerName(ulong* registers)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            error = socket!.GetPeerName(out SocketAddress name);
            socket.Release();
            error = error < 0 ? error : name.Write(registers[1], registers[2]);
        }

        return error;
    }

    [SystemCall(
        SystemCallNumber.Shutdown, "socket: handle, how: SHUT_*",
        "Ends one or both directions of a connection for both ends.")]
    public static long Shutdown(ulong* registers)
    {
        int how = (int)registers[1];
        if (how is < 0 or > 2)
        {
            return Error.EINVAL;
        }

        int error = Get(registers[0], out Socket? socket);
        if (error == 0)
        {
            error = socket!.Shutdown(read: how != 1, write: how != 0);
            socket.Release();
        }

        return error;
    }

    /// <summary>A socket of the caller's with a reference. EBADF, ENOTSOCK.</summary>
    internal static int Get(ulong handle, out Socket? socket)
    {
        int error = Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found, out _);
        socket = found as Socket;
        if (socket is not null)
        {
            return 0;
        }

        found?.Release();
        return error < 0 ? Error.EBADF : Error.ENOTSOCK;
    }

    /// <summary>Who has the name that is in user memory, with a reference. EINVAL, EFAULT, ECONNREFUSED, errors of paths.</summary>
    internal static int FindTarget(ulong address, ulong length, out Socket? target)
    {
        target = null;
        int error = SocketAddress.Read(address, length, out SocketAddress name);
        if (error < 0)
        {
            return error;
        }

        if (name.Length <= SocketAddress.FamilySize)
        {
            return Error.EINVAL;
        }

        if (!name.IsAbstract)
        {
            return SocketPaths.Find(Process.Current, name, out target);
        }

        target = SocketNames.Acquire(SocketKey.OfName(name));
        return target is null ? Error.ECONNREFUSED : 0;
    }

    private static long AcceptWith(ulong* registers, OpenFlags flags)
    {
        int error = Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        error = socket!.Accept(out Socket? accepted);
        socket.Release();
        if (error < 0)
        {
            return error;
        }

        accepted!.GetPeerName(out SocketAddress name);
        error = name.Write(registers[1], registers[2]);
        if (error < 0)
        {
            accepted.Release();
            return error;
        }

        return Insert(accepted, flags);
    }

    private static int CheckType(ulong* registers, out SocketType type, out OpenFlags flags)
    {
        type = (SocketType)(registers[1] & TypeMask);
        flags = (OpenFlags)(registers[1] & ~TypeMask);
        if ((uint)registers[0] != LocalFamily)
        {
            return Error.EAFNOSUPPORT;
        }

        if (((uint)flags & ~(uint)(OpenFlags.NonBlock | OpenFlags.CloseOnExec)) != 0)
        {
            return Error.EINVAL;
        }

        // SOCK_RAW is taken for datagrams, as in Linux.
        const SocketType Raw = (SocketType)3;
        type = type == Raw ? SocketType.Datagram : type;
        return type is not (SocketType.Stream or SocketType.Datagram or SocketType.SequencedPacket) ? Error.ESOCKTNOSUPPORT
            : registers[2] is 0 or LocalFamily ? 0
            : Error.EPROTONOSUPPORT;
    }

    private static long Insert(Socket? socket, OpenFlags flags)
    {
        if (socket is not null)
        {
            socket.StatusFlags |= flags & OpenFlags.NonBlock;
        }

        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        return Argument.Insert(socket, SocketRights, handleFlags);
    }

    private static void Remove(Process process, long handle)
    {
        if (handle >= 0)
        {
            process.Handles.Remove((int)handle);
        }
    }
}
