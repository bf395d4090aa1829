using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>A program that takes all it can get of something stops at its job's limit, and all comes back.</summary>
internal sealed unsafe class GreedTest() : UserTest("greed")
{
    private const int Ended = 7;
    private const int Memory = 24 << 20;
    private const int Handles = 200;
    private const int Threads = 30;
    private const int Processes = 12;

    public override void Run(string[] arguments)
    {
        Expect("memory", ExitCode.Killed, ExitCode.SegmentationFault);
        Expect("memory-object", Ended, Ended);
        Expect("handles", Ended, Ended);
        Expect("threads", Ended, Ended);
        Expect("processes", Ended, Ended);
    }

    public override int RunChild(string[] arguments)
    {
        return arguments[0] switch
        {
            "memory" => EatMemory(),
            "memory-object" => EatMemoryObjects(),
            "handles" => EatHandles(),
            "threads" => EatThreads(),
            "processes" => EatProcesses(),
            _ => 20,
        };
    }

    private void Expect(string kind, int code, int otherCode)
    {
        Check(Job.Create(Job.Current, out Job job), "creating a job");
        JobLimits limits = new() { Memory = Memory, Handles = Handles, Threads = Threads, Processes = Processes };
        Check(job.SetLimits(limits), "setting limits");
        Check(Child.Run(Name, kind, job, out int actual), "starting a child");
        Check(actual == code || actual == otherCode, "greed for " + kind + " ended with " + actual.ToString());
        job.Kill();
        Check(job.Handle.Wait(Signals.Terminated, Deadline.After(20_000_000_000), out _), "waiting for the job to be empty");
        Check(job.GetInformation(out JobInformation information), "asking about the job");
        CheckEqual((long)information.Memory, 0, "the memory still charged after greed for " + kind);
        CheckEqual(information.Handles, 0, "the handles still charged after greed for " + kind);
        CheckEqual(information.Threads, 0, "the threads still charged after greed for " + kind);
        job.Close();
    }

    private static int EatMemory()
    {
        if (MappedMemory.Allocate(8UL * Memory, out MappedMemory memory) != ErrorNumber.None)
        {
            return Ended;
        }

        for (ulong i = 0; i < memory.Size; i += 4096)
        {
            Volatile.Write(ref memory.Address[i], 1);
        }

        return 1;
    }

    private static int EatMemoryObjects()
    {
        ReadOnlySpan<byte> one = [1];
        for (int i = 0; i < 1000; i++)
        {
            if (MemoryObject.Create(1 << 20, MemoryFlags.None, out MemoryObject memory) != ErrorNumber.None)
            {
                return Ended;
            }

            for (ulong offset = 0; offset < 1 << 20; offset += 4096)
            {
                if (memory.Write(offset, one, out int count) != ErrorNumber.None || count == 0)
                {
                    return Ended;
                }
            }
        }

        return 1;
    }

    private static int EatHandles()
    {
        for (int i = 0; i < 10 * Handles; i++)
        {
            if (Event.Create(out _) != ErrorNumber.None)
            {
                return Ended;
            }
        }

        return 1;
    }

    private static int EatThreads()
    {
        for (int i = 0; i < 10 * Threads; i++)
        {
            if (MappedMemory.Allocate(8192, out MappedMemory stack) != ErrorNumber.None)
            {
                return Ended;
            }

            long thread = SystemCall.Invoke(
                SystemCallNumber.ThreadCreate, (long)(delegate* unmanaged<void>)&Sleep, (long)(stack.Address + 8192), 0, 0, 0);
            if (thread < 0)
            {
                return Ended;
            }
        }

        return 1;
    }

    private static int EatProcesses()
    {
        for (int i = 0; i < 10 * Processes; i++)
        {
            // Each child does the same: a fork bomb.
            if (Child.Start("greed", "processes", Job.Current, out _) != ErrorNumber.None)
            {
                return Ended;
            }
        }

        return 1;
    }

    [System.Runtime.InteropServices.UnmanagedCallersOnly]
    private static void Sleep()
    {
        while (true)
        {
            Clock.Sleep(1_000_000_000);
        }
    }
}
