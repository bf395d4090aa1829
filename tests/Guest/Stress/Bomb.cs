using ViperOS.Contracts;

namespace ViperOS.Tests.Stress;

/// <summary>A program that forks for ever, in a job with room for some processes only, which ends it.</summary>
internal readonly struct Bomb(Job job, Process process)
{
    private const uint MaximumProcesses = 64;

    public static Bomb Start()
    {
        if (Job.Create(Job.Current, out Job job) != ErrorNumber.None)
        {
            return default;
        }

        JobLimits limits = new() { Memory = ulong.MaxValue, Handles = uint.MaxValue, Threads = uint.MaxValue, Processes = MaximumProcesses };
        job.SetLimits(limits);
        return new Bomb(job, Worker.Spawn("bomb", 0, job));
    }

    /// <summary>Lets it fill the job, and ends it. Whether the job was full, and nothing is left of it.</summary>
    public bool End()
    {
        JobInformation information;
        do
        {
            Thread.Sleep(10);
            job.GetInformation(out information);
        }
        while (process.Handle.IsSome && information.Processes < MaximumProcesses);

        job.Kill();
        bool isEmpty = job.Handle.Wait(Signals.Terminated, Deadline.Never, out _) == ErrorNumber.None;
        process.Close();
        job.GetInformation(out information);
        job.Close();
        isEmpty &= information is { Processes: 0, Threads: 0, Handles: 0 };
        if (!isEmpty)
        {
            Console.WriteLine($"bomb: {information.Processes} processes, {information.Threads} threads, {information.Handles} handles left");
        }

        return isEmpty;
    }
}
