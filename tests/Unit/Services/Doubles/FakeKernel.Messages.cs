using ViperOS.Contracts;

namespace ViperOS;

/// <summary>The message calls of the double, as docs/syscalls.md describes them.</summary>
internal static unsafe partial class FakeKernel
{
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
        message->ClosedToken = channel.ClosesWithNext;
        channel.ClosesWithNext = 0;
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
            // What was to move goes, as if it had reached the caller and died with it.
            CloseMoved(message->Buffers);
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
            if (transfer.Kind == TransferKind.Connect)
            {
                long error = TryGet(transfer.Handle, Rights.Manage, out FakeObject? channel);
                if (error < 0)
                {
                    return error;
                }

                taken.Handles.Add((new FakeConnection((FakeChannel)channel!, transfer.Token), transfer.Rights));
                continue;
            }

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

        CloseMoved(buffers);
        taken.Words = new ReadOnlySpan<ulong>(message->Words, Message.WordCount).ToArray();
        taken.Data = new ReadOnlySpan<byte>(buffers.SendData, (int)buffers.SendLength).ToArray();
        return 0;
    }

    private static void CloseMoved(MessageBuffers buffers)
    {
        for (uint i = 0; i < Math.Min(buffers.SendHandleCount, Message.MaximumHandles); i++)
        {
            if (buffers.SendHandles[i].Kind == TransferKind.Move)
            {
                Close(buffers.SendHandles[i].Handle);
            }
        }
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
}
