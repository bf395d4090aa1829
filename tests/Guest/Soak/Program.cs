using System.Globalization;
using ViperOS.Tests.Soak;

// soak [ALLOCATIONS [THREADS [STEPS]]]: allocates so many objects (a billion unless told otherwise) by so many threads (4), and prints the
// heap's size after each of so many steps (20). 0 if everything that was kept is what it was, and the heap did not grow.
// soak limit: fills the heap up to its limit, several times.
if (args is ["limit"])
{
    return HeapLimit.Run();
}

long allocations = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000_000;
int threadCount = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4;
int steps = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 20;

const int Fail = 20;
const long Growth = 16 * 1024 * 1024;

Worker[] workers = new Worker[threadCount];
for (int i = 0; i < workers.Length; i++)
{
    workers[i] = new Worker(i + 1);
}

long bad = 0;
long first = 0;
long last = 0;
for (int step = 1; step <= steps; step++)
{
    // New threads each time: their stacks and stretches are given back, too.
    Thread[] threads = new Thread[threadCount];
    for (int i = 0; i < threads.Length; i++)
    {
        Worker worker = workers[i];
        threads[i] = new Thread(() => worker.Churn(allocations / steps / threadCount));
        threads[i].Start();
    }

    foreach (Thread thread in threads)
    {
        thread.Join();
    }

    long count = 0;
    bad = 0;
    foreach (Worker worker in workers)
    {
        count += worker.Allocations;
        bad += worker.Bad;
    }

    last = GC.GetGCMemoryInfo().TotalCommittedBytes;
    first = step <= 2 ? Math.Max(first, last) : first;
    Console.WriteLine($"step {step}: {count} allocations, {last / 1024} KiB of blocks, {GC.CollectionCount(0)} collections, {bad} bad");
}

bool isFlat = last < (2 * first) + Growth;
Console.WriteLine(bad == 0 && isFlat ? "soak: ok" : "soak: failed");
return bad == 0 && isFlat ? 0 : Fail;
