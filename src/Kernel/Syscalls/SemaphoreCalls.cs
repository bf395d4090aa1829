using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Messaging;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on System V semaphores (sysvipc(7)).</summary>
internal static unsafe class SemaphoreCalls
{
    internal const int MaximumOperations = 500;

    // Commands of semctl beyond those of all kinds.
    private const int GetProcess = 11;
    private const int GetValue = 12;
    private const int GetAll = 13;
    private const int GetWaiting = 14;
    private const int GetWaitingForZero = 15;
    private const int SetValue = 16;
    private const int SetAll = 17;

    [SystemCall(
        SystemCallNumber.SemaphoresGet, "key: number, count: number, flags: IPC_* | mode", "Finds or makes a set of semaphores; returns its number.")]
    public static long Get(ulong* registers)
    {
        int key = (int)registers[0];
        int count = (int)registers[1];
        uint flags = (uint)registers[2];
        while (count is >= 0 and <= SemaphoreSet.MaximumCount)
        {
            int result = IpcCalls.Find(ref IpcTables.Semaphores, key, flags, out IpcObject? found);
            if (found is null && result == 0)
            {
                if (count == 0)
                {
                    break;
                }

                result = IpcCalls.Enter(ref IpcTables.Semaphores, SemaphoreSet.Create(count, IpcPermissions.ForNew(flags)), key);
                if (result == Error.EEXIST)
                {
                    continue;
                }

                return result;
            }

            result = result >= 0 && found is SemaphoreSet set && count > set.Count ? Error.EINVAL : result;
            found?.Release();
            return result;
        }

        return Error.EINVAL;
    }

    [SystemCall(
        SystemCallNumber.SemaphoresOperation, "set: number, operations: struct sembuf*, count: number",
        "Changes several semaphores at once, waiting until that can be. EAGAIN, EIDRM, EINTR, ERANGE, EFBIG, E2BIG.")]
    public static long Operate(ulong* registers) => Operate(registers, ulong.MaxValue);

    [SystemCall(
        SystemCallNumber.SemaphoresTimedOperation, "set: number, operations: struct sembuf*, count: number, timeout: struct timespec* or 0",
        "As semop, with EAGAIN after a time.")]
    public static long TimedOperate(ulong* registers)
    {
        if (registers[3] == 0)
        {
            return Operate(registers, ulong.MaxValue);
        }

        int error = TimeCalls.ReadTime(registers[3], out ulong time);
        return error < 0 ? error : Operate(registers, Thread.Current.DeadlineAfter(time));
    }

    [SystemCall(
        SystemCallNumber.SemaphoresControl, "set: number, semaphore: number, command: IPC_* | GETVAL …, argument: number or address",
        "IPC_STAT, IPC_SET, IPC_RMID, GETVAL, SETVAL, GETALL, SETALL, GETPID, GETNCNT, GETZCNT, IPC_INFO, SEM_INFO, SEM_STAT, SEM_STAT_ANY.",
        Missing = "SETALL sets one after another")]
    public static long Control(ulong* registers)
    {
        const int StatusAt = 18;
        const int Usage = 19;
        const int AnyStatusAt = 20;
        int command = (int)registers[2];
        if (command is IpcCalls.Information or Usage)
        {
            return IpcListing.WriteSemaphores(registers[3], command == Usage);
        }

        bool isAt = command is StatusAt or AnyStatusAt;
        uint access = command is SetValue or SetAll ? IpcPermissions.Write
            : command is IpcCalls.Status or (>= GetProcess and <= GetWaitingForZero) ? IpcPermissions.Read
            : 0;
        int error = isAt
            ? IpcListing.FindAt(ref IpcTables.Semaphores, registers[0], command == AnyStatusAt, out IpcObject? found)
            : IpcCalls.Find(ref IpcTables.Semaphores, registers[0], access, out found);
        if (error < 0)
        {
            return error;
        }

        SemaphoreSet set = (SemaphoreSet)found!;
        long result = Control(set, (int)registers[1], isAt ? IpcCalls.Status : command, registers[3]);
        result = isAt && result == 0 ? set.Number : result;
        set.Release();
        return result;
    }

    private static long Control(SemaphoreSet set, int number, int command, ulong argument)
    {
        bool isOne = command is GetProcess or GetValue or GetWaiting or GetWaitingForZero or SetValue;
        if (isOne && (uint)number >= (uint)set.Count)
        {
            return Error.EINVAL;
        }

        uint process = 0;
        int waiting = 0;
        int waitingForZero = 0;
        int value = isOne ? set.GetValue(number, out process, out waiting, out waitingForZero) : 0;
        switch (command)
        {
            case GetValue:
                return value;
            case GetProcess:
                return process;
            case GetWaiting:
                return waiting;
            case GetWaitingForZero:
                return waitingForZero;
            case SetValue:
                if ((int)argument is < 0 or > SemaphoreSet.MaximumValue)
                {
                    return Error.ERANGE;
                }

                set.SetValue(number, (int)argument);
                return 0;
            case GetAll:
                for (int i = 0; i < set.Count; i++)
                {
                    if (!UserMemory.TryWrite(argument + ((ulong)i * sizeof(ushort)), (ushort)set.GetValue(i, out _, out _, out _)))
                    {
                        return Error.EFAULT;
                    }
                }

                return 0;
            case SetAll:
                return TrySetAll(set, argument);
            case IpcCalls.Status:
                IpcStatus status = IpcStatus.From(set);
                set.GetStatus(status.Words);
                return UserMemory.TryCopyToUser(argument, &status, IpcStatus.SemaphoresSize) ? 0 : Error.EFAULT;
            default:
                return IpcCalls.Change(ref IpcTables.Semaphores, set, command, argument, IpcStatus.SemaphoresSize, out _);
        }
    }

    private static long TrySetAll(SemaphoreSet set, ulong argument)
    {
        // All are looked at before the first is changed.
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < set.Count; i++)
            {
                if (!UserMemory.TryRead(argument + ((ulong)i * sizeof(ushort)), out ushort value))
                {
                    return Error.EFAULT;
                }

                if (value > SemaphoreSet.MaximumValue)
                {
                    return Error.ERANGE;
                }

                if (pass == 1)
                {
                    set.SetValue(i, value);
                }
            }
        }

        return 0;
    }

    private static long Operate(ulong* registers, ulong deadline)
    {
        ulong count = registers[2];
        if (count == 0)
        {
            return Error.EINVAL;
        }

        if (count > MaximumOperations)
        {
            return Error.E2BIG;
        }

        SemaphoreOperation* operations = stackalloc SemaphoreOperation[(int)count];
        if (!UserMemory.TryCopyFromUser(operations, registers[1], (nuint)(count * (ulong)sizeof(SemaphoreOperation))))
        {
            return Error.EFAULT;
        }

        uint access = IpcPermissions.Read;
        for (ulong i = 0; i < count; i++)
        {
            access = operations[i].Change != 0 ? IpcPermissions.Write : access;
        }

        int error = IpcCalls.Find(ref IpcTables.Semaphores, registers[0], access, out IpcObject? found);
        if (error < 0)
        {
            return error;
        }

        error = ((SemaphoreSet)found!).Operate(operations, (int)count, deadline);
        found.Release();
        return error;
    }
}
