namespace System.Threading;

/// <summary>
/// Waiting for events, semaphores and mutexes, for one or several at a time. One lock guards all of their states, so that a wait for
/// several takes all or none.
/// </summary>
internal static class WaitSubsystem
{
    private static FutexLock s_lock;

    public static void Enter() => s_lock.Enter();

    public static void Exit() => s_lock.Exit();

    /// <summary>Gives the index of the object that ended the wait, or <see cref="WaitHandle.WaitTimeout"/>.</summary>
    public static int Wait(ReadOnlySpan<Waitable> objects, bool waitAll, int millisecondsTimeout, out bool abandoned)
    {
        Thread self = Thread.CurrentThread;
        self.BeginWait();
        abandoned = false;
        s_lock.Enter();
        int result = TryAcquire(objects, waitAll, self, out abandoned);
        s_lock.Exit();
        if (result != Waiter.Pending || millisecondsTimeout == 0)
        {
            self.EndWait();
            return result != Waiter.Pending ? result : WaitHandle.WaitTimeout;
        }

        Waiter waiter = new() { Thread = self, WaitsForAll = waitAll, Nodes = new WaitNode[objects.Length] };
        for (int i = 0; i < objects.Length; i++)
        {
            waiter.Nodes[i] = new WaitNode(waiter, objects[i], i);
        }

        s_lock.Enter();
        result = TryAcquire(objects, waitAll, self, out abandoned);
        if (result == Waiter.Pending)
        {
            Link(waiter);
        }

        s_lock.Exit();
        if (result != Waiter.Pending)
        {
            self.EndWait();
            return result;
        }

        long start = Environment.TickCount64;
        bool interrupted = false;
        while (waiter.Result == Waiter.Pending)
        {
            int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
            interrupted = self.IsInterruptPending;
            if (left == 0 || interrupted)
            {
                break;
            }

            self.Park(left);
        }

        s_lock.Enter();
        Unlink(waiter);
        result = waiter.Result;
        abandoned = waiter.Abandoned is not null;
        s_lock.Exit();
        if (result == Waiter.Pending && interrupted)
        {
            self.ThrowInterrupted();
        }

        self.EndWait();
        return result == Waiter.Pending ? WaitHandle.WaitTimeout : result;
    }

    /// <summary>An object's state has changed: ends the waits that can end now. Under the lock.</summary>
    public static void Signal(Waitable target)
    {
        WaitNode? node = target.First;
        while (node is not null)
        {
            WaitNode? next = node.Next;
            Waiter waiter = node.Waiter;
            if (!target.IsSignaledFor(waiter.Thread))
            {
                break;
            }

            if (CanEnd(waiter))
            {
                End(waiter, node);

                // Other nodes of the same wait may have been next.
                next = target.First;
            }

            node = next;
        }
    }

    /// <summary>Begins a wait whose end calls back; true if it ended at once. Under the lock.</summary>
    public static bool TryEndOrLink(Waiter waiter)
    {
        WaitNode node = waiter.Nodes[0];
        if (node.Target.IsSignaledFor(null))
        {
            node.Target.Acquire(null);
            return true;
        }

        Link(waiter);
        return false;
    }

    public static void Unlink(Waiter waiter)
    {
        foreach (WaitNode node in waiter.Nodes)
        {
            node.Target.Remove(node);
        }
    }

    private static void Link(Waiter waiter)
    {
        foreach (WaitNode node in waiter.Nodes)
        {
            node.Target.Add(node);
        }
    }

    private static bool CanEnd(Waiter waiter)
    {
        if (waiter.WaitsForAll)
        {
            foreach (WaitNode node in waiter.Nodes)
            {
                if (!node.Target.IsSignaledFor(waiter.Thread))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void End(Waiter waiter, WaitNode signaled)
    {
        if (waiter.WaitsForAll)
        {
            foreach (WaitNode node in waiter.Nodes)
            {
                Acquire(waiter, node);
            }
        }
        else
        {
            Acquire(waiter, signaled);
        }

        Unlink(waiter);
        waiter.Result = waiter.WaitsForAll ? 0 : signaled.Index;
        waiter.Thread?.Unpark();
        waiter.Callback?.Complete(timedOut: false);
    }

    private static void Acquire(Waiter waiter, WaitNode node)
    {
        if (node.Target.Acquire(waiter.Thread))
        {
            waiter.Abandoned = node.Target;
            waiter.AbandonedIndex = node.Index;
        }
    }

    private static int TryAcquire(ReadOnlySpan<Waitable> objects, bool waitAll, Thread self, out bool abandoned)
    {
        abandoned = false;
        if (!waitAll)
        {
            for (int i = 0; i < objects.Length; i++)
            {
                if (objects[i].IsSignaledFor(self))
                {
                    abandoned = objects[i].Acquire(self);
                    return i;
                }
            }

            return Waiter.Pending;
        }

        foreach (Waitable target in objects)
        {
            if (!target.IsSignaledFor(self))
            {
                return Waiter.Pending;
            }
        }

        foreach (Waitable target in objects)
        {
            abandoned |= target.Acquire(self);
        }

        return 0;
    }
}
