using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// The five message system calls, on the caller's saved registers (<see cref="Message"/> says which register is what). Results go into the
/// registers directly, except x0, which is returned. Messages of words alone take the fast path (MessageTransfer.Fast.cs) if a partner waits;
/// everything else goes through a <see cref="MessagePayload"/> (MessageTransfer.Payload.cs packs and unpacks it).
/// </summary>
public static unsafe partial class MessageTransfer
{
    private const int HandleRegister = 0;
    private const int BuffersRegister = 1;
    private const int ReplyRegister = 2;
    private const int DeadlineRegister = 3;
    private const int FirstWord = 10;
    private const int TokenResult = 1;
    private const int ReplyResult = 2;
    private const int LengthsResult = 3;
    private const int ClosedResult = 4;

    public static long Call(ulong* registers)
    {
        Cpu cpu = Cpu.Current;
        Thread thread = cpu.CurrentThread;
        if (registers[BuffersRegister] == 0
            && thread.Handles!.TryLookup((int)registers[HandleRegister], Rights.Write) is KernelObject found)
        {
            if (found is Connection partner && TryCallFast(cpu, thread, partner, registers))
            {
                // Back again, answered or not.
                int waited = thread.TakeWaitResult();
                if (waited != 0 || thread.HasIncoming)
                {
                    return EndCall(thread, partner, registers, waited);
                }

                Link.Set(ref thread.CallChannel, null);
                partner.Release();
                return 0;
            }

            found.Release();
        }

        return CallByPayload(thread, registers);
    }

    public static long Send(ulong* registers)
    {
        Thread thread = Thread.Current;
        int result = thread.Handles!.Lookup((int)registers[HandleRegister], Rights.Write, out Connection? connection);
        if (result < 0)
        {
            return result;
        }

        MessagePayload payload = default;
        MessageBuffers buffers = default;
        bool moves = false;
        result = ReadBuffers(registers, ref buffers);
        if (result == 0)
        {
            result = Pack(thread, registers, ref payload, buffers, out moves);
        }

        if (result == 0)
        {
            result = CapabilityCircle.ConcernsAny(payload.FirstCapability)
                ? SendCarriers(connection!, ref payload)
                : connection!.Channel.Send(connection.Token, ref payload);
            if (result == 0 && moves)
            {
                CloseMoved(thread, buffers);
            }
        }

        payload.Discard();
        connection!.Release();
        return result;
    }

    /// <summary>A message with sockets or channels: none that would lie in their own queues then. ETOOMANYREFS.</summary>
    private static int SendCarriers(Connection connection, ref MessagePayload payload)
    {
        CapabilityCircle.Enter();
        int result = CapabilityCircle.WouldClose(payload.FirstCapability, connection.Channel)
            ? Error.ETOOMANYREFS
            : connection.Channel.Send(connection.Token, ref payload);
        CapabilityCircle.Leave();
        return result;
    }

    public static long Receive(ulong* registers)
    {
        Thread thread = Thread.Current;
        int result = thread.Handles!.Lookup((int)registers[HandleRegister], Rights.Read, out Channel? channel);
        if (result < 0)
        {
            return result;
        }

        MessageBuffers buffers = default;
        long received = ReadBuffers(registers, ref buffers);
        if (received == 0)
        {
            received = Receive(thread, channel!, registers, buffers, registers[DeadlineRegister]);
        }

        channel!.Release();
        return received;
    }

    public static long Reply(ulong* registers)
    {
        Thread thread = Thread.Current;
        int result = thread.Handles!.Lookup((int)registers[HandleRegister], Rights.Read, out Channel? channel);
        if (result < 0)
        {
            return result;
        }

        MessageBuffers buffers = default;
        result = ReadBuffers(registers, ref buffers);
        if (result == 0)
        {
            MessagePayload payload = default;
            result = Pack(thread, registers, ref payload, buffers, out bool moves);
            result = FinishReply(thread, channel!, registers, buffers, result, moves, ref payload);
        }

        channel!.Release();
        return result;
    }

    public static long ReplyReceive(ulong* registers)
    {
        Cpu cpu = Cpu.Current;
        Thread thread = cpu.CurrentThread;
        KernelObject? found = thread.Handles!.TryLookup((int)registers[HandleRegister], Rights.Read);
        if (found is not Channel channel)
        {
            found?.Release();
            return ReceiveError(thread, registers);
        }

        if (registers[BuffersRegister] == 0 && TryReplyReceiveFast(cpu, thread, channel, registers))
        {
            int waited = thread.TakeWaitResult();
            if (waited == 0 && !thread.HasIncoming)
            {
                channel.Release();
                return (long)MessageKind.Call;
            }

            return EndReplyReceive(thread, channel, registers, waited);
        }

        return ReplyReceiveWithBuffers(cpu, thread, channel, registers);
    }

    private static long CallByPayload(Thread thread, ulong* registers)
    {
        int result = thread.Handles!.Lookup((int)registers[HandleRegister], Rights.Write, out Connection? connection);
        if (result < 0)
        {
            return result;
        }

        MessageBuffers buffers = default;
        result = ReadBuffers(registers, ref buffers);
        if (result == 0)
        {
            if ((buffers.SendLength | buffers.SendHandleCount) == 0 && TryCallFast(Cpu.Current, thread, connection!, registers))
            {
                result = FinishCall(thread, connection!.Channel, thread.TakeWaitResult());
            }
            else
            {
                result = CallWithPayload(thread, connection!, registers, buffers);
            }
        }

        connection!.Release();
        return result < 0 ? result : UnpackReply(thread, registers, buffers);
    }

    private static long EndCall(Thread thread, Connection connection, ulong* registers, int result)
    {
        result = FinishCall(thread, connection.Channel, result);
        connection.Release();
        return result < 0 ? result : UnpackReply(thread, registers, default);
    }

    /// <summary>
    /// Sends the thread's <see cref="Thread.CallNode"/> and waits for the reply, which is in <see cref="Thread.Incoming"/>
    /// afterwards. 0, EPIPE, EBADF for a
    /// connection that was closed, ETIMEDOUT, EINTR. What the node still holds then is discarded.
    /// </summary>
    internal static int CallSlow(Thread thread, Connection connection, bool usesRegisters, ulong deadline)
    {
        Channel channel = connection.Channel;
        QueuedMessage node = thread.CallNode;
        node.Kind = MessageKind.Call;
        node.Token = connection.Token;
        int result;
        ulong state = channel.Lock.Acquire();
        if (channel.IsClosed || connection.IsClosed)
        {
            result = channel.IsClosed ? Error.EPIPE : Error.EBADF;
            channel.Lock.Release(state);
        }
        else
        {
            thread.CallSequence++;
            thread.CallUsesRegisters = usesRegisters;
            thread.CallChannel = channel;
            thread.HasIncoming = false;
            if (deadline == ulong.MaxValue && TryHandOverDirectly(thread, channel, node, state))
            {
                result = thread.TakeWaitResult();
            }
            else
            {
                thread.BeginWait(WaitKind.Killable);
                bool tell = false;
                Thread? blocked = null;
                int rank = thread.Rank;
                if (!channel.TryHandOver(node))
                {
                    tell = channel.QueueCall(thread);
                    blocked = rank > 0 ? channel.RaiseServers(rank) : null;
                }

                channel.Lock.Release(state);
                if (tell)
                {
                    channel.NotifyObservers();
                }

                Channel.Propagate(blocked, rank);
                result = Scheduler.Block(thread, deadline);
            }

            result = FinishCall(thread, channel, result);
        }

        node.Payload.Discard();
        return result;
    }

    /// <summary>
    /// The lock is held: the receiver that waits gets the call and this CPU. On success the lock is free and the thread has been
    /// woken again.
    /// </summary>
    private static bool TryHandOverDirectly(Thread thread, Channel channel, QueuedMessage node, ulong state)
    {
        Thread? server = channel.FirstReceiver;
        Cpu cpu = Cpu.Current;
        int rank = thread.Rank;
        if (server is null || !server.IsParked || !server.MayRunOn(cpu.Index) || cpu.NeedReschedule || thread.HasPending
            || Scheduler.IsAwaitedElsewhere(server, cpu) || Scheduler.TriesElsewhere(server, cpu)
            || cpu.RunQueue.TopRank > (rank > server.Rank ? rank : server.Rank) || !server.TryClaim())
        {
            return false;
        }

        channel.RemoveFirstReceiver(server);
        channel.Fill(server, node);
        thread.Park();
        channel.Lock.ReleaseDisabled();
        Scheduler.SwitchDirectly(cpu, thread, server);
        Interrupts.Restore(state);
        return true;
    }

    /// <summary>The call is over, one way or another: 0 if it was answered.</summary>
    private static int FinishCall(Thread thread, Channel channel, int result)
    {
        if (result != 0)
        {
            ulong state = channel.Lock.Acquire();
            channel.ForgetCall(thread);
            channel.Lock.Release(state);
            thread.HasIncoming = false;
            Scheduler.HeedPending();
        }

        System.Threading.Volatile.Write(ref thread.CallChannel, null);
        return result;
    }

    private static int Reply(Thread thread, Channel channel, ulong replyId, ref MessagePayload payload)
    {
        Thread? caller = ThreadTable.Find((int)(replyId & (ThreadTable.Capacity - 1)));
        int result = Error.ESRCH;
        ulong state = channel.Lock.Acquire();
        if (channel.IsServed(caller, replyId))
        {
            // Its wait cannot end otherwise than under the lock, timers and kills excepted: then it takes the lock next and sees that it is too late.
            // Once woken it may be in its next call already, to another channel: nothing of it is touched from then on.
            payload.MoveTo(ref caller!.Incoming);
            caller.HasIncoming = true;
            channel.RemoveServed(caller);
            if (caller.TryWake(0))
            {
                result = 0;
            }
            else
            {
                caller.Incoming.MoveTo(ref payload);
                caller.HasIncoming = false;
            }
        }

        channel.UpdateInheritance(thread);
        channel.Lock.Release(state);
        return result;
    }

    /// <summary>
    /// Waits for the next message and puts it into registers and buffers: its kind, or EBADF if the channel is closed, ETIMEDOUT,
    /// EINTR, EFAULT.
    /// </summary>
    private static long Receive(Thread thread, Channel channel, ulong* registers, in MessageBuffers buffers, ulong deadline)
    {
        if (thread.ServingChannel != channel)
        {
            thread.LeaveChannel();
            channel.AddServer(thread);
        }

        while (true)
        {
            ulong state = channel.Lock.Acquire();
            if (channel.IsClosed)
            {
                channel.Lock.Release(state);
                return Error.EBADF;
            }

            channel.UpdateInheritance(thread);
            int result = 0;
            thread.HasIncoming = false;
            if (channel.TryTake(thread, out QueuedMessage? leftOver))
            {
                channel.Lock.Release(state);
                if (leftOver is not null)
                {
                    Slab<QueuedMessage>.Free(leftOver);
                }
            }
            else if (deadline == 0)
            {
                channel.Lock.Release(state);
                return Error.ETIMEDOUT;
            }
            else
            {
                thread.BeginWait(WaitKind.Killable);
                channel.AddReceiver(thread);
                channel.Lock.Release(state);
                result = Scheduler.Block(thread, deadline);
            }

            if (result != 0)
            {
                return GiveUpReceiving(thread, channel, result);
            }

            if (!thread.HasIncoming)
            {
                return (long)MessageKind.Call;
            }

            long kind = UnpackReceived(thread, channel, registers, buffers);
            if (kind != Error.EMSGSIZE)
            {
                return kind;
            }

            // It did not fit, which is the sender's to know; this thread goes on waiting.
        }
    }
}
