using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// fork, vfork, execve and wait4 as Linux programs use them: memory is copied when written, handles keep their numbers, a child's end is told
/// once, and scripts and bad programs are treated as they should be.
/// </summary>
internal sealed unsafe class ForkTest() : UserTest("fork")
{
    private const long ChildSignal = 17;
    private const long SharesMemory = 0x100;
    private const long WaitsForExec = 0x4000;
    private const int NoHang = 1;
    private const int ManyChildren = 20;

    private static int s_value;

    public override void Run(string[] arguments)
    {
        s_value = 1;
        CheckEqual(Wait(-1, 0, out _), -(long)ErrorNumber.ECHILD, "waiting without children");
        MemoryIsCopied();
        ManyAtOnce();
        HandlesAreKept();
        VforkSharesMemory();
        Check(Exec("C:usertests\0"u8, "exec"u8) == 7 << 8, "running a program in a child");
        Check(Exec("C:no-such-program\0"u8, "exec"u8) == 2 << 8, "a program that is not there");
        Check(Exec("SYS:docs/readme\0"u8, "exec"u8) != 7 << 8, "a file that is no program");
        long killed = Fork(ChildSignal);
        if (killed == 0)
        {
            // Nothing that the runtime could make an exception of.
            Volatile.Write(ref *(byte*)0x1234_5678_9000, 1);
        }

        Check(Wait((int)killed, 0, out int status) == killed && status == 11, "the status of a child that a fault has ended");
    }

    public override int RunChild(string[] arguments) => 7;

    private void MemoryIsCopied()
    {
        long child = Fork(ChildSignal);
        if (child == 0)
        {
            s_value += 41;
            Exit(s_value);
        }

        Check(child > 0, "fork");
        CheckEqual(Wait((int)child, 0, out int status), child, "waiting for a child");
        CheckEqual(status, 42 << 8, "its status");
        CheckEqual(s_value, 1, "the parent's variable");
        CheckEqual(Wait((int)child, 0, out _), -(long)ErrorNumber.ECHILD, "waiting for it again");
    }

    private void ManyAtOnce()
    {
        int sum = 0;
        for (int i = 0; i < ManyChildren; i++)
        {
            long child = Fork(ChildSignal);
            if (child == 0)
            {
                Exit(i);
            }

            sum += Check(child > 0, "fork of many") ? i : 0;
        }

        for (int i = 0; i < ManyChildren; i++)
        {
            Check(Wait(-1, 0, out int status) > 0, "waiting for any child");
            sum -= status >> 8;
        }

        CheckEqual(sum, 0, "the difference between what children should and did return");
    }

    private void HandlesAreKept()
    {
        if (!Check(Pipe.Create(out Pipe reader, out Pipe writer), "a pipe"))
        {
            return;
        }

        long child = Fork(ChildSignal);
        if (child == 0)
        {
            byte letter = (byte)'x';
            Exit(writer.Write(new ReadOnlySpan<byte>(in letter), out _) == ErrorNumber.None ? 0 : 1);
        }

        long early = Wait((int)child, NoHang, out int status);
        Check(early == 0 || early == child, "asking for a child without waiting");
        byte read = 0;
        Check(reader.Read(new Span<byte>(ref read), out int count), "reading what the child wrote");
        Check(count == 1 && read == 'x', "what the child wrote");
        Check((early == child || Wait((int)child, 0, out status) == child) && status == 0, "the writing child");
        writer.Close();
        reader.Close();
    }

    private void VforkSharesMemory()
    {
        s_value = 1;
        long child = Fork(ChildSignal | SharesMemory | WaitsForExec);
        if (child == 0)
        {
            s_value = 9;
            Exit(3);
        }

        CheckEqual(s_value, 9, "what the child of a vfork wrote");
        Check(Wait((int)child, 0, out int status) == child && status == 3 << 8, "the child of a vfork");
        s_value = 1;
    }

    private static int Exec(ReadOnlySpan<byte> path, ReadOnlySpan<byte> argument)
    {
        long child = Fork(ChildSignal);
        if (child == 0)
        {
            fixed (byte* program = path)
            fixed (byte* first = "--child\0"u8)
            fixed (byte* second = "fork\0"u8)
            fixed (byte* third = argument)
            {
                byte** vector = stackalloc byte*[] { program, first, second, third, null };
                SystemCall.Invoke(SystemCallNumber.Execute, (long)program, (long)vector, 0);
                Exit(2);
            }
        }

        return Wait((int)child, 0, out int status) == child ? status : -1;
    }

    private static long Fork(long flags) => SystemCall.Invoke(SystemCallNumber.Clone, flags);

    private static long Wait(int child, int options, out int status)
    {
        int result = 0;
        long number = SystemCall.Invoke(SystemCallNumber.Wait4, child, (long)&result, options);
        status = result;
        return number;
    }

    // Without what a program does at its end: a child has only one of the runtime's threads.
    private static void Exit(int code) => SystemCall.Invoke(SystemCallNumber.ProcessExit, code);
}
