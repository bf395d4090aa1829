using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// From the moment the timer's hardware fires until the real-time thread that waits for it runs in user space: interrupt entry, timer
/// queue, wake-up, switch, return from ObjectWait. The processor is idle before.
/// </summary>
internal sealed class InterruptToThread() : Benchmark("interrupt_to_thread")
{
    private const int Iterations = 200;
    private const int Priority = 20;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = KernelTimer.Create(out KernelTimer timer);
        if (error != ErrorNumber.None)
        {
            return Fail("creating a timer", error, out nanoseconds, out reason);
        }

        SystemCall.Invoke(SystemCallNumber.ThreadSetScheduling, PseudoHandle.CurrentThread, (long)SchedulingPolicy.Fifo, Priority);
        ulong total = 0;
        for (int i = 0; i < Iterations && error == ErrorNumber.None; i++)
        {
            ulong deadline = Clock.Monotonic + 50_000;
            error = timer.Set(deadline);
            if (error == ErrorNumber.None)
            {
                error = timer.Handle.Wait(Signals.Signaled, Deadline.Never, out _);
                total += Clock.Monotonic - deadline;
            }
        }

        SystemCall.Invoke(SystemCallNumber.ThreadSetScheduling, PseudoHandle.CurrentThread, (long)SchedulingPolicy.Fair, 0);
        timer.Close();
        return error == ErrorNumber.None
            ? Done(0, total, Iterations, out nanoseconds, out reason)
            : Fail("waiting for the timer", error, out nanoseconds, out reason);
    }
}
