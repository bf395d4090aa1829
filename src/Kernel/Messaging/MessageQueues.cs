using System;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// The names of POSIX message queues, each known in one namespace alone: what is in another namespace sees others. A name holds a reference on its queue
/// until it is unlinked or the namespace goes. Guarded by the lock (LockOrder.SocketNames).
/// </summary>
public static class MessageQueues
{
    /// <summary>So many names a namespace may have.</summary>
    private const int MaximumNames = 256;

    private static SpinLock s_lock = new(LockOrder.SocketNames);
    private static MessageQueue? s_first;

    /// <summary>The queue with a reference for the caller, or null.</summary>
    public static MessageQueue? Find(Namespace scope, ReadOnlySpan<byte> name)
    {
        ulong state = s_lock.Acquire();
        MessageQueue? queue = s_first;
        while (queue is not null && (queue.NameScope != scope || !queue.Name.IsSame(name)))
        {
            queue = queue.NextNamed;
        }

        queue?.Acquire();
        s_lock.Release(state);
        return queue;
    }

    /// <summary>Names a new queue. EEXIST, ENOSPC.</summary>
    public static int Add(MessageQueue queue, Namespace scope, ReadOnlySpan<byte> name)
    {
        int result = 0;
        int count = 0;
        ulong state = s_lock.Acquire();
        for (MessageQueue? other = s_first; other is not null && result == 0; other = other.NextNamed)
        {
            if (other.NameScope == scope)
            {
                count++;
                result = other.Name.IsSame(name) ? Error.EEXIST : count >= MaximumNames ? Error.ENOSPC : 0;
            }
        }

        if (result == 0)
        {
            queue.Acquire();
            queue.Name.Set(name);
            queue.NameScope = scope;
            queue.NextNamed = s_first;
            s_first = queue;
        }

        s_lock.Release(state);
        return result;
    }

    /// <summary>mq_unlink. ENOENT, EACCES.</summary>
    public static int Remove(Namespace scope, ReadOnlySpan<byte> name)
    {
        int result = Error.ENOENT;
        MessageQueue? removed = null;
        ulong state = s_lock.Acquire();
        MessageQueue? previous = null;
        for (MessageQueue? queue = s_first; queue is not null; previous = queue, queue = queue.NextNamed)
        {
            if (queue.NameScope == scope && queue.Name.IsSame(name))
            {
                result = queue.Permissions.IsOwner ? 0 : Error.EACCES;
                removed = result == 0 ? queue : null;
                break;
            }
        }

        if (removed is not null)
        {
            Unlink(removed, previous);
        }

        s_lock.Release(state);
        removed?.Release();
        return result;
    }

    /// <summary>The namespace goes, and with it the names that only its processes could say.</summary>
    public static void RemoveAll(Namespace scope)
    {
        while (true)
        {
            ulong state = s_lock.Acquire();
            MessageQueue? previous = null;
            MessageQueue? queue = s_first;
            while (queue is not null && queue.NameScope != scope)
            {
                previous = queue;
                queue = queue.NextNamed;
            }

            if (queue is not null)
            {
                Unlink(queue, previous);
            }

            s_lock.Release(state);
            if (queue is null)
            {
                return;
            }

            queue.Release();
        }
    }

    private static void Unlink(MessageQueue queue, MessageQueue? previous)
    {
        if (previous is null)
        {
            s_first = queue.NextNamed;
        }
        else
        {
            previous.NextNamed = queue.NextNamed;
        }

        queue.NextNamed = null;
        queue.NameScope = null;
    }
}
