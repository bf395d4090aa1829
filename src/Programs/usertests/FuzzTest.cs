using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// <c>usertests fuzz [CALLS [SEED [report]]]</c>: system calls with plausible and with wild arguments, from several threads of a child that is
/// confined to a job and works in RAM:fuzz; some children at a time. A child may end itself by what it calls or hang in a wait; then another goes
/// on with the next seed. Afterwards no object and no page may be missing. A line tells of every half million calls; with <c>report</c> there is one
/// for each call: how often it was made and succeeded.
/// </summary>
internal sealed unsafe class FuzzTest() : UserTest("fuzz")
{
    private const int Threads = 4;

    /// <summary>Children at a time: while one waits for what never comes, others go on.</summary>
    private const int Slots = FuzzCounters.Slots;
    private const long CallsOfLine = 500_000;
    private const ulong Patience = 300 * Clock.NanosecondsPerMillisecond;
    private const ulong Page = 4096;
    private const ulong CounterSize = 2 * Page;
    private const ulong ScratchPages = 128;
    private const ulong LargestFile = 1 << 20;
    private const int FileSizeLimit = 1;
    private const string Folder = "RAM:fuzz";

    public override void Run(string[] arguments)
    {
        long calls = Number(arguments, 0, 50_000);
        int seed = Number(arguments, 1, 1);
        if (!Check(MemoryObject.Create(CounterSize, MemoryFlags.None, out MemoryObject memory), "creating the counter")
            || !Check(memory.Map(0, CounterSize, Protection.Read | Protection.Write, out MappedMemory mapping), "mapping the counter"))
        {
            return;
        }

        // Files of an earlier run would be in the way, and what this one leaves would look like a leak.
        Clean();
        Directory.CreateDirectory(Folder);
        FuzzCounters* counters = (FuzzCounters*)mapping.Address;
        int children = RunUntil(memory, counters, Math.Min(calls / 10, 5_000), ref seed);
        Clean();
        GC.Collect();
        Leaks before = Leaks.Now();
        Directory.CreateDirectory(Folder);
        counters->Restart();
        children += RunUntil(memory, counters, calls, ref seed);
        Clean();
        GC.Collect();
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
        Console.WriteLine($"fuzz: {counters->Calls} calls by {children} processes");
        if (arguments is [_, _, "report", ..])
        {
            Report(counters);
        }

        mapping.Unmap();
        memory.Close();
    }

    public override int RunChild(string[] arguments)
    {
        if (Startup.Find("counter"u8, out Handle handle) != ErrorNumber.None
            || new MemoryObject(handle).Map(0, CounterSize, Protection.Read | Protection.Write, out MappedMemory counters) != ErrorNumber.None
            || MappedMemory.Allocate((ScratchPages + 2) * Page, out MappedMemory area) != ErrorNumber.None)
        {
            return 20;
        }

        // The count must survive what follows: no handle leads to it, and what runs over the scratch pages hits a page that is not there.
        handle.Close();
        MappedMemory scratch = new(area.Address + Page, ScratchPages * Page);
        if (new MappedMemory(area.Address, Page).Protect(Protection.None) != ErrorNumber.None
            || new MappedMemory(area.Address + ((ScratchPages + 1) * Page), Page).Protect(Protection.None) != ErrorNumber.None)
        {
            return 20;
        }

        ulong* limit = stackalloc ulong[] { LargestFile, LargestFile };
        fixed (byte* folder = "RAM:fuzz\0"u8)
        {
            if (SystemCall.Invoke(SystemCallNumber.SetResourceLimit, FileSizeLimit, (long)limit) != 0
                || SystemCall.Invoke(SystemCallNumber.ChangeDirectory, (long)folder) != 0)
            {
                return 20;
            }
        }

        int[] identifiers = new int[8];
        FuzzZoo zoo = new(identifiers);
        string[] numbers = arguments[0].Split(' ');
        int seed = Number(numbers, 0, 1);
        int slot = Number(numbers, 1, 0);
        for (int i = 1; i < Threads; i++)
        {
            Fuzzer fuzzer = new((ulong)((seed * Threads) + i), scratch, (FuzzCounters*)counters.Address, slot, zoo, identifiers);
            new Thread(fuzzer.Run).Start();
        }

        new Fuzzer((ulong)(seed * Threads), scratch, (FuzzCounters*)counters.Address, slot, zoo, identifiers).Run();
        return 0;
    }

    /// <summary>
    /// What a child asked the file server for when it was killed may still be done while the folder is emptied. By the bytes of the names: a child makes
    /// some that are no text, which the file calls of .NET cannot say.
    /// </summary>
    private void Clean()
    {
        const int Attempts = 500;
        ErrorNumber error = ErrorNumber.None;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            error = DirectoryHandle.Current.OpenDirectory("RAM:fuzz"u8, out DirectoryHandle folder);
            if (error == ErrorNumber.None)
            {
                Empty(folder);
                folder.Close();
                error = DirectoryHandle.Current.RemoveDirectory("RAM:fuzz"u8);
            }

            if (error is ErrorNumber.None or ErrorNumber.ENOENT)
            {
                return;
            }

            Clock.Sleep(10_000_000);
        }

        Check(error, "emptying the folder");
    }

    /// <summary>As far as it goes.</summary>
    private static void Empty(DirectoryHandle directory)
    {
        Span<byte> buffer = stackalloc byte[2048];
        bool isGone = true;
        while (isGone && directory.Rewind() == ErrorNumber.None && directory.ReadEntries(buffer, out int length) == ErrorNumber.None && length != 0)
        {
            isGone = false;
            DirectoryEntries entries = new(buffer.Slice(0, length));
            while (entries.MoveNext())
            {
                ErrorNumber error = directory.RemoveFile(entries.Name);
                if (error == ErrorNumber.EISDIR && directory.OpenDirectory(entries.Name, out DirectoryHandle inner) == ErrorNumber.None)
                {
                    Empty(inner);
                    inner.Close();
                    error = directory.RemoveDirectory(entries.Name);
                }

                isGone |= error == ErrorNumber.None;
            }
        }
    }

    private static void Report(FuzzCounters* counters)
    {
        for (int i = 0; i < FuzzCounters.OwnBase + FuzzCounters.OwnCount; i++)
        {
            SystemCallNumber number = (SystemCallNumber)i;
            if (FuzzKinds.Of(number).Length > 0)
            {
                Console.WriteLine($"call {i}: {counters->Made(number)} made, {counters->Succeeded(number)} succeeded");
            }
        }
    }

    /// <summary>Keeps children going until so many calls are made; how many it took.</summary>
    private int RunUntil(MemoryObject memory, FuzzCounters* counters, long calls, ref int seed)
    {
        int next = seed;
        int first = next;
        Thread[] keepers = new Thread[Slots];
        for (int i = 0; i < Slots; i++)
        {
            int slot = i;
            keepers[i] = new Thread(() => Keep(memory, counters, slot, calls, ref next));
            keepers[i].Start();
        }

        foreach (Thread keeper in keepers)
        {
            keeper.Join();
        }

        Check(counters->Calls >= calls, "fifty children in a row made no call");
        seed = next;
        return next - first;
    }

    /// <summary>Has a child at work in the slot, one after another, until all have made so many calls.</summary>
    private void Keep(MemoryObject memory, FuzzCounters* counters, int slot, long calls, ref int seed)
    {
        int idle = 0;
        while (counters->Calls < calls && idle < 50 && Failure.Length == 0)
        {
            long before = counters->CallsOf(slot);
            if (!Check(Job.Create(Job.Current, out Job job), "creating a job"))
            {
                return;
            }

            JobLimits limits = new() { Memory = 32 << 20, Handles = 500, Threads = 50, Processes = 5 };
            Check(job.SetLimits(limits), "setting limits");

            // Names of its own: what it binds is gone with it.
            ErrorNumber error = Namespace.Current.Copy(out Namespace names);
            Process process = Process.None;
            if (error == ErrorNumber.None)
            {
                const Rights Needed = Rights.Map | Rights.Read | Rights.Write;
                string arguments = $"{Interlocked.Increment(ref seed) - 1} {slot}";
                error = Child.Start(Name, arguments, job, "counter"u8, memory.Handle, Needed, out process, names, isQuiet: true);
                names.Handle.Close();
            }

            if (Check(error, "starting a child"))
            {
                Watch(process, counters, slot, calls);
            }

            job.Kill();
            Check(job.Handle.Wait(Signals.Terminated, Deadline.After(60 * Clock.NanosecondsPerSecond), out _), "waiting for the job to be empty");
            process.Close();
            job.Close();
            idle = counters->CallsOf(slot) == before ? idle + 1 : 0;
        }
    }

    /// <summary>Waits until the child ends, makes no progress any more, or the work is done.</summary>
    private static void Watch(Process process, FuzzCounters* counters, int slot, long calls)
    {
        long last = -1;
        while (counters->CallsOf(slot) != last && counters->Calls < calls)
        {
            last = counters->CallsOf(slot);
            long line = counters->Calls / CallsOfLine;
            if (counters->TryTakeLine(line))
            {
                Console.WriteLine($"fuzz: {line * CallsOfLine} calls of {calls}, {Clock.Monotonic / Clock.NanosecondsPerSecond} s after the start");
            }

            if (process.WaitForExit(Deadline.After(Patience), out _) == ErrorNumber.None)
            {
                return;
            }
        }
    }
}
