using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Just enough of a kernel for the library: a handle table that all threads of the test run share, channels, events and the spawn call, whose
/// arguments it keeps. One lock guards everything; blocked threads wait on it.
/// </summary>
internal static unsafe class FakeKernel
{
    private static readonly object Gate = new();
    private static readonly Dictionary<int, (FakeObject Object, Rights Rights)> Table = [];
    private static int _nextHandle = 100;
    private static ulong _nextReply = 1;

    /// <summary>What Startup reads; set by the one test class that needs it.</summary>
    internal static byte** Environment { get; set; }

    /// <summary>The last ProcessSpawn of this thread.</summary>
    [field: ThreadStatic]
    internal static SpawnRecord? LastSpawn { get; private set; }

    internal static int OpenHandles
    {
        get
        {
            lock (Gate)
            {
                return Table.Count;
            }
        }
    }

    internal static bool IsOpen(int handle)
    {
        lock (Gate)
        {
            return Table.ContainsKey(handle);
        }
    }

    internal static int Insert(FakeObject target, Rights rights = Rights.All)
    {
        lock (Gate)
        {
            return InsertLocked(target, rights);
        }
    }

    /// <summary>The next call that the channel delivers is of a caller that ends before it is answered.</summary>
    internal static void ForgetNextCaller(Handle channel)
    {
        lock (Gate)
        {
            ((FakeChannel)Table[channel.Value].Object).ForgetsNextCaller = true;
        }
    }

    internal static FakeObject ObjectOf(Handle handle)
    {
        lock (Gate)
        {
            return Table[handle.Value].Object;
        }
    }

    internal static Rights RightsOf(Handle handle)
    {
        lock (Gate)
        {
            return Table[handle.Value].Rights;
        }
    }

    internal static long SystemCall(SystemCallNumber number, long a0, long a1, long a2, long a3, long a4)
    {
        lock (Gate)
        {
            switch (number)
            {
                case SystemCallNumber.Close:
                    return Close((int)a0);
                case SystemCallNumber.ChannelCreate:
                    return InsertLocked(new FakeChannel(), Rights.All);
                case SystemCallNumber.ChannelConnect:
                    return TryGet((int)a0, Rights.Manage, out FakeObject? channel) is var error and < 0 ? error
                        : InsertLocked(new FakeConnection((FakeChannel)channel!, (ulong)a1), Rights.All);
                case SystemCallNumber.HandleDuplicate:
                    return Duplicate((int)a0, (Rights)(uint)a1);
                case SystemCallNumber.HandleInformation:
                    return Inform((int)a0, (HandleInformation*)a1);
                case SystemCallNumber.EventCreate:
                    return InsertLocked(new FakeObject(KernelObjectType.Event), Rights.All);
                case SystemCallNumber.EventSignal:
                    return Signal((int)a0, (Signals)(uint)a1, (Signals)(uint)a2);
                case SystemCallNumber.ObjectNotify:
                    return Notify((int)a0, (int)a1, (ulong)a2, (Signals)(uint)a3);
                case SystemCallNumber.Pipe2:
                    ((int*)a0)[0] = InsertLocked(new FakeObject(KernelObjectType.Pipe), Rights.All & ~Rights.Write);
                    ((int*)a0)[1] = InsertLocked(new FakeObject(KernelObjectType.Pipe), Rights.All & ~Rights.Read);
                    return 0;
                case SystemCallNumber.MemoryCreate:
                    return InsertLocked(new FakeObject(KernelObjectType.MemoryObject), Rights.All);
                case SystemCallNumber.ClockGetTime:
                    ((TimeSpecification*)a1)->Seconds = System.Environment.TickCount64 / 1000;
                    ((TimeSpecification*)a1)->Nanoseconds = System.Environment.TickCount64 % 1000 * 1_000_000;
                    return 0;
                case SystemCallNumber.ProcessSpawn:
                    LastSpawn = new SpawnRecord((SpawnArguments*)a0);
                    return InsertLocked(new FakeObject(KernelObjectType.Process), Rights.All);
                default:
                    return -(long)ErrorNumber.ENOSYS;
            }
        }
    }

    internal static long Ipc(SystemCallNumber number, int handle, Message* message)
    {
        lock (Gate)
        {
            return number switch
            {
                SystemCallNumber.Call => CallLocked(handle, message),
                SystemCallNumber.Send => SendLocked(handle, message),
                SystemCallNumber.Receive => ReceiveLocked(handle, message),
                SystemCallNumber.Reply => ReplyLocked(handle, message),
                SystemCallNumber.ReplyReceive => ReplyLocked(handle, message) is var error and < 0 and not -(long)ErrorNumber.ESRCH
                    ? error
                    : ReceiveLocked(handle, message),
                _ => -(long)ErrorNumber.ENOSYS,
            };
        }
    }

    private static long CallLocked(int handle, Message* message)
    {
        long error = TryGet(handle, Rights.Write, out FakeObject? target);
        if (error < 0 || (error = TryTake(message, MessageKind.Call, ((FakeConnection)target!).Token, out FakeMessage sent)) < 0)
        {
            return error;
        }

        FakeChannel channel = ((FakeConnection)target!).Channel;
        if (channel.IsClosed)
        {
            return -(long)ErrorNumber.EPIPE;
        }

        channel.Queue.Enqueue(sent);
        Monitor.PulseAll(Gate);
        while (sent.Reply == null && !sent.IsBroken && !sent.IsForgotten)
        {
            if (!Monitor.Wait(Gate, TimeSpan.FromSeconds(20)))
            {
                return -(long)ErrorNumber.ETIMEDOUT;
            }
        }

        return sent.IsForgotten ? -(long)ErrorNumber.ECANCELED
            : sent.IsBroken ? -(long)ErrorNumber.EPIPE : Deliver(sent.Reply!, message);
    }

    private static long SendLocked(int handle, Message* message)
    {
        long error = TryGet(handle, Rights.Write, out FakeObject? target);
        if (error < 0 || (error = TryTake(message, MessageKind.Send, ((FakeConnection)target!).Token, out FakeMessage sent)) < 0)
        {
            return error;
        }

        ((FakeConnection)target!).Channel.Queue.Enqueue(sent);
        Monitor.PulseAll(Gate);
        return 0;
    }

    private static long ReceiveLocked(int handle, Message* message)
    {
        long error = TryGet(handle, Rights.Read, out FakeObject? target);
        if (error < 0)
        {
            return error;
        }

        FakeChannel channel = (FakeChannel)target!;
        while (channel.Queue.Count == 0)
        {
            if (channel.IsClosed)
            {
                return -(long)ErrorNumber.EBADF;
            }

            if (!Monitor.Wait(Gate, TimeSpan.FromSeconds(20)))
            {
                return -(long)ErrorNumber.ETIMEDOUT;
            }
        }

        FakeMessage received = channel.Queue.Dequeue();
        message->Token = received.Token;
        message->ReplyId = 0;
        if (received.Kind == MessageKind.Call)
        {
            message->ReplyId = _nextReply++;
            if (channel.ForgetsNextCaller)
            {
                channel.ForgetsNextCaller = false;
                received.IsForgotten = true;
                Monitor.PulseAll(Gate);
            }
            else
            {
                channel.Calls.Add(message->ReplyId, received);
            }
        }

        error = Deliver(received, message);
        return error < 0 ? error : (long)received.Kind;
    }

    private static long ReplyLocked(int handle, Message* message)
    {
        long error = TryGet(handle, Rights.Read, out FakeObject? target);
        if (error < 0)
        {
            return error;
        }

        if (!((FakeChannel)target!).Calls.TryGetValue(message->ReplyId, out FakeMessage? call))
        {
            return -(long)ErrorNumber.ESRCH;
        }

        error = TryTake(message, MessageKind.Call, 0, out FakeMessage reply);
        if (error < 0)
        {
            return error;
        }

        ((FakeChannel)target!).Calls.Remove(message->ReplyId);
        call.Reply = reply;
        Monitor.PulseAll(Gate);
        return 0;
    }

    /// <summary>Copies a message out of its sender; nothing of it is changed if that fails.</summary>
    private static long TryTake(Message* message, MessageKind kind, ulong token, out FakeMessage taken)
    {
        taken = new FakeMessage { Kind = kind, Token = token };
        MessageBuffers buffers = message->Buffers;
        if (buffers.SendLength > Message.MaximumDataLength || buffers.SendHandleCount > Message.MaximumHandles)
        {
            return -(long)ErrorNumber.EMSGSIZE;
        }

        for (uint i = 0; i < buffers.SendHandleCount; i++)
        {
            HandleTransfer transfer = buffers.SendHandles[i];
            if (!Table.TryGetValue(transfer.Handle, out (FakeObject Object, Rights Rights) entry))
            {
                return -(long)ErrorNumber.EBADF;
            }

            if ((transfer.Rights & ~entry.Rights) != 0)
            {
                return -(long)ErrorNumber.EACCES;
            }

            taken.Handles.Add((entry.Object, transfer.Rights));
        }

        foreach ((FakeObject target, _) in taken.Handles)
        {
            target.Capabilities++;
        }

        for (uint i = 0; i < buffers.SendHandleCount; i++)
        {
            if (buffers.SendHandles[i].Move != 0)
            {
                Close(buffers.SendHandles[i].Handle);
            }
        }

        taken.Words = new ReadOnlySpan<ulong>(message->Words, Message.WordCount).ToArray();
        taken.Data = new ReadOnlySpan<byte>(buffers.SendData, (int)buffers.SendLength).ToArray();
        return 0;
    }

    private static long Deliver(FakeMessage source, Message* message)
    {
        MessageBuffers buffers = message->Buffers;
        if (source.Data.Length > buffers.ReceiveCapacity || source.Handles.Count > buffers.ReceiveHandleCapacity)
        {
            foreach ((FakeObject target, _) in source.Handles)
            {
                Forget(target);
            }

            return -(long)ErrorNumber.EMSGSIZE;
        }

        source.Words.CopyTo(new Span<ulong>(message->Words, Message.WordCount));
        source.Data.CopyTo(new Span<byte>(buffers.ReceiveData, source.Data.Length));
        for (int i = 0; i < source.Handles.Count; i++)
        {
            buffers.ReceiveHandles[i] = InsertLocked(source.Handles[i].Object, source.Handles[i].Rights);
            source.Handles[i].Object.Capabilities--;
        }

        message->Lengths = (uint)source.Data.Length | ((ulong)source.Handles.Count << 32);
        return 0;
    }

    private static int InsertLocked(FakeObject target, Rights rights)
    {
        target.Capabilities++;
        int handle = _nextHandle++;
        Table.Add(handle, (target, rights));
        return handle;
    }

    private static long Close(int handle)
    {
        if (!Table.Remove(handle, out (FakeObject Object, Rights Rights) entry))
        {
            return -(long)ErrorNumber.EBADF;
        }

        Forget(entry.Object);
        return 0;
    }

    private static void Forget(FakeObject target)
    {
        if (--target.Capabilities > 0)
        {
            return;
        }

        if (target is FakeConnection connection)
        {
            connection.Channel.Queue.Enqueue(new FakeMessage { Kind = MessageKind.Closed, Token = connection.Token });
        }
        else if (target is FakeChannel channel)
        {
            channel.IsClosed = true;
            foreach (FakeMessage waiting in channel.Queue.Concat(channel.Calls.Values))
            {
                waiting.IsBroken = true;
            }
        }

        Monitor.PulseAll(Gate);
    }

    private static long Duplicate(int handle, Rights rights)
    {
        long error = TryGet(handle, Rights.Duplicate, out FakeObject? target);
        return error < 0 ? error
            : (rights & ~Table[handle].Rights) != 0 ? -(long)ErrorNumber.EACCES
            : InsertLocked(target!, rights);
    }

    private static long Inform(int handle, HandleInformation* information)
    {
        if (!Table.TryGetValue(handle, out (FakeObject Object, Rights Rights) entry))
        {
            return -(long)ErrorNumber.EBADF;
        }

        information->Handle = handle;
        information->Rights = entry.Rights;
        information->Type = entry.Object.Type;
        return 0;
    }

    private static long Signal(int handle, Signals set, Signals clear)
    {
        long error = TryGet(handle, Rights.Signal, out FakeObject? target);
        if (error < 0)
        {
            return error;
        }

        Signals risen = set & ~target!.Signals;
        target.Signals = (target.Signals & ~clear) | set;
        foreach ((FakeChannel channel, ulong token, Signals mask) in target.Observers.Where(o => (o.Mask & risen) != 0))
        {
            FakeMessage notification = new() { Kind = MessageKind.Notification, Token = token };
            notification.Words[0] = (ulong)target.Signals;
            channel.Queue.Enqueue(notification);
        }

        Monitor.PulseAll(Gate);
        return 0;
    }

    private static long Notify(int handle, int channelHandle, ulong token, Signals mask)
    {
        long error = TryGet(handle, Rights.Wait, out FakeObject? target);
        if (error < 0 || (error = TryGet(channelHandle, Rights.Manage, out FakeObject? channel)) < 0)
        {
            return error;
        }

        target!.Observers.RemoveAll(o => o.Channel == channel && o.Token == token);
        if (mask != Signals.None)
        {
            target.Observers.Add(((FakeChannel)channel!, token, mask));
        }

        return 0;
    }

    private static long TryGet(int handle, Rights needed, out FakeObject? target)
    {
        target = null;
        if (!Table.TryGetValue(handle, out (FakeObject Object, Rights Rights) entry))
        {
            return -(long)ErrorNumber.EBADF;
        }

        if ((entry.Rights & needed) != needed)
        {
            return -(long)ErrorNumber.EACCES;
        }

        target = entry.Object;
        return 0;
    }
}
