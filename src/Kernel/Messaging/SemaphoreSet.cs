using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Messaging;

/// <summary>A System V set of semaphores, on which several operations happen at once or not at all.</summary>
public sealed unsafe class SemaphoreSet : IpcObject
{
    public const int MaximumCount = 4000;
    public const int MaximumValue = 32767;

    private Semaphore* _semaphores;
    private SemaphoreUndo? _undos;
    private long _operationTime;
    private WaitQueue _waiters;

    public override KernelObjectType Type => KernelObjectType.Event;

    public int Count { get; private set; }

    public static SemaphoreSet? Create(int count, in IpcPermissions permissions)
    {
        SemaphoreSet? set = Slab<SemaphoreSet>.Allocate();
        Semaphore* semaphores = set is null ? null : (Semaphore*)KernelHeap.AllocateZeroed((nuint)(count * sizeof(Semaphore)));
        if (semaphores is null)
        {
            if (set is not null)
            {
                Slab<SemaphoreSet>.Free(set);
            }

            return null;
        }

        set!.InitializeShared(permissions);
        set._semaphores = semaphores;
        set._undos = null;
        set._operationTime = 0;
        set._waiters = new WaitQueue(LockOrder.WaitQueue);
        set.Count = count;
        return set;
    }

    /// <summary>semop: EAGAIN, EFBIG, ERANGE, EINTR, EIDRM, ENOMEM.</summary>
    public int Operate(SemaphoreOperation* operations, int count, ulong deadline)
    {
        for (int i = 0; i < count; i++)
        {
            if (operations[i].Number >= Count)
            {
                return Error.EFBIG;
            }
        }

        SemaphoreUndo? spare = null;
        ulong state = Lock.Acquire();
        while (true)
        {
            int result = IsRemoved ? Error.EIDRM : TryOperate(operations, count, ref spare, out int blocking);
            if (result == Error.ENOMEM && spare is null)
            {
                // Adjustments need nodes, which are not made under the lock: one more, and anew.
                Lock.Release(state);
                spare = Slab<SemaphoreUndo>.Allocate();
                if (spare is null)
                {
                    return Error.ENOMEM;
                }

                Process.Current.HasSemaphoreUndo = true;
                state = Lock.Acquire();
                continue;
            }

            if (result != Error.EAGAIN || (operations[BlockingOf(operations, count)].Flags & SemaphoreOperation.NoWait) != 0)
            {
                Lock.Release(state);
                if (spare is not null)
                {
                    Slab<SemaphoreUndo>.Free(spare);
                }

                return result;
            }

            Semaphore* semaphore = _semaphores + operations[BlockingOf(operations, count)].Number;
            bool waitsForZero = operations[BlockingOf(operations, count)].Change == 0;
            Note(semaphore, waitsForZero, 1);
            result = Wait(ref _waiters, ref state, deadline);
            if (result < 0)
            {
                ulong again = Lock.Acquire();
                Note(semaphore, waitsForZero, -1);
                Lock.Release(again);
                if (spare is not null)
                {
                    Slab<SemaphoreUndo>.Free(spare);
                }

                return result;
            }

            Note(semaphore, waitsForZero, -1);
        }
    }

    public int GetValue(int number, out uint process, out int waitingForMore, out int waitingForZero)
    {
        ulong state = Lock.Acquire();
        Semaphore semaphore = _semaphores[number];
        Lock.Release(state);
        process = semaphore.Process;
        waitingForMore = semaphore.WaitingForMore;
        waitingForZero = semaphore.WaitingForZero;
        return semaphore.Value;
    }

    /// <summary>SETVAL; adjustments of it are forgotten.</summary>
    public void SetValue(int number, int value)
    {
        ulong state = Lock.Acquire();
        _semaphores[number].Value = value;
        _semaphores[number].Process = Process.Current.ProcessId;
        for (SemaphoreUndo? undo = _undos; undo is not null; undo = undo.Next)
        {
            undo.Adjustment = undo.Number == number ? 0 : undo.Adjustment;
        }

        ChangeTime = Now;
        _waiters.WakeAll();
        Lock.Release(state);
    }

    /// <summary>struct semid64_ds behind the permissions.</summary>
    public void GetStatus(ulong* words)
    {
        ulong state = Lock.Acquire();
        words[0] = (ulong)_operationTime;
        words[1] = (ulong)ChangeTime;
        words[2] = (ulong)Count;
        Lock.Release(state);
    }

    /// <summary>The process ends: what it has changed with SEM_UNDO is taken back, as far as values go.</summary>
    public void Undo(uint processId)
    {
        SemaphoreUndo? freed = null;
        ulong state = Lock.Acquire();
        SemaphoreUndo? previous = null;
        SemaphoreUndo? undo = _undos;
        while (undo is not null)
        {
            SemaphoreUndo? next = undo.Next;
            if (undo.ProcessId != processId)
            {
                previous = undo;
            }
            else
            {
                int value = _semaphores[undo.Number].Value + undo.Adjustment;
                _semaphores[undo.Number].Value = value < 0 ? 0 : value > MaximumValue ? MaximumValue : value;
                _semaphores[undo.Number].Process = processId;
                if (previous is null)
                {
                    _undos = next;
                }
                else
                {
                    previous.Next = next;
                }

                undo.Next = freed;
                freed = undo;
            }

            undo = next;
        }

        if (freed is not null)
        {
            _waiters.WakeAll();
        }

        Lock.Release(state);
        Free(freed);
    }

    protected override void WakeAll() => _waiters.WakeAll();

    protected override void Destroy()
    {
        KernelHeap.Free(_semaphores);
        _semaphores = null;
        Free(_undos);
        _undos = null;
        Slab<SemaphoreSet>.Free(this);
    }

    private static void Free(SemaphoreUndo? first)
    {
        while (first is not null)
        {
            SemaphoreUndo? next = first.Next;
            Slab<SemaphoreUndo>.Free(first);
            first = next;
        }
    }

    private static void Note(Semaphore* semaphore, bool waitsForZero, int change)
    {
        if (waitsForZero)
        {
            semaphore->WaitingForZero += change;
        }
        else
        {
            semaphore->WaitingForMore += change;
        }
    }

    /// <summary>All or nothing, under the lock. EAGAIN, ERANGE; ENOMEM if an adjustment needs a node and there is no spare one.</summary>
    private int TryOperate(SemaphoreOperation* operations, int count, ref SemaphoreUndo? spare, out int blocking)
    {
        blocking = Apply(operations, count, out int result);
        if (result < 0)
        {
            Revert(operations, blocking);
            return result;
        }

        for (int i = 0; i < count; i++)
        {
            if ((operations[i].Flags & SemaphoreOperation.Undo) != 0 && operations[i].Change != 0
                && FindUndo(operations[i].Number, ref spare) is null)
            {
                Revert(operations, count);
                return Error.ENOMEM;
            }
        }

        uint process = Process.Current.ProcessId;
        for (int i = 0; i < count; i++)
        {
            _semaphores[operations[i].Number].Process = process;
            if ((operations[i].Flags & SemaphoreOperation.Undo) != 0 && operations[i].Change != 0)
            {
                FindUndo(operations[i].Number, ref spare)!.Adjustment -= operations[i].Change;
            }
        }

        _operationTime = Now;
        _waiters.WakeAll();
        return 0;
    }

    /// <summary>Which operation cannot be done now.</summary>
    private int BlockingOf(SemaphoreOperation* operations, int count)
    {
        int blocking = Apply(operations, count, out _);
        Revert(operations, blocking);
        return blocking < count ? blocking : 0;
    }

    private int Apply(SemaphoreOperation* operations, int count, out int result)
    {
        result = 0;
        for (int i = 0; i < count; i++)
        {
            int value = _semaphores[operations[i].Number].Value;
            int changed = value + operations[i].Change;
            if (operations[i].Change == 0 ? value != 0 : changed < 0)
            {
                result = Error.EAGAIN;
                return i;
            }

            if (changed > MaximumValue)
            {
                result = Error.ERANGE;
                return i;
            }

            _semaphores[operations[i].Number].Value = changed;
        }

        return count;
    }

    private void Revert(SemaphoreOperation* operations, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _semaphores[operations[i].Number].Value -= operations[i].Change;
        }
    }

    /// <summary>The calling process's adjustment of one semaphore; the spare node becomes it if there is none yet.</summary>
    private SemaphoreUndo? FindUndo(int number, ref SemaphoreUndo? spare)
    {
        uint process = Process.Current.ProcessId;
        SemaphoreUndo? undo = _undos;
        while (undo is not null && (undo.ProcessId != process || undo.Number != number))
        {
            undo = undo.Next;
        }

        if (undo is null && spare is not null)
        {
            undo = spare;
            spare = null;
            undo.ProcessId = process;
            undo.Number = number;
            undo.Adjustment = 0;
            undo.Next = _undos;
            _undos = undo;
        }

        return undo;
    }

    private struct Semaphore
    {
        public int Value;
        public uint Process;
        public int WaitingForMore;
        public int WaitingForZero;
    }
}
