using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>The server's side of the slow path: replies with a payload, and waiting for messages.</summary>
public static unsafe partial class MessageTransfer
{
    private static long EndReplyReceive(Thread thread, Channel channel, ulong* registers, int waited)
    {
        long result = FinishReceive(thread, channel, registers, default, ulong.MaxValue, waited);
        channel.Release();
        return result;
    }

    private static long ReplyReceiveWithBuffers(Cpu cpu, Thread thread, Channel channel, ulong* registers)
    {
        MessageBuffers buffers = default;
        long result;
        if (ReadBuffers(registers, ref buffers) != 0)
        {
            result = Error.EFAULT;
        }
        else if ((buffers.SendLength | buffers.SendHandleCount) == 0 && TryReplyReceiveFast(cpu, thread, channel, registers))
        {
            int waited = thread.TakeWaitResult();
            result = waited == 0 && !thread.HasIncoming
                ? (long)MessageKind.Call
                : FinishReceive(thread, channel, registers, buffers, ulong.MaxValue, waited);
        }
        else
        {
            result = ReplyThenReceive(thread, channel, registers, buffers);
        }

        channel.Release();
        return result;
    }

    private static long ReceiveError(Thread thread, ulong* registers)
    {
        int result = thread.Handles!.Lookup((int)registers[HandleRegister], Rights.Read, out Channel? channel);
        channel?.Release();

        // Found after all: it came into the table just now, or was about to go. The program may try again.
        return result < 0 ? result : Error.EBADF;
    }

    private static long ReplyThenReceive(Thread thread, Channel channel, ulong* registers, in MessageBuffers buffers)
    {
        ulong deadline = registers[DeadlineRegister];
        int result = 0;
        if (registers[ReplyRegister] != 0)
        {
            MessagePayload payload = default;
            result = Pack(thread, registers, ref payload, buffers, out bool moves);

            // Handles that move are closed once the reply is on its way, hence before this thread waits.
            if (result == 0 && !moves
                && TryReplyReceiveDirectly(Cpu.Current, thread, channel, registers, ref payload))
            {
                return FinishReceive(thread, channel, registers, buffers, deadline, thread.TakeWaitResult());
            }

            result = FinishReply(thread, channel, registers, buffers, result, moves, ref payload);
        }

        // A caller that has gone is no reason not to wait for the next.
        return result is 0 or Error.ESRCH ? Receive(thread, channel, registers, buffers, deadline) : result;
    }

    /// <summary>
    /// Answers a call with a payload that has been packed, or not (<paramref name="result"/>). 0, ESRCH if no such call waits
    /// here any more, or what packing said. Unless it is the last, which the server can mend, capabilities that move are gone
    /// from its table: it need not care what has become of its caller.
    /// </summary>
    private static int FinishReply(
        Thread thread, Channel channel, ulong* registers, in MessageBuffers buffers, int result, bool moves, ref MessagePayload payload)
    {
        bool isPacked = result == 0;
        ulong replyId = registers[ReplyRegister];
        if (isPacked)
        {
            result = Reply(thread, channel, replyId, ref payload);
        }
        else if (!IsAwaited(channel, replyId))
        {
            result = Error.ESRCH;
        }

        if (result is 0 or Error.ESRCH && (moves || !isPacked))
        {
            CloseMoved(thread, buffers, closesConnections: !isPacked);
        }

        payload.Discard();
        return result;
    }

    /// <summary>Whether a caller waits for the reply with this identifier, at this moment.</summary>
    private static bool IsAwaited(Channel channel, ulong replyId)
    {
        Thread? caller = ThreadTable.Find((int)(replyId & (ThreadTable.Capacity - 1)));
        ulong state = channel.Lock.Acquire();
        bool isAwaited = channel.IsServed(caller, replyId);
        channel.Lock.Release(state);
        return isAwaited;
    }

    /// <summary>After a wait that the fast path began.</summary>
    private static long FinishReceive(
        Thread thread, Channel channel, ulong* registers, in MessageBuffers buffers, ulong deadline, int result)
    {
        if (result != 0)
        {
            return GiveUpReceiving(thread, channel, result);
        }

        if (!thread.HasIncoming)
        {
            return (long)MessageKind.Call;
        }

        long kind = UnpackReceived(thread, channel, registers, buffers);
        return kind == Error.EMSGSIZE ? Receive(thread, channel, registers, buffers, deadline) : kind;
    }

    private static int GiveUpReceiving(Thread thread, Channel channel, int result)
    {
        ulong state = channel.Lock.Acquire();
        channel.RemoveReceiver(thread);
        channel.Lock.Release(state);
        Scheduler.HeedPending();
        return result;
    }
}
