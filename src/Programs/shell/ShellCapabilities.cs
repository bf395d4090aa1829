namespace ViperOS.Programs.Shell;

/// <summary>
/// What vinit, or the shell before this one, has given to this shell. What is missing makes single commands fail and nothing
/// else.
/// </summary>
internal sealed class ShellCapabilities
{
    /// <summary>The job that programs' jobs are made below.</summary>
    public Job Job { get; private init; }

    /// <summary>To look at all processes.</summary>
    public Job AllJobs { get; private init; }

    public Log Log { get; private init; }

    public Connection Supervisor { get; private init; }

    /// <summary>The console server, for a shell on a terminal.</summary>
    public Connection Console { get; private init; }

    public static ShellCapabilities Find()
    {
        Handle job = Startup.Find("job"u8);
        Job own = job.IsSome ? new Job(job) : Job.Current;
        Handle all = Startup.Find("all-jobs"u8);
        return new ShellCapabilities
        {
            Job = own,
            AllJobs = all.IsSome ? new Job(all) : own,
            Log = new Log(Startup.Find("log"u8)),
            Supervisor = new Connection(Startup.Find("supervisor"u8)),
            Console = new Connection(Startup.Find("console"u8)),
        };
    }
}
