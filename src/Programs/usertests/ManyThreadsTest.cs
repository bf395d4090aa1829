using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Thousands of threads exist at once, all wait, all are woken, all end.</summary>
internal sealed unsafe class ManyThreadsTest() : UserTest("many-threads")
{
    private const int StackSize = 8192;
    private static Event s_go;
    private static int s_started;
    private static int s_ended;

    public override void Run(string[] arguments)
    {
        int count = Number(arguments, 0, 4_000);
        s_started = 0;
        s_ended = 0;
        Check(Event.Create(out s_go), "creating an event");
        if (!Check(MappedMemory.Allocate((ulong)count * StackSize, out MappedMemory stacks), "mapping stacks"))
        {
            return;
        }

        int created = 0;
        for (; created < count; created++)
        {
            long thread = SystemCall.Invoke(
                SystemCallNumber.ThreadCreate, (long)(delegate* unmanaged<void>)&Body, (long)(stacks.Address + ((created + 1) * StackSize)), 0, 0, 0);
            if (!Check(thread >= 0, "creating thread " + created.ToString() + " gave " + thread.ToString()))
            {
                break;
            }

            new Handle((int)thread).Close();
        }

        Await(ref s_started, created, "threads that started");
        Check(s_go.Set(), "letting them go");
        Await(ref s_ended, created, "threads that ended");
        stacks.Unmap();
        s_go.Close();
    }

    private void Await(ref int counter, int value, string what)
    {
        ulong deadline = Deadline.After(100 * Clock.NanosecondsPerSecond);
        while (Volatile.Read(ref counter) != value && Clock.Monotonic < deadline)
        {
            Clock.Sleep(1_000_000);
        }

        CheckEqual(Volatile.Read(ref counter), value, "the number of " + what);
    }

    [System.Runtime.InteropServices.UnmanagedCallersOnly]
    private static void Body()
    {
        Interlocked.Increment(ref s_started);
        s_go.Wait();
        Interlocked.Increment(ref s_ended);
        SystemCall.Invoke(SystemCallNumber.ThreadExit, 0);
    }
}
