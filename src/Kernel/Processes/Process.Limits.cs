using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>Limits of setrlimit(2), and what the process has used of processor and memory. Guarded by the process's lock.</summary>
public sealed unsafe partial class Process
{
    private ResourceLimits _limits;
    private ulong _endedSwitches;
    private ulong _endedFaults;
    private UsageSamples _endedSamples;
    private UsageSplit _split;

    /// <summary>What the ended children, and theirs, have used that have been waited for. Guarded by the family's lock.</summary>
    internal UsageTotals ChildrenUsage;

    public ResourceLimit GetLimit(ResourceLimitKind kind)
    {
        ulong state = _lock.Acquire();
        ResourceLimit limit = _limits[(int)kind];
        _lock.Release(state);
        return limit;
    }

    /// <summary>What applies now of a limit. Any context.</summary>
    public ulong CurrentLimit(ResourceLimitKind kind) => GetLimit(kind).Current;

    /// <summary>Sets a limit that has been checked, and tells those who enforce it.</summary>
    public void SetLimit(ResourceLimitKind kind, in ResourceLimit limit)
    {
        ulong state = _lock.Acquire();
        _limits[(int)kind] = limit;
        AddressSpace? space = _addressSpace;
        ApplyMemoryLimits(space);
        _lock.Release(state);
        switch (kind)
        {
            case ResourceLimitKind.Handles:
                Handles.SetLimit(limit.Current);
                break;
            case ResourceLimitKind.CpuTime:
                LimitCpuTime();
                break;
        }
    }

    /// <summary>
    /// A regular file shall have bytes up to some offset: how many of them it may have. EFBIG, and SIGXFSZ to the calling thread, if none
    /// (POSIX write).
    /// </summary>
    public static int LimitFileSize(ulong offset, ref ulong length)
    {
        Thread thread = Thread.Current;
        Process? process = thread.Process;
        ulong limit = process is null ? ResourceLimit.Infinity : System.Threading.Volatile.Read(ref process._limits[(int)ResourceLimitKind.FileSize].Current);
        if (limit == ResourceLimit.Infinity || length == 0)
        {
            return 0;
        }

        if (offset >= limit)
        {
            process!.SendSignal(SignalInformation.ForKernel(SignalNumber.FileSizeLimit), thread);
            return Error.EFBIG;
        }

        length = length < limit - offset ? length : limit - offset;
        return 0;
    }

    /// <summary>What the process has used so far, its living threads included.</summary>
    public UsageTotals Usage
    {
        get
        {
            ulong state = _lock.Acquire();
            UsageTotals usage = SumUsage();
            _lock.Release(state);
            return usage;
        }
    }

    /// <summary>In a real-time class without waiting for so long: RLIMIT_RTTIME. In interrupt context, on the thread's CPU.</summary>
    internal void LimitRealTime(Thread thread)
    {
        const ulong Microsecond = 1000;
        const ulong Second = 1_000_000;
        ulong used = thread.RealTimeSamples * (ProcessorSampler.Period / Microsecond);
        ulong state = _lock.Acquire();
        ResourceLimit limit = _limits[(int)ResourceLimitKind.RealTimeTime];
        if (_state == ProcessState.Running && used >= limit.Maximum)
        {
            EndBySignal((int)SignalNumber.Kill);
        }
        else if (_state == ProcessState.Running && used >= limit.Current && (used - limit.Current) % Second < ProcessorSampler.Period / Microsecond)
        {
            Queue(SignalInformation.ForKernel(SignalNumber.CpuTimeLimit), thread);
        }

        _lock.Release(state);
    }

    /// <summary>Under the lock.</summary>
    private UsageTotals SumUsage()
    {
        UsageTotals usage = new() { CpuTime = SumCpuTime(), Switches = _endedSwitches, Faults = _endedFaults };
        UsageSamples samples = _endedSamples;
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            usage.Switches += thread.SwitchCount;
            usage.Faults += thread.FaultCount;
            samples.Add(thread.Samples);
        }

        usage.KernelTime = _split.Divide(usage.CpuTime, samples);
        return usage;
    }

    /// <summary>Whether the process may make one more of its user's: its job and RLIMIT_NPROC, which user 0 is not held to.</summary>
    public bool MayFork()
    {
        Credentials own = Credentials;
        ulong limit = CurrentLimit(ResourceLimitKind.Processes);
        if (own.IsPrivileged || limit >= (ulong)IdTable.Capacity)
        {
            return true;
        }

        ulong count = 0;
        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            count += !process.HasEnded && process.Credentials.User.Real == own.User.Real ? 1u : 0;
        }

        return count < limit;
    }

    /// <summary>SIGXCPU after so much processor time and each second from then on, until SIGKILL at the hard limit.</summary>
    private void LimitCpuTime()
    {
        ulong limit = CurrentLimit(ResourceLimitKind.CpuTime);
        ulong seconds = limit == 0 ? 1 : limit;
        bool isLimited = seconds < ulong.MaxValue / TimeSpecification.NanosecondsPerSecond;
        SetIntervalTimer(
            IntervalTimer.CpuLimit,
            isLimited ? seconds * TimeSpecification.NanosecondsPerSecond : 0,
            TimeSpecification.NanosecondsPerSecond,
            isAbsolute: true,
            out _,
            out _);
    }

    /// <summary>For a process whose program has just been loaded: that much it may have in any case.</summary>
    internal void ApplyMemoryLimits() => ApplyMemoryLimits(_addressSpace);

    /// <summary>Under the lock, or before the first thread starts.</summary>
    private void ApplyMemoryLimits(AddressSpace? space) =>
        space?.SetLimits(
            _limits[(int)ResourceLimitKind.AddressSpace].Current,
            _limits[(int)ResourceLimitKind.Data].Current,
            _credentials.IsPrivileged ? ulong.MaxValue : _limits[(int)ResourceLimitKind.LockedMemory].Current);

    private void InheritLimits(Process? maker)
    {
        if (maker is null)
        {
            ResourceLimits.SetDefaults(ref _limits);
        }
        else
        {
            ulong state = maker._lock.Acquire();
            _limits = maker._limits;
            maker._lock.Release(state);
        }

        _endedSwitches = 0;
        _endedFaults = 0;
        _endedSamples = default;
        _split = default;
        ChildrenUsage = default;
        Handles.SetLimit(_limits[(int)ResourceLimitKind.Handles].Current);
    }
}
