using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// The fast path: a call of words alone to a server that waits, and the reply to a caller that waits, as the server waits again. Conditions
/// first; then, past the point of no return, only assignments and the switch. No allocation, no user memory.
/// </summary>
public static unsafe partial class MessageTransfer
{
    /// <summary>False: nothing has happened. True: the thread has been switched away and back; its wait result is to be taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCallFast(Cpu cpu, Thread thread, Connection connection, ulong* registers)
    {
        Channel channel = connection.Channel;
        ulong state = channel.Lock.Acquire();
        Thread? server = channel.FirstReceiver;
        if (server is null                                      // nobody waits, or the channel is closed
            || registers[DeadlineRegister] != ulong.MaxValue    // timers are for the slow path
            || !server.IsParked                                 // its CPU has not left its stack yet
            || !server.MayRunOn(cpu.Index)
            || Scheduler.IsAwaitedElsewhere(server, cpu)        // its own CPU has its translations
            || Scheduler.TriesElsewhere(server, cpu)
            || thread.Rank != 0                                 // ranks to inherit
            || cpu.RunQueue.TopRank > server.Rank               // somebody else comes first
            || cpu.NeedReschedule                               // the time slice is over
            || thread.HasPending                                // this thread is to end
            || connection.IsClosed
            || !server.TryClaim())                              // its deadline or a kill was faster
        {
            channel.Lock.Release(state);
            return false;
        }

        // ---- Point of no return: the server is this CPU's to run ----
        channel.RemoveFirstReceiver(server);
        thread.CallSequence++;
        thread.CallUsesRegisters = true;
        Link.Set(ref thread.CallChannel, channel);
        thread.HasIncoming = false;
        channel.AddServed(thread, server);
        ulong* target = (ulong*)server.Frame;
        target[TokenResult] = connection.Token;
        target[ReplyResult] = thread.ReplyId;
        target[LengthsResult] = 0;
        target[ClosedResult] = 0;
        CopyWords(target, registers);
        thread.Park();
        channel.Lock.ReleaseDisabled();
        Scheduler.SwitchDirectly(cpu, thread, server);
        Interrupts.Restore(state);
        return true;
    }

    /// <summary>As <see cref="TryCallFast"/>, the other way round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReplyReceiveFast(Cpu cpu, Thread thread, Channel channel, ulong* registers)
    {
        ulong replyId = registers[ReplyRegister];
        Thread? caller = ThreadTable.Find((int)(replyId & (ThreadTable.Capacity - 1)));
        ulong state = channel.Lock.Acquire();
        if (!MaySwitchToCaller(cpu, thread, channel, caller, registers)
            || !caller!.CallUsesRegisters                       // a call of the kernel's own
            || !caller.TryClaim())                              // its deadline or a kill was faster
        {
            channel.Lock.Release(state);
            return false;
        }

        // ---- Point of no return: the caller is this CPU's to run ----
        ulong* target = (ulong*)caller.Frame;
        target[LengthsResult] = 0;
        CopyWords(target, registers);
        SwitchToCaller(cpu, thread, channel, caller);
        Interrupts.Restore(state);
        return true;
    }

    /// <summary>
    /// The same for a reply that has a payload, or is for the kernel: the caller takes it in when it runs. False: nothing has
    /// happened, the payload
    /// is still the server's.
    /// </summary>
    private static bool TryReplyReceiveDirectly(Cpu cpu, Thread thread, Channel channel, ulong* registers, ref MessagePayload payload)
    {
        Thread? caller = ThreadTable.Find((int)(registers[ReplyRegister] & (ThreadTable.Capacity - 1)));
        ulong state = channel.Lock.Acquire();
        if (!MaySwitchToCaller(cpu, thread, channel, caller, registers) || !caller!.TryClaim())
        {
            channel.Lock.Release(state);
            return false;
        }

        // ---- Point of no return ----
        payload.MoveTo(ref caller.Incoming);
        caller.HasIncoming = true;
        SwitchToCaller(cpu, thread, channel, caller);
        Interrupts.Restore(state);
        return true;
    }

    /// <summary>
    /// Under the lock: the reply is for a thread that can go on at once on this CPU, and the server has nothing else to do.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MaySwitchToCaller(Cpu cpu, Thread thread, Channel channel, Thread? caller, ulong* registers) =>
        channel.IsServed(caller, registers[ReplyRegister])      // not: reply identifier 0
        && registers[DeadlineRegister] == ulong.MaxValue
        && thread.ServingChannel == channel
        && !channel.HasQueued                                   // else the next message is there already
        && !channel.IsClosed
        && caller!.IsParked
        && caller.MayRunOn(cpu.Index)
        && !Scheduler.IsAwaitedElsewhere(caller, cpu)
        && !channel.HasRealTimeServed                           // no ranks inherited
        && thread.InheritedRank == 0
        && cpu.RunQueue.TopRank <= caller.Rank                  // nobody else comes first
        && !cpu.NeedReschedule                                  // the time slice is not over
        && !thread.HasPending;                                  // this thread is not to end

    /// <summary>Under the lock, which is free afterwards: the server waits again, and the caller, which has been claimed, runs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SwitchToCaller(Cpu cpu, Thread thread, Channel channel, Thread caller)
    {
        channel.RemoveServed(caller);
        thread.HasIncoming = false;
        channel.AddReceiver(thread);
        thread.Park();
        channel.Lock.ReleaseDisabled();
        Scheduler.SwitchDirectly(cpu, thread, caller);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyWords(ulong* target, ulong* source)
    {
        *(Words*)(target + FirstWord) = *(Words*)(source + FirstWord);
    }

    private struct Words
    {
        public fixed ulong Values[Message.WordCount];
    }
}
