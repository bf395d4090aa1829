using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>
/// Locks of arbitrary objects. The word in front of an object holds the index of its lock in a table that only grows.
/// </summary>
public static unsafe class Monitor
{
    private const int InitialTableSize = 64;

    private static readonly Lock s_tableLock = new();
    private static MonitorState[] s_table = new MonitorState[InitialTableSize];
    private static int s_count = 1;

    public static void Enter(object obj) => GetState(obj).Lock.Enter();

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            throw new ArgumentException("Argument must be initialized to false.", nameof(lockTaken));
        }

        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj) => GetState(obj).Lock.TryEnter();

    public static void TryEnter(object obj, ref bool lockTaken) => lockTaken = TryEnter(obj);

    public static bool TryEnter(object obj, int millisecondsTimeout) => GetState(obj).Lock.TryEnter(millisecondsTimeout);

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, (int)timeout.TotalMilliseconds);

    public static bool IsEntered(object obj) => GetState(obj).Lock.IsHeldByCurrentThread;

    public static void Exit(object obj) => GetState(obj).Lock.Exit();

    public static bool Wait(object obj) => Wait(obj, Timeout.Infinite);

    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, (int)timeout.TotalMilliseconds);

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        MonitorState state = GetState(obj);
        if (!state.Lock.IsHeldByCurrentThread)
        {
            throw new SynchronizationLockException();
        }

        MonitorWaiter waiter = new();
        state.Waiters.Enqueue(waiter);
        state.Lock.Exit();
        bool signaled = waiter.Wait(millisecondsTimeout);
        state.Lock.Enter();

        // A waiter that timed out is skipped by the next pulse.
        return signaled || waiter.Abandon();
    }

    public static void Pulse(object obj)
    {
        MonitorState state = GetState(obj);
        while (state.Waiters.TryDequeue(out MonitorWaiter? waiter))
        {
            if (waiter.Signal())
            {
                return;
            }
        }
    }

    public static void PulseAll(object obj)
    {
        MonitorState state = GetState(obj);
        while (state.Waiters.TryDequeue(out MonitorWaiter? waiter))
        {
            waiter.Signal();
        }
    }

    private static MonitorState GetState(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ref int header = ref GetHeader(obj);
        int index = Volatile.Read(ref header);
        return index != 0 ? Volatile.Read(ref s_table)[index] : CreateState(ref header);
    }

    private static MonitorState CreateState(ref int header)
    {
        lock (s_tableLock)
        {
            if (header == 0)
            {
                if (s_count == s_table.Length)
                {
                    MonitorState[] larger = new MonitorState[s_table.Length * 2];
                    Array.Copy(s_table, larger, s_count);
                    Volatile.Write(ref s_table, larger);
                }

                s_table[s_count] = new MonitorState();
                Volatile.Write(ref header, s_count++);
            }

            return s_table[header];
        }
    }

    // The upper half of the word in front of the MethodTable pointer.
    private static ref int GetHeader(object obj) =>
        ref Unsafe.Add(ref Unsafe.As<byte, int>(ref obj.GetRawData()), -((sizeof(void*) + sizeof(int)) / sizeof(int)));
}
