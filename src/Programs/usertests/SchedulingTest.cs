using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Policies and affinity: real time runs before fair, FIFO is not sliced, threads stay on the processors they are given.</summary>
internal sealed unsafe class SchedulingTest() : UserTest("scheduling")
{
    private static volatile bool s_stop;
    private static long s_progress;

    public override void Run(string[] arguments)
    {
        Check(Set(SchedulingPolicy.Fifo, 10), "becoming FIFO");
        ThreadInformation information;
        CheckEqual(
            SystemCall.Invoke(SystemCallNumber.ThreadInformation, PseudoHandle.CurrentThread, (long)&information), 0, "asking about the thread");
        CheckEqual((long)information.Policy, (long)SchedulingPolicy.Fifo, "the policy");
        CheckEqual(information.Priority, 10, "the priority");
        Check(Set(SchedulingPolicy.Fifo, 32), ErrorNumber.EINVAL, "a priority that is too high");
        Check(Set((SchedulingPolicy)9, 0), ErrorNumber.EINVAL, "a policy that does not exist");
        Check(Affinity(0), ErrorNumber.EINVAL, "no processor at all");
        Check(Affinity(1), "the first processor");

        // On one processor, a fair thread makes no progress while a FIFO thread computes.
        s_stop = false;
        s_progress = 0;
        Thread fair = new(Count);
        fair.Start();
        long before = Volatile.Read(ref s_progress);
        ulong until = Clock.Monotonic + (20 * Clock.NanosecondsPerMillisecond);
        while (Clock.Monotonic < until)
        {
        }

        CheckEqual(Volatile.Read(ref s_progress), before, "the progress of a fair thread beside a FIFO thread");
        Check(Set(SchedulingPolicy.Fair, 0), "becoming fair");
        until = Clock.Monotonic + (1000 * Clock.NanosecondsPerMillisecond);
        while (Volatile.Read(ref s_progress) == before && Clock.Monotonic < until)
        {
        }

        Check(Volatile.Read(ref s_progress) != before, "two fair threads do not share a processor");
        s_stop = true;
        fair.Join();
        Check(Affinity(-1), "all processors");
    }

    private static void Count()
    {
        Affinity(1);
        Set(SchedulingPolicy.Fair, 0);
        while (!s_stop)
        {
            Volatile.Write(ref s_progress, s_progress + 1);
        }
    }

    private static ErrorNumber Set(SchedulingPolicy policy, int priority)
    {
        return SystemCall.ErrorOf(
            SystemCall.Invoke(SystemCallNumber.ThreadSetScheduling, PseudoHandle.CurrentThread, (long)policy, priority));
    }

    private static ErrorNumber Affinity(long mask)
    {
        return SystemCall.ErrorOf(SystemCall.Invoke(SystemCallNumber.ThreadSetAffinity, PseudoHandle.CurrentThread, mask));
    }
}
