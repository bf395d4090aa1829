using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// A thread that stops all others of its process: none of them runs meanwhile, their registers can be read, they go on as if nothing had
/// happened, and a process that is killed in this state, or whose suspender ends, leaves nothing behind.
/// </summary>
internal sealed unsafe class SuspensionTest() : UserTest("suspension")
{
    private const int Spinners = 6;
    private const int DefaultRounds = 200;
    private const int MaximumThreads = 64;

    private static readonly long[] s_counters = new long[Spinners * 16];
    private static int s_stop;
    private static int s_suspensions;
    private static int s_errors;

    public override void Run(string[] arguments)
    {
        CheckEqual(SystemCall.Invoke(SystemCallNumber.ThreadsResume), -(long)ErrorNumber.EPERM, "resuming without having suspended");
        s_stop = 0;
        s_suspensions = 0;
        s_errors = 0;
        Thread[] threads = new Thread[Spinners + 3];
        for (int i = 0; i < Spinners; i++)
        {
            int index = i * 16;
            threads[i] = new Thread(() => Spin(index));
        }

        threads[Spinners] = new Thread(Sleep);
        threads[Spinners + 1] = new Thread(Create);
        threads[Spinners + 2] = new Thread(Contend);
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        int rounds = Number(arguments, 0, DefaultRounds);
        for (int round = 0; round < rounds && Failure.Length == 0; round++)
        {
            SuspendOnce();
            Thread.Yield();
        }

        Volatile.Write(ref s_stop, 1);
        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        CheckEqual(s_errors, 0, "the number of errors of the other suspending thread");
        Check(s_suspensions > 0, "the other thread never suspended anybody");
        for (int i = 0; i < Spinners; i++)
        {
            Check(s_counters[i * 16] > 0, "a thread never ran");
        }

        // Who has been joined may still be on its way out of the kernel.
        while (SystemCall.Invoke(SystemCallNumber.ThreadsSuspend) != 0)
        {
            CheckEqual(SystemCall.Invoke(SystemCallNumber.ThreadsResume), 0, "resuming threads that end");
            Thread.Yield();
        }

        CheckEqual(SystemCall.Invoke(SystemCallNumber.ThreadsResume), 0, "resuming nobody");
        Check(Child.Run(Name, "killed", Job.Current, out int killed), "starting a child");
        CheckEqual(killed, 7, "the exit code of a process that ends while its threads are stopped");
        Check(Child.Run(Name, "suspender-ends", Job.Current, out int resumed), "starting a child");
        CheckEqual(resumed, 5, "the exit code of a process whose suspender has ended");
    }

    public override int RunChild(string[] arguments)
    {
        s_stop = 0;
        Thread spinner = new(() => Spin(0));
        spinner.Start();
        while (Volatile.Read(ref s_counters[0]) == 0)
        {
            Thread.Yield();
        }

        if (arguments[0] == "killed")
        {
            return SystemCall.Invoke(SystemCallNumber.ThreadsSuspend) == 1 ? Exit(7) : 1;
        }

        Thread suspender = new(() => SystemCall.Invoke(SystemCallNumber.ThreadsSuspend));
        suspender.Start();
        suspender.Join();
        Volatile.Write(ref s_stop, 1);
        spinner.Join();
        return 5;
    }

    private static int Exit(int code)
    {
        SystemCall.Invoke(SystemCallNumber.ProcessExit, code);
        return code;
    }

    private void SuspendOnce()
    {
        long count = SystemCall.Invoke(SystemCallNumber.ThreadsSuspend);
        if (!Check(count >= Spinners, "suspending gave " + count.ToString()))
        {
            return;
        }

        Span<long> before = stackalloc long[Spinners];
        for (int i = 0; i < Spinners; i++)
        {
            before[i] = Volatile.Read(ref s_counters[i * 16]);
        }

        ThreadRegisters* registers = stackalloc ThreadRegisters[MaximumThreads];
        long written = SystemCall.Invoke(
            SystemCallNumber.ThreadsRegisters, (long)registers, (long)MaximumThreads * ThreadRegisters.Size);

        // One that was created but had not joined yet may have come since, and one in the kernel may have ended.
        Check(written >= Spinners && written <= MaximumThreads, "reading the registers gave " + written.ToString());
        for (int i = 0; i < written; i++)
        {
            Check(registers[i].ThreadId != 0 && registers[i].StackPointer != 0 && registers[i].ProgramCounter != 0, "registers are missing");
            for (int other = 0; other < i; other++)
            {
                Check(registers[i].ThreadId != registers[other].ThreadId, "a thread came twice");
            }
        }

        CheckEqual(
            SystemCall.Invoke(SystemCallNumber.ThreadsRegisters, 8, ThreadRegisters.Size), -(long)ErrorNumber.EFAULT,
            "reading the registers to a bad address");
        for (int i = 0; i < Spinners; i++)
        {
            Check(Volatile.Read(ref s_counters[i * 16]) == before[i], "a stopped thread went on");
        }

        CheckEqual(SystemCall.Invoke(SystemCallNumber.ThreadsResume), 0, "resuming");
    }

    private static void Spin(int index)
    {
        while (Volatile.Read(ref s_stop) == 0)
        {
            Volatile.Write(ref s_counters[index], s_counters[index] + 1);
        }
    }

    private static void Sleep()
    {
        while (Volatile.Read(ref s_stop) == 0)
        {
            Thread.Sleep(1);
        }
    }

    private static void Create()
    {
        while (Volatile.Read(ref s_stop) == 0)
        {
            Thread thread = new(() => { });
            thread.Start();
            thread.Join();
        }
    }

    private static void Contend()
    {
        while (Volatile.Read(ref s_stop) == 0)
        {
            bool worked = SystemCall.Invoke(SystemCallNumber.ThreadsSuspend) >= 0
                && SystemCall.Invoke(SystemCallNumber.ThreadsResume) == 0;
            Interlocked.Increment(ref worked ? ref s_suspensions : ref s_errors);
            Thread.Sleep(1);
        }
    }
}
