using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Futexes: waiting for a value, waking, deadlines, bad addresses.</summary>
internal sealed unsafe class FutexTest() : UserTest("futexes")
{
    private const int Wait = 0 | 128;
    private const int Wake = 1 | 128;
    private static int s_word;
    private static int s_woken;

    public override void Run(string[] arguments)
    {
        fixed (int* word = &s_word)
        {
            s_word = 1;
            s_woken = 0;
            CheckEqual(SystemCall.Invoke(SystemCallNumber.Futex, (long)word, Wait, 2), -(long)ErrorNumber.EAGAIN, "waiting for another value");
            TimeSpecification brief = new() { Nanoseconds = 1_000_000 };
            CheckEqual(
                SystemCall.Invoke(SystemCallNumber.Futex, (long)word, Wait, 1, (long)&brief), -(long)ErrorNumber.ETIMEDOUT,
                "waiting with a deadline");
            CheckEqual(SystemCall.Invoke(SystemCallNumber.Futex, (long)word, Wake, 1), 0, "waking nobody");
            CheckEqual(SystemCall.Invoke(SystemCallNumber.Futex, 0x10, Wait, 1), -(long)ErrorNumber.EFAULT, "a bad address");
            CheckEqual(SystemCall.Invoke(SystemCallNumber.Futex, (long)word + 1, Wait, 1), -(long)ErrorNumber.EINVAL, "an odd address");
            CheckEqual(SystemCall.Invoke(SystemCallNumber.Futex, (long)word, 77, 1), -(long)ErrorNumber.ENOSYS, "an unknown operation");

            Thread[] waiters = new Thread[4];
            for (int i = 0; i < waiters.Length; i++)
            {
                waiters[i] = new Thread(Waiter);
                waiters[i].Start();
            }

            // Each waiter is woken once; those that have not come to wait yet see the new value.
            Clock.Sleep(2_000_000);
            Volatile.Write(ref s_word, 2);
            SystemCall.Invoke(SystemCallNumber.Futex, (long)word, Wake, int.MaxValue);
            foreach (Thread waiter in waiters)
            {
                waiter.Join();
            }

            CheckEqual(s_woken, waiters.Length, "the number of woken threads");
        }
    }

    private static void Waiter()
    {
        fixed (int* word = &s_word)
        {
            while (Volatile.Read(ref s_word) == 1)
            {
                SystemCall.Invoke(SystemCallNumber.Futex, (long)word, Wait, 1);
            }
        }

        Interlocked.Increment(ref s_woken);
    }
}
