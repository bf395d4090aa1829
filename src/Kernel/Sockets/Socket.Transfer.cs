using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Sockets;

/// <summary>Sending and receiving.</summary>
public sealed unsafe partial class Socket
{
    /// <summary>What Linux takes off SO_SNDBUF for itself: the longest message is that much shorter.</summary>
    private const int MessageOverhead = 32;

    public override long Read(ulong user, ulong length)
    {
        UserBuffer destination = new(user, length);
        return Read(ref destination);
    }

    public override long Write(ulong user, ulong length)
    {
        UserBuffer source = new(user, length);
        return Write(ref source);
    }

    /// <summary>read(2) and readv(2): what travels beside the bytes is dropped.</summary>
    public override long Read(ref UserBuffer destination)
    {
        SocketReceipt receipt = default;
        long result = Receive(ref destination, MessageFlags.None, ref receipt);
        receipt.Ancillary?.Free();
        return result;
    }

    public override long Write(ref UserBuffer source)
    {
        Ancillary? none = null;
        return Send(ref source, MessageFlags.None, null, ref none);
    }

    /// <summary>
    /// Bytes sent. To the peer, or with a target to that (datagrams). What travels with them belongs to them once something is sent,
    /// and is null then. ENOTCONN, EISCONN, EOPNOTSUPP, EPIPE, ECONNREFUSED, EMSGSIZE, EAGAIN, EINTR, ETOOMANYREFS, EPERM, ENOMEM,
    /// EFAULT.
    /// </summary>
    public long Send(ref UserBuffer source, MessageFlags flags, Socket? target, ref Ancillary? ancillary)
    {
        if ((flags & MessageFlags.OutOfBand) != 0)
        {
            return Error.EOPNOTSUPP;
        }

        if (IsConnectionOriented)
        {
            int error = target is not null ? _state == SocketState.Connected ? Error.EISCONN : Error.EOPNOTSUPP
                : _writeClosed && _state != SocketState.Idle ? Error.EPIPE
                : _state != SocketState.Connected ? Error.ENOTCONN : 0;
            if (error < 0)
            {
                return error;
            }
        }

        bool isStream = SocketType == SocketType.Stream;
        if (isStream && source.Remaining == 0)
        {
            return 0;
        }

        SocketMessage? message = null;
        SocketQueue? queue = null;
        long length = (long)source.Remaining;
        if (!isStream)
        {
            int error = PrepareMessage(ref source, target, ref ancillary, out message, out queue);
            if (error < 0)
            {
                return error;
            }
        }

        TransferMode mode = IsNonBlocking || (flags & MessageFlags.DontWait) != 0 ? TransferMode.NonBlocking : TransferMode.None;
        ulong deadline = Deadline(SendTimeout);
        Ancillary? carried = isStream ? ancillary : message!.Ancillary;
        long result;
        if (carried is { CarriesCarriers: true })
        {
            result = SendCarriers(ref source, mode, deadline, ref ancillary, carried, queue, message);
        }
        else
        {
            result = isStream ? _outputBytes!.Write(ref source, mode, deadline, ref ancillary) : queue!.Send(message!, mode, deadline);
        }

        if (isStream)
        {
            return result;
        }

        queue!.Release();
        if (result < 0)
        {
            // The caller keeps what it wanted to send.
            ancillary = message!.Ancillary;
            message.Ancillary = null;
            message.Release();
            if (result == Error.ECONNREFUSED && target is null)
            {
                // Whom it was connected to is gone for good.
                ConnectDatagrams(null);
            }

            return result;
        }

        return length;
    }

    /// <summary>
    /// Bytes received, 0 at the end of a connection. The ancillary is the caller's to free. ENOTCONN, EINVAL, EAGAIN, EINTR, EFAULT,
    /// or the error that waited.
    /// </summary>
    public long Receive(ref UserBuffer destination, MessageFlags flags, ref SocketReceipt receipt)
    {
        if ((flags & MessageFlags.OutOfBand) != 0)
        {
            return SocketType == SocketType.Stream ? Error.EINVAL : Error.EOPNOTSUPP;
        }

        if (IsConnectionOriented && _inputBytes is null && (_input is null || _state == SocketState.Idle))
        {
            return SocketType == SocketType.Stream ? Error.EINVAL : Error.ENOTCONN;
        }

        if (_error != 0 && (SocketType == SocketType.Stream ? _inputBytes!.Available == 0 : _input!.IsEmpty))
        {
            int error = TakeError();
            if (error != 0)
            {
                return error;
            }
        }

        TransferMode mode = IsNonBlocking || (flags & MessageFlags.DontWait) != 0 ? TransferMode.NonBlocking : TransferMode.None;
        if ((flags & MessageFlags.Peek) != 0)
        {
            mode |= TransferMode.Peek;
        }

        receipt.Credentials = _peerCredentials;
        ulong deadline = Deadline(ReceiveTimeout);
        return SocketType == SocketType.Stream
            ? ReceiveBytes(ref destination, mode, deadline, (flags & MessageFlags.WaitAll) != 0, ref receipt)
            : ReceiveMessage(ref destination, mode, deadline, flags, ref receipt);
    }

    /// <summary>A datagram of the kernel's; lost where there is no room or no memory. With no lock held.</summary>
    public void Deliver(byte* bytes, int length)
    {
        UserBuffer source = new(bytes, (ulong)length);
        if (SocketMessage.Create(_job!, ref source, out SocketMessage? message) < 0)
        {
            return;
        }

        message!.Sender = default;
        message.Credentials = default;
        message.Ancillary = null;
        if (_input!.Send(message, TransferMode.NonBlocking, ulong.MaxValue) < 0)
        {
            message.Release();
        }
    }

    private long ReceiveBytes(
        ref UserBuffer destination, TransferMode mode, ulong deadline, bool waitsForAll, ref SocketReceipt receipt)
    {
        receipt.Sender = _peerName;
        long total = 0;
        do
        {
            long result = _inputBytes!.Read(ref destination, mode, deadline, out receipt.Ancillary);
            if (result <= 0)
            {
                return total != 0 ? total : result;
            }

            total += result;
        }
        while (waitsForAll && receipt.Ancillary is null && destination.Remaining != 0 && (mode & TransferMode.Peek) == 0);

        if (receipt.Ancillary is not null)
        {
            receipt.Credentials = receipt.Ancillary.Credentials;
        }

        return total;
    }

    private long ReceiveMessage(
        ref UserBuffer destination, TransferMode mode, ulong deadline, MessageFlags flags, ref SocketReceipt receipt)
    {
        int error = _input!.Receive(mode, deadline, out SocketMessage? message);
        if (error < 0 || message is null)
        {
            return error;
        }

        long result = message.CopyTo(ref destination);
        if (result >= 0)
        {
            receipt.Sender = message.Sender;
            receipt.Credentials = message.Credentials;
            if ((mode & TransferMode.Peek) == 0)
            {
                receipt.Ancillary = message.Ancillary;
                message.Ancillary = null;
            }

            if (result < message.Length)
            {
                receipt.Flags |= MessageFlags.Truncated;
            }

            if ((flags & MessageFlags.Truncated) != 0)
            {
                result = message.Length;
            }
        }

        message.Release();
        return result;
    }

    /// <summary>The message of a datagram or sequenced packet, and the queue it goes to with a reference.</summary>
    private int PrepareMessage(
        ref UserBuffer source, Socket? target, ref Ancillary? ancillary, out SocketMessage? message, out SocketQueue? queue)
    {
        message = null;
        queue = null;
        if (source.Remaining > (ulong)(SendBufferSize - MessageOverhead))
        {
            return Error.EMSGSIZE;
        }

        if (target is not null)
        {
            if (target.SocketType != SocketType)
            {
                return Error.EPROTOTYPE;
            }

            queue = target.AcquireInput(this);
            if (queue is null)
            {
                return target._state == SocketState.Connected ? Error.EPERM : Error.ECONNREFUSED;
            }
        }
        else
        {
            ulong state = _lock.Acquire();
            queue = _writeClosed ? null : _output;
            queue?.Acquire();
            _lock.Release(state);
            if (queue is null)
            {
                return _writeClosed ? Error.EPIPE : Error.ENOTCONN;
            }
        }

        int error = SocketMessage.Create(Process.Current.Job, ref source, out message);
        if (error < 0)
        {
            queue.Release();
            return error;
        }

        message!.Sender = _name;
        message.Credentials = PeerCredentials.Current;
        message.Ancillary = ancillary;
        ancillary = null;
        return 0;
    }

    /// <summary>
    /// As the ordinary way, for capabilities on sockets and channels: looks that they do not close a circle, in the gate, where nobody waits.
    /// </summary>
    private long SendCarriers(
        ref UserBuffer source,
        TransferMode mode,
        ulong deadline,
        ref Ancillary? ancillary,
        Ancillary carried,
        SocketQueue? queue,
        SocketMessage? message)
    {
        while (true)
        {
            CapabilityCircle.Enter();
            Socket? receiver = queue is null ? _outputBytes!.AcquireReader() : queue.AcquireReader();
            long result = receiver is null ? Error.EPIPE
                : CapabilityCircle.WouldClose(carried.First, receiver) ? Error.ETOOMANYREFS
                : queue is null ? _outputBytes!.Write(ref source, TransferMode.NonBlocking, ulong.MaxValue, ref ancillary)
                : queue.Send(message!, TransferMode.NonBlocking, ulong.MaxValue);
            CapabilityCircle.Leave();
            receiver?.Release();
            if (result == Error.EAGAIN && (mode & TransferMode.NonBlocking) == 0)
            {
                result = queue is null ? _outputBytes!.WaitForRoom(deadline) : queue.WaitForRoom(deadline);
                if (result == 0)
                {
                    continue;
                }
            }

            if (result > 0 && source.Remaining != 0 && queue is null && (mode & TransferMode.NonBlocking) == 0)
            {
                // The capabilities are on their way with the first bytes; the others follow as usual.
                Ancillary? none = null;
                long more = _outputBytes!.Write(ref source, mode, deadline, ref none);
                result += more > 0 ? more : 0;
            }

            return result;
        }
    }
}
