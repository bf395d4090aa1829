using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// What Linux programs set and ask about themselves: limits of setrlimit, usage, nice values and classes, prctl, the wall clock's calls. The
/// expected results are those of Linux.
/// </summary>
internal sealed unsafe class LimitTest() : UserTest("limits")
{
    private const int FileSize = 1;
    private const int Handles = 7;
    private const int AddressSpace = 9;
    private const long Unlimited = -1;

    public override void Run(string[] arguments)
    {
        Limits();
        InChild(LimitHandles, "RLIMIT_NOFILE");
        InChild(LimitMemory, "RLIMIT_AS");
        InChild(LimitFiles, "RLIMIT_FSIZE");
        InChild(Classes, "scheduling classes");
        InChild(Unprivileged, "limits without privilege");
        InChild(Controls, "prctl");
        Usage();
        BehindTheEnd();
    }

    private static long Call(SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0) =>
        SystemCall.Invoke(number, a0, a1, a2, a3);

    private void Limits()
    {
        long* values = stackalloc long[2];
        CheckEqual(Call(SystemCallNumber.GetResourceLimit, 16, (long)values), -(long)ErrorNumber.EINVAL, "a limit that there is not");
        CheckEqual(Call(SystemCallNumber.ResourceLimits, 0, Handles, 0, (long)values), 0, "prlimit64");
        Check(values[0] > 64 && values[1] >= values[0], "RLIMIT_NOFILE");
        values[0] = 10;
        values[1] = 9;
        CheckEqual(Call(SystemCallNumber.SetResourceLimit, Handles, (long)values), -(long)ErrorNumber.EINVAL, "a soft limit above the hard one");
        CheckEqual(Call(SystemCallNumber.ResourceLimits, 99_999, Handles, 0, (long)values), -(long)ErrorNumber.ESRCH, "prlimit64 of nobody");
    }

    private static int LimitHandles()
    {
        Set(Handles, 40);
        long handle = 0;
        for (int i = 0; i < 64 && handle >= 0; i++)
        {
            handle = Call(SystemCallNumber.EventFd, 0, 0);
        }

        return handle != -(long)ErrorNumber.EMFILE ? 1
            : Call(SystemCallNumber.Dup3, 0, 40, 0) != -(long)ErrorNumber.EBADF ? 2
            : Call(SystemCallNumber.Fcntl, 0, 0, 40) != -(long)ErrorNumber.EINVAL ? 3
            : Call(SystemCallNumber.CloseRange, 3, uint.MaxValue, 0) != 0 ? 4
            : Call(SystemCallNumber.EventFd, 0, 0) == 3 ? 0 : 5;
    }

    private static int LimitMemory()
    {
        const long Much = 256 * 1024 * 1024;
        Set(AddressSpace, Much);
        return Call(SystemCallNumber.MemoryMapLinux, 0, Much, 3, 0x22) == -(long)ErrorNumber.ENOMEM ? 0 : 1;
    }

    private static int LimitFiles()
    {
        // SIGXFSZ is ignored, so that the call says EFBIG.
        long* action = stackalloc long[4];
        new Span<long>(action, 4).Clear();
        action[0] = 1;
        Call(SystemCallNumber.SignalAction, 25, (long)action, 0, 8);
        fixed (byte* path = "RAM:limit-test\0"u8)
        {
            long file = Call(SystemCallNumber.OpenAt, -100, (long)path, 0x42, 0x1B6);
            Set(FileSize, 5);
            int result = Call(SystemCallNumber.Write, file, (long)path, 8) != 5 ? 1
                : Call(SystemCallNumber.Write, file, (long)path, 8) != -(long)ErrorNumber.EFBIG ? 2
                : Call(SystemCallNumber.FileTruncate, file, 6) != -(long)ErrorNumber.EFBIG ? 3
                : (int)Call(SystemCallNumber.FileTruncate, file, 2);
            Call(SystemCallNumber.UnlinkAt, -100, (long)path, 0);
            return file < 0 ? 9 : result;
        }
    }

    private static int Classes()
    {
        int* parameter = stackalloc int[1];
        *parameter = 7;
        if (Call(SystemCallNumber.SchedulerSetPolicy, 0, 1, (long)parameter) != 0 || Call(SystemCallNumber.SchedulerGetPolicy) != 1)
        {
            return 1;
        }

        *parameter = 0;
        if (Call(SystemCallNumber.SchedulerGetParameters, 0, (long)parameter) != 0 || *parameter != 7)
        {
            return 2;
        }

        *parameter = 100;
        if (Call(SystemCallNumber.SchedulerSetParameters, 0, (long)parameter) != -(long)ErrorNumber.EINVAL)
        {
            return 3;
        }

        *parameter = 0;
        return Call(SystemCallNumber.SchedulerSetPolicy, 0, 0, (long)parameter) != 0 ? 4
            : Call(SystemCallNumber.SetPriority, 0, 0, 5) != 0 ? 5
            : Call(SystemCallNumber.GetPriority) != 15 ? 6
            : Call(SystemCallNumber.GetPriority, 3) != -(long)ErrorNumber.EINVAL ? 7
            : Call(SystemCallNumber.SchedulerGetMaximum, 1) != 99 || Call(SystemCallNumber.SchedulerGetMinimum, 2) != 1 ? 8
            : Call(SystemCallNumber.SchedulerGetMaximum, 99) != -(long)ErrorNumber.EINVAL ? 9
            : 0;
    }

    private static int Unprivileged()
    {
        int* parameter = stackalloc int[1];
        *parameter = 1;
        long* values = stackalloc long[2];
        Set(Handles, 100);
        Call(SystemCallNumber.SetUserId, 1000);
        values[0] = 50;
        values[1] = 101;
        return Call(SystemCallNumber.SetResourceLimit, Handles, (long)values) != -(long)ErrorNumber.EPERM ? 1
            : Call(SystemCallNumber.SetPriority, 0, 0, 3) != 0 ? 2
            : Call(SystemCallNumber.SetPriority, 0, 0, 2) != -(long)ErrorNumber.EACCES ? 3
            : Call(SystemCallNumber.SchedulerSetPolicy, 0, 1, (long)parameter) != -(long)ErrorNumber.EPERM ? 4
            : Call(SystemCallNumber.ClockSetTime, 0, (long)values) != -(long)ErrorNumber.EPERM && Call(SystemCallNumber.ClockSetTime, 0, (long)values) != -(long)ErrorNumber.EINVAL ? 5
            : Call(SystemCallNumber.SetHostName, (long)values, 4) != -(long)ErrorNumber.EPERM ? 6
            : 0;
    }

    private static int Controls()
    {
        byte* name = stackalloc byte[16];
        "a name of many letters\0"u8.Slice(0, 16).CopyTo(new Span<byte>(name, 16));
        fixed (byte* given = "a name of many letters\0"u8)
        {
            Call(SystemCallNumber.ProcessControl, 15, (long)given);
        }

        new Span<byte>(name, 16).Fill(0xFF);
        Call(SystemCallNumber.ProcessControl, 16, (long)name);
        return !new ReadOnlySpan<byte>(name, 16).SequenceEqual("a name of many \0"u8) ? 1
            : Call(SystemCallNumber.ProcessControl, 39) != 0 || Call(SystemCallNumber.ProcessControl, 38, 1) != 0
                || Call(SystemCallNumber.ProcessControl, 39) != 1 ? 2
            : Call(SystemCallNumber.ProcessControl, 38, 0) != -(long)ErrorNumber.EINVAL ? 3
            : Call(SystemCallNumber.ProcessControl, 30) != 50_000 ? 4
            : Call(SystemCallNumber.ProcessControl, 1, 65) != -(long)ErrorNumber.EINVAL ? 5
            : Call(SystemCallNumber.ProcessControl, 12345) != -(long)ErrorNumber.EINVAL ? 6
            : Call(SystemCallNumber.Personality, uint.MaxValue) != 0 ? 7
            : Call(SystemCallNumber.MemoryBarrier, 8) != -(long)ErrorNumber.EPERM ? 8
            : Call(SystemCallNumber.MemoryBarrier, 16) != 0 || Call(SystemCallNumber.MemoryBarrier, 8) != 0 ? 9
            : 0;
    }

    private void Usage()
    {
        long* usage = stackalloc long[18];
        CheckEqual(Call(SystemCallNumber.GetResourceUsage, 0, (long)usage), 0, "getrusage");
        Check((usage[0] | usage[1] | usage[2] | usage[3]) != 0, "the processor time");
        Check(usage[8] > 0, "the page faults");
        CheckEqual(Call(SystemCallNumber.GetResourceUsage, 2, (long)usage), -(long)ErrorNumber.EINVAL, "getrusage of what there is not");
        Check(Call(SystemCallNumber.Times, 0) > 0, "times");
        CheckEqual(Call(SystemCallNumber.ClockGetTime, -6, (long)usage), 0, "the process's clock");
        CheckEqual(Call(SystemCallNumber.ClockGetTime, -2, (long)usage), 0, "the thread's clock");
    }

    /// <summary>A page of a mapping that its file does not reach is SIGBUS, not the end of memory.</summary>
    private void BehindTheEnd()
    {
        long child = Call(SystemCallNumber.Clone, 17);
        if (child == 0)
        {
            fixed (byte* name = "end\0"u8)
            {
                long file = Call(SystemCallNumber.MemoryFileCreate, (long)name, 0);
                Call(SystemCallNumber.FileTruncate, file, 100);
                long address = SystemCall.Invoke(SystemCallNumber.MemoryMapLinux, 0, 8192, 3, 1, file, 0);
                Volatile.Write(ref *(byte*)(address + 4096), 1);
            }

            Call(SystemCallNumber.ProcessExit);
        }

        int status = -1;
        Check(Call(SystemCallNumber.Wait4, child, (long)(&status)) == child, "waiting for who writes behind the end");
        CheckEqual(status, 7, "the status of who writes behind the end");
    }

    private static void Set(long kind, long value)
    {
        long* values = stackalloc long[2];
        values[0] = value;
        values[1] = kind == Handles ? value : Unlimited;
        Call(SystemCallNumber.SetResourceLimit, kind, (long)values);
    }

    private void InChild(Func<int> body, string what)
    {
        long child = Call(SystemCallNumber.Clone, 17);
        if (child == 0)
        {
            Call(SystemCallNumber.ProcessExit, body());
        }

        int status = -1;
        Check(Call(SystemCallNumber.Wait4, child, (long)(&status), 0, 0) == child, "waiting for " + what);
        CheckEqual(status, 0, what);
    }
}
