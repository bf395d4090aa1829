using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls on channels and connections. The five that move messages work on the registers themselves
/// (<see cref="Message"/>).
/// </summary>
internal static unsafe class MessageCalls
{
    private const ulong MaximumQueue = 4096;

    [SystemCall(
        SystemCallNumber.ChannelCreate, "maximumQueued: number",
        "Makes a channel, the receiving end; returns its handle. 0 queues a default number of messages.")]
    public static long Create(ulong* registers) => registers[0] > MaximumQueue
        ? Error.EINVAL
        : Argument.Insert(Channel.Create((int)registers[0], Process.Current.Credentials.IsPrivileged), Rights.All);

    [SystemCall(
        SystemCallNumber.ChannelConnect, "channel: handle, token: number",
        "Makes a connection, a sending end whose messages carry the token; returns its handle.", Right = Rights.Manage)]
    public static long Connect(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Channel? channel);
        if (error < 0)
        {
            return error;
        }

        error = channel!.Connect(registers[1], out Connection? connection);
        channel.Release();
        return error < 0 ? error : Argument.Insert(connection, Rights.All);
    }

    [SystemCall(
        SystemCallNumber.ChannelCounters, "channel: handle",
        "Gives a file server the memory by which it tells what changes; returns its handle. What it said before is forgotten.", Right = Rights.Manage)]
    public static long CreateCounters(ulong* registers)
    {
        const Rights MemoryRights = Rights.Read | Rights.Write | Rights.Map | Rights.Duplicate | Rights.Transfer | Rights.Inspect;
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Channel? channel);
        if (error < 0)
        {
            return error;
        }

        error = channel!.BeginRun(Process.Current.Job, out MemoryObject? counters);
        channel.Release();
        return error < 0 ? error : Argument.Insert(counters, MemoryRights);
    }

    [SystemCall(
        SystemCallNumber.ChannelTokens, "channel: handle, tokens: ulong[] out, count: number",
        "The tokens of all connections whose Closed has not been received, as far as there is room; returns how many there are.", Right = Rights.Manage)]
    public static long CopyTokens(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Channel? channel);
        if (error < 0)
        {
            return error;
        }

        long result = channel!.CopyTokens(registers[1], registers[2]);
        channel.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Call, "connection: handle, message registers",
        "Sends a message and waits for the reply.", Right = Rights.Write)]
    public static long Call(ulong* registers) => MessageTransfer.Call(registers);

    [SystemCall(
        SystemCallNumber.Send, "connection: handle, message registers",
        "Queues a message that expects no reply.", Right = Rights.Write)]
    public static long Send(ulong* registers) => MessageTransfer.Send(registers);

    [SystemCall(
        SystemCallNumber.Receive, "channel: handle, message registers",
        "Waits for the next message or notification.", Right = Rights.Read)]
    public static long Receive(ulong* registers) => MessageTransfer.Receive(registers);

    [SystemCall(SystemCallNumber.Reply, "channel: handle, message registers", "Answers one received call.", Right = Rights.Read)]
    public static long Reply(ulong* registers) => MessageTransfer.Reply(registers);

    [SystemCall(
        SystemCallNumber.ReplyReceive, "channel: handle, message registers",
        "Answers one received call and waits for the next message.",
        Right = Rights.Read)]
    public static long ReplyReceive(ulong* registers) => MessageTransfer.ReplyReceive(registers);
}
