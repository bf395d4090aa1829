using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Just enough of a kernel for the library: a handle table that all threads of the test run share, channels, events and the spawn
/// call, whose arguments it keeps. One lock guards everything; blocked threads wait on it.
/// </summary>
internal static unsafe partial class FakeKernel
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

    /// <summary>The next message that the channel delivers tells of a connection that is closed.</summary>
    internal static void CloseWithNext(Handle channel, ulong token)
    {
        lock (Gate)
        {
            ((FakeChannel)Table[channel.Value].Object).ClosesWithNext = token;
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
                case SystemCallNumber.MemoryResize:
                case SystemCallNumber.MemorySettleTimes:
                    return 0;
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
