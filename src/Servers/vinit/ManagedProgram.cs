using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// A program that vinit keeps running: where it comes from, what it is given, and how its runs went. Each has a job of its own
/// below the root. Used by vinit's only thread.
/// </summary>
internal abstract class ManagedProgram
{
    /// <summary>A run this long counts as good, and the delay begins anew.</summary>
    private const ulong GoodRun = 10 * Clock.NanosecondsPerSecond;

    private const ulong FirstDelay = 20 * Clock.NanosecondsPerMillisecond;
    private const ulong LongestDelay = 5 * Clock.NanosecondsPerSecond;
    private const int MaximumBadRuns = 20;

    private byte[] _name;
    private readonly byte[] _path;
    private int _badRuns;

    protected ManagedProgram(ReadOnlySpan<byte> name, ReadOnlySpan<byte> path)
    {
        _name = name.ToArray();
        _path = path.ToArray();
    }

    public ReadOnlySpan<byte> Name => _name;

    public ServiceState State { get; private set; }

    public uint RestartCount { get; private set; }

    public int ExitCode { get; private set; }

    public ulong StartTime { get; private set; }

    public Process Process { get; private set; } = Process.None;

    /// <summary>When a waiting program is to be started.</summary>
    public ulong NextStart { get; private set; }

    /// <summary>Token of the notification that its process has ended.</summary>
    public ulong WatchToken { get; set; }

    /// <summary>No other run of any program has the number: the cookie of that notification.</summary>
    public ulong Run { get; set; }

    /// <summary>To what it offers; none if that is nothing, or not for everybody.</summary>
    public Connection Connection { get; protected init; } = Connection.None;

    /// <summary>Of the current run: a killed job takes no new processes.</summary>
    protected Job Job { get; private set; } = Job.None;

    /// <summary>Starts it in a new job. The state is Running afterwards, or Waiting with the next attempt's time.</summary>
    public ErrorNumber Start(ProgramStore programs, Job root)
    {
        ErrorNumber error = programs.Open(_path, out MemoryObject program);
        if (error == ErrorNumber.None)
        {
            error = Job.Create(root, out Job job);
            Job = job;
        }

        if (error == ErrorNumber.None)
        {
            SpawnBuilder spawn = new(stackalloc byte[24 * 1024], program.Handle) { Job = Job };
            spawn.SetName(_name);
            spawn.AddArgument(_name);
            Equip(ref spawn);
            error = spawn.Start(out Process process);
            Process = process;
        }

        program.Handle.Close();
        StartTime = Clock.Monotonic;
        State = ServiceState.Running;
        if (error != ErrorNumber.None)
        {
            Process = Process.None;
            EndJob();
            CountEnd(-1);
        }

        return error;
    }

    /// <summary>The process has ended by itself or was killed: notes the exit code and decides when it starts again.</summary>
    public void OnEnded()
    {
        Process.GetInformation(out ProcessInformation information);
        Process.Close();
        Process = Process.None;

        EndJob();
        CountEnd(information.ExitCode);
    }

    /// <summary>Ends it for good. Its end is still to be reported with <see cref="OnEnded"/>.</summary>
    public void Stop()
    {
        State = ServiceState.Stopped;
        Kill();
    }

    /// <summary>Ends it; it starts again as if it had died.</summary>
    public void Kill()
    {
        if (Job.Handle.IsSome)
        {
            Job.Kill();
        }
    }

    /// <summary>Forgets how often it died.</summary>
    public void Forgive()
    {
        _badRuns = 0;
        if (State is ServiceState.Failed or ServiceState.Stopped or ServiceState.Waiting && !Process.Handle.IsSome)
        {
            State = ServiceState.Waiting;
            NextStart = 0;
        }
    }

    public unsafe void Describe(ref ServiceStatus status)
    {
        status = default;
        fixed (byte* name = status.Name)
        {
            int length = _name.Length < ServiceStatus.MaximumName ? _name.Length : ServiceStatus.MaximumName;
            _name.AsSpan(0, length).CopyTo(new Span<byte>(name, ServiceStatus.MaximumName));
        }

        status.State = State;
        status.RestartCount = RestartCount;
        status.ExitCode = ExitCode;
        status.StartTime = StartTime;
        if (Process.Handle.IsSome && Process.GetInformation(out ProcessInformation information) == ErrorNumber.None)
        {
            status.ProcessId = information.Id;
        }
    }

    /// <summary>Its process has ended, whether that was reported or not.</summary>
    public bool HasEnded => Process.GetInformation(out ProcessInformation information) != ErrorNumber.None || information.State == ProcessState.Terminated;

    /// <summary>Of a file server: files that are not on the medium as they are in memory.</summary>
    public virtual int CountUnwritten() => 0;

    /// <summary>A connection to one of several things that it offers, which has a name of its own. False if it has nothing of that name.</summary>
    public virtual bool TryConnectPart(ReadOnlySpan<byte> name, out Connection connection)
    {
        connection = Connection.None;
        return false;
    }

    protected static int CountDirty(Pager pager)
    {
        ulong[] keys = new ulong[64];
        int count;
        while (pager.GetDirty(ulong.MaxValue, keys, out count) == ErrorNumber.None && count == keys.Length)
        {
            Array.Resize(ref keys, 2 * count);
        }

        return count;
    }

    /// <summary>What it is listed as from now on.</summary>
    protected void Rename(ReadOnlySpan<byte> name) => _name = name.ToArray();

    /// <summary>Adds arguments and capabilities: exactly what the program needs.</summary>
    protected abstract void Equip(ref SpawnBuilder spawn);

    /// <summary>What it may have started goes with it.</summary>
    private void EndJob()
    {
        if (Job.Handle.IsSome)
        {
            Job.Kill();
            Job.Close();
            Job = Job.None;
        }
    }

    private void CountEnd(int exitCode)
    {
        ExitCode = exitCode;
        if (State == ServiceState.Stopped)
        {
            return;
        }

        ulong now = Clock.Monotonic;
        _badRuns = now - StartTime >= GoodRun ? 0 : _badRuns + 1;
        RestartCount++;
        if (_badRuns > MaximumBadRuns)
        {
            State = ServiceState.Failed;
            return;
        }

        // The first death is answered at once, the next ones after twice the time before.
        ulong delay = _badRuns <= 1 ? 0 : FirstDelay << (_badRuns - 2 < 16 ? _badRuns - 2 : 16);
        State = ServiceState.Waiting;
        NextStart = now + (delay > LongestDelay ? LongestDelay : delay);
    }
}
