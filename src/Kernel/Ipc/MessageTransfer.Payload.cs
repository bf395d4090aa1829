using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>Between user memory and <see cref="MessagePayload"/>. Runs in the thread whose memory it is, with no lock held.</summary>
public static unsafe partial class MessageTransfer
{
    private static int CallWithPayload(Thread thread, Connection connection, ulong* registers, in MessageBuffers buffers)
    {
        int result = Pack(thread, registers, ref thread.CallNode.Payload, buffers, out bool moves);
        if (result != 0)
        {
            thread.CallNode.Payload.Discard();
            return result;
        }

        if (moves && !connection.Channel.IsClosed)
        {
            CloseMoved(thread, buffers);
        }

        return CallSlow(thread, connection, usesRegisters: true, registers[DeadlineRegister]);
    }

    /// <summary>The user's <see cref="MessageBuffers"/>, if the registers name one. EFAULT.</summary>
    private static int ReadBuffers(ulong* registers, ref MessageBuffers buffers)
    {
        ulong address = registers[BuffersRegister];
        return address == 0 || UserMemory.TryRead(address, out buffers) ? 0 : Error.EFAULT;
    }

    /// <summary>
    /// Words, data and capabilities of a message to be sent. After an error the payload is still to be discarded. EFAULT,
    /// EMSGSIZE, ENOMEM, EBADF, EACCES.
    /// </summary>
    private static int Pack(Thread thread, ulong* registers, ref MessagePayload payload, in MessageBuffers buffers, out bool moves)
    {
        moves = false;
        payload.SetWords(registers + FirstWord);
        if ((buffers.SendLength | buffers.SendHandleCount) == 0)
        {
            return 0;
        }

        if (buffers.SendLength > Message.MaximumDataLength || buffers.SendHandleCount > Message.MaximumHandles)
        {
            return Error.EMSGSIZE;
        }

        if (buffers.SendLength != 0)
        {
            payload.Data = (byte*)KernelHeap.Allocate(buffers.SendLength);
            if (payload.Data == null)
            {
                return Error.ENOMEM;
            }

            payload.DataLength = (int)buffers.SendLength;
            if (!UserMemory.TryCopyFromUser(payload.Data, (ulong)buffers.SendData, buffers.SendLength))
            {
                return Error.EFAULT;
            }
        }

        return buffers.SendHandleCount == 0 ? 0 : PackHandles(thread, buffers, ref payload, out moves);
    }

    /// <summary>
    /// Derives a capability from each handle. A handle to be moved is closed only when the message is on its way (<see
    /// cref="CloseMoved"/>), by which the
    /// derived one takes its place in the tree: so nothing is lost if sending fails.
    /// </summary>
    private static int PackHandles(Thread thread, in MessageBuffers buffers, ref MessagePayload payload, out bool moves)
    {
        moves = false;
        HandleTransfer* transfers = stackalloc HandleTransfer[Message.MaximumHandles];
        int count = (int)buffers.SendHandleCount;
        if (!UserMemory.TryCopyFromUser(transfers, (ulong)buffers.SendHandles, (nuint)(count * sizeof(HandleTransfer))))
        {
            return Error.EFAULT;
        }

        Capability? last = null;
        for (int i = 0; i < count; i++)
        {
            int result = HandleTransfers.Take(thread.Handles!, transfers[i], out Capability? capability);
            if (result != 0)
            {
                Capability? made = payload.FirstCapability;
                for (int j = 0; j < i; j++, made = made!.NextInMessage)
                {
                    HandleTransfers.Undo(transfers[j], made!);
                }

                return result;
            }

            payload.Append(capability!, ref last);
            moves |= transfers[i].Kind == TransferKind.Move;
        }

        return 0;
    }

    /// <summary>
    /// The message is on its way, or was a reply to a caller that is gone: closes the sender's handles that move with it. What
    /// user memory says meanwhile is at worst the sender's own loss. More handles than a message can have are none.
    /// </summary>
    /// <param name="closesConnections">
    /// Nothing was packed, and it counts as sent all the same: the server hears that the connections it would have made are closed.
    /// </param>
    private static void CloseMoved(Thread thread, in MessageBuffers buffers, bool closesConnections = false)
    {
        if (buffers.SendHandleCount is 0 or > Message.MaximumHandles)
        {
            return;
        }

        int count = (int)buffers.SendHandleCount;
        HandleTransfer* transfers = stackalloc HandleTransfer[Message.MaximumHandles];
        if (UserMemory.TryCopyFromUser(transfers, (ulong)buffers.SendHandles, (nuint)(count * sizeof(HandleTransfer))))
        {
            for (int i = 0; i < count; i++)
            {
                if (transfers[i].Kind == TransferKind.Move)
                {
                    thread.Handles!.Remove(transfers[i].Handle);
                }
                else if (closesConnections && transfers[i].Kind == TransferKind.Connect
                    && HandleTransfers.Take(thread.Handles!, transfers[i], out Capability? capability) == 0)
                {
                    capability!.Discard();
                }
            }
        }
    }

    /// <summary>The reply to a call that has arrived. 0, or EMSGSIZE, EFAULT.</summary>
    private static long UnpackReply(Thread thread, ulong* registers, in MessageBuffers buffers)
    {
        if (!thread.HasIncoming)
        {
            return 0;
        }

        thread.HasIncoming = false;
        return Unpack(thread, ref thread.Incoming, registers, buffers);
    }

    /// <summary>A received message: its kind; EMSGSIZE if it did not fit and the sender has been told; EFAULT.</summary>
    private static long UnpackReceived(Thread thread, Channel channel, ulong* registers, in MessageBuffers buffers)
    {
        thread.HasIncoming = false;
        Connection? closed = thread.IncomingConnection;
        thread.IncomingConnection = null;
        int result = Unpack(thread, ref thread.Incoming, registers, buffers);
        if (result == 0)
        {
            registers[TokenResult] = thread.IncomingToken;
            registers[ReplyResult] = thread.IncomingReplyId;
            registers[ClosedResult] = closed is not null && thread.IncomingReplyId != 0 ? closed.Token : 0;
            closed?.Release();
            return thread.IncomingKind;
        }

        if (closed is not null)
        {
            channel.TellClosed(closed);
        }

        if (thread.IncomingReplyId != 0)
        {
            Refuse(channel, thread.IncomingReplyId, result == Error.EMSGSIZE ? Error.EMSGSIZE : Error.ECANCELED);
        }

        return result;
    }

    /// <summary>Ends a received call with an error.</summary>
    private static void Refuse(Channel channel, ulong replyId, int error)
    {
        Thread? caller = ThreadTable.Find((int)(replyId & (ThreadTable.Capacity - 1)));
        ulong state = channel.Lock.Acquire();
        if (channel.IsServed(caller, replyId))
        {
            channel.RemoveServed(caller!);
            caller!.TryWake(error);
        }

        channel.Lock.Release(state);
    }

    /// <summary>
    /// Into registers, user memory and handle table; the payload is empty afterwards. A handle that finds no place is -1.
    /// EMSGSIZE, EFAULT.
    /// </summary>
    private static int Unpack(Thread thread, ref MessagePayload payload, ulong* registers, in MessageBuffers buffers)
    {
        payload.GetWords(registers + FirstWord);
        registers[LengthsResult] = 0;
        if (payload.IsWordsOnly)
        {
            return 0;
        }

        int length = payload.DataLength;
        int count = payload.CapabilityCount;
        int result = 0;
        if ((uint)length > buffers.ReceiveCapacity || (uint)count > buffers.ReceiveHandleCapacity)
        {
            result = Error.EMSGSIZE;
        }
        else if (length != 0 && !UserMemory.TryCopyToUser((ulong)buffers.ReceiveData, payload.Data, (nuint)length))
        {
            result = Error.EFAULT;
        }
        else if (count != 0)
        {
            int* handles = stackalloc int[Message.MaximumHandles];
            for (int i = 0; i < count; i++)
            {
                Capability capability = payload.TakeCapability()!;
                handles[i] = thread.Handles!.Import(capability);
                if (handles[i] < 0)
                {
                    handles[i] = -1;
                    capability.Discard();
                }
            }

            if (!UserMemory.TryCopyToUser((ulong)buffers.ReceiveHandles, handles, (nuint)(count * sizeof(int))))
            {
                result = Error.EFAULT;
                for (int i = 0; i < count; i++)
                {
                    thread.Handles!.Remove(handles[i]);
                }
            }
        }

        payload.Discard();
        if (result == 0)
        {
            registers[LengthsResult] = (uint)length | ((ulong)(uint)count << 32);
        }

        return result;
    }
}
