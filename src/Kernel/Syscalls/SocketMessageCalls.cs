using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that send to and receive from sockets.</summary>
internal static unsafe class SocketMessageCalls
{
    /// <summary>Of sendmmsg and recvmmsg: UIO_MAXIOV of Linux.</summary>
    private const uint MaximumMessages = 1024;
    private const ulong MaximumLength = 0x7FFF_F000;

    [SystemCall(
        SystemCallNumber.SendTo,
        "socket: handle, bytes: bytes in, size: bytes, flags: MSG_*, address: struct sockaddr_un* or 0, length: bytes",
        "Sends bytes or a message to the peer or to an address; returns the bytes sent.",
        Missing = "MSG_OOB gives EOPNOTSUPP")]
    public static long SendTo(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        Socket? target = null;
        if (registers[4] != 0)
        {
            error = SocketCalls.FindTarget(registers[4], registers[5], out target);
        }

        long result = error;
        if (error == 0)
        {
            UserBuffer source = new(registers[1], registers[2] < MaximumLength ? registers[2] : MaximumLength);
            Ancillary? none = null;
            result = Finish(socket!.Send(ref source, (MessageFlags)registers[3], target, ref none), (MessageFlags)registers[3]);
        }

        target?.Release();
        socket!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.ReceiveFrom,
        "socket: handle, buffer: bytes out, size: bytes, flags: MSG_*, address: struct sockaddr_un* or 0, length: socklen_t*",
        "Receives bytes or a message; returns how many, 0 at the end of a connection.",
        Missing = "MSG_OOB gives EINVAL or EOPNOTSUPP; MSG_PEEK does not show capabilities")]
    public static long ReceiveFrom(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        UserBuffer destination = new(registers[1], registers[2] < MaximumLength ? registers[2] : MaximumLength);
        SocketReceipt receipt = default;
        long result = socket!.Receive(ref destination, (MessageFlags)registers[3], ref receipt);
        receipt.Ancillary?.Free();
        socket.Release();
        if (result >= 0 && registers[4] != 0)
        {
            // Who has no name leaves the address alone.
            error = receipt.Sender.Length != 0 ? receipt.Sender.Write(registers[4], registers[5])
                : UserMemory.TryWrite(registers[5], 0) ? 0
                : Error.EFAULT;
            result = error < 0 ? error : result;
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.SendMessage, "socket: handle, message: struct msghdr*, flags: MSG_*",
        "Sends from several buffers, with capabilities (SCM_RIGHTS: derived, as fork does) and credentials beside them.",
        Missing = "MSG_OOB gives EOPNOTSUPP")]
    public static long SendMessage(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        long result = Send(socket!, registers[1], (MessageFlags)registers[2]);
        socket!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.ReceiveMessage, "socket: handle, message: struct msghdr*, flags: MSG_*",
        "Receives into several buffers, with what came beside the bytes.", Missing = "MSG_PEEK does not show capabilities")]
    public static long ReceiveMessage(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        long result = Receive(socket!, registers[1], (MessageFlags)registers[2]);
        socket!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.SendMessages, "socket: handle, messages: struct mmsghdr*, count: number, flags: MSG_*",
        "Sends several messages; returns how many.")]
    public static long SendMessages(ulong* registers)
    {
        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        uint count = (uint)registers[2] < MaximumMessages ? (uint)registers[2] : MaximumMessages;
        long result = 0;
        uint done = 0;
        while (done < count)
        {
            ulong entry = registers[1] + (done * MessageHeader.EntrySize);
            result = Send(socket!, entry, (MessageFlags)registers[3]);
            if (result >= 0 && !UserMemory.TryWrite(entry + (ulong)sizeof(MessageHeader), (uint)result))
            {
                result = Error.EFAULT;
            }

            if (result < 0)
            {
                break;
            }

            done++;
        }

        socket!.Release();
        return done != 0 ? done : result;
    }

    [SystemCall(
        SystemCallNumber.ReceiveMessages,
        "socket: handle, messages: struct mmsghdr*, count: number, flags: MSG_*, timeout: struct timespec*",
        "Receives several messages; returns how many.")]
    public static long ReceiveMessages(ulong* registers)
    {
        ulong deadline = ulong.MaxValue;
        if (registers[4] != 0)
        {
            int invalid = TimeCalls.ReadTime(registers[4], out ulong timeout);
            if (invalid < 0)
            {
                return invalid;
            }

            deadline = Thread.Current.DeadlineAfter(timeout);
        }

        int error = SocketCalls.Get(registers[0], out Socket? socket);
        if (error < 0)
        {
            return error;
        }

        MessageFlags flags = (MessageFlags)registers[3];
        uint count = (uint)registers[2] < MaximumMessages ? (uint)registers[2] : MaximumMessages;
        long result = 0;
        uint done = 0;
        while (done < count)
        {
            ulong entry = registers[1] + (done * MessageHeader.EntrySize);
            result = Receive(socket!, entry, flags & ~MessageFlags.WaitForOne);
            if (result >= 0 && !UserMemory.TryWrite(entry + (ulong)sizeof(MessageHeader), (uint)result))
            {
                result = Error.EFAULT;
            }

            if (result < 0)
            {
                break;
            }

            done++;
            if ((flags & MessageFlags.WaitForOne) != 0)
            {
                flags |= MessageFlags.DontWait;
            }

            // As in Linux, the time is looked at after each message only.
            if (Clock.Now >= deadline)
            {
                break;
            }
        }

        socket!.Release();
        return done != 0 ? done : result;
    }

    private static long Send(Socket socket, ulong user, MessageFlags flags)
    {
        if (!UserMemory.TryRead(user, out MessageHeader header))
        {
            return Error.EFAULT;
        }

        Socket? target = null;
        Ancillary? ancillary = null;
        IoVectors vectors = default;
        long result = vectors.Read(header.Vectors, header.VectorCount);
        if (result == 0 && header.Name != 0 && header.NameLength != 0)
        {
            result = SocketCalls.FindTarget(header.Name, header.NameLength, out target);
        }

        if (result == 0 && header.Control != 0 && header.ControlLength != 0)
        {
            result = SocketControl.Read(header.Control, header.ControlLength, out ancillary);
        }

        if (result == 0)
        {
            UserBuffer source = vectors.ToBuffer();
            result = Finish(socket.Send(ref source, flags, target, ref ancillary), flags);
        }

        ancillary?.Free();
        target?.Release();
        vectors.Free();
        return result;
    }

    private static long Receive(Socket socket, ulong user, MessageFlags flags)
    {
        if (!UserMemory.TryRead(user, out MessageHeader header))
        {
            return Error.EFAULT;
        }

        IoVectors vectors = default;
        long result = vectors.Read(header.Vectors, header.VectorCount);
        if (result < 0)
        {
            return result;
        }

        UserBuffer destination = vectors.ToBuffer();
        SocketReceipt receipt = default;
        result = socket.Receive(ref destination, flags, ref receipt);
        vectors.Free();
        if (result >= 0 && !WriteReceipt(socket, user, header, flags, ref receipt))
        {
            result = Error.EFAULT;
        }

        receipt.Ancillary?.Free();
        return result;
    }

    private static bool WriteReceipt(
        Socket socket, ulong user, MessageHeader header, MessageFlags flags, ref SocketReceipt receipt)
    {
        if (header.Name != 0)
        {
            // A connection's own messages have no address, as in Linux, unless the peer has a name.
            SocketAddress whole = receipt.Sender.Length == 0 ? default : receipt.Sender;
            int part = header.NameLength < (uint)whole.Length ? (int)header.NameLength : whole.Length;
            if (!UserMemory.TryCopyToUser(header.Name, whole.Bytes, (nuint)part))
            {
                return false;
            }

            header.NameLength = (uint)whole.Length;
        }

        bool written = SocketControl.Write(socket, ref header, (flags & MessageFlags.CloseOnExec) != 0, ref receipt);
        header.Flags = (uint)(receipt.Flags | (flags & MessageFlags.CloseOnExec));
        return written && UserMemory.TryWrite(user, header);
    }

    /// <summary>The end of sending: SIGPIPE is for those who do not ask for the error alone.</summary>
    private static long Finish(long result, MessageFlags flags)
    {
        if (result == Error.EPIPE && (flags & MessageFlags.NoSignal) == 0)
        {
            Process.SignalBrokenPipe();
        }

        return result;
    }
}
