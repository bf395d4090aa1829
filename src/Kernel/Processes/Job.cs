using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Limits on memory, handles, threads and processes for a tree of processes, and the means to end that tree. Every charge counts
/// in the job and in all jobs above it; each level is one atomic counter, so they need no lock. Owned by the capabilities on it,
/// by its processes and by the jobs below it.
/// </summary>
public sealed class Job : KernelObject
{
    /// <summary>Bounds the cost of a charge and the depth of the walk upwards.</summary>
    public const int MaximumDepth = 16;

    private Job? _parent;
    private int _depth;
    private int _killed;
    private Usages _usages;

    /// <summary>Keeps the Terminated signal in step with the number of processes (LockOrder.Job).</summary>
    private SpinLock _signalLock;

    /// <summary>The job of everything. Set once at boot.</summary>
    public static Job? Root { get; private set; }

    public override KernelObjectType Type => KernelObjectType.Job;

    public Job? Parent => _parent;

    public uint JobId => (uint)Id;

    /// <summary>Whether the other job is this one or lies below it.</summary>
    public bool Contains(Job other)
    {
        Job? job = other;
        while (job is not null && job != this)
        {
            job = job._parent;
        }

        return job is not null;
    }

    /// <summary>Whether this job or one above it was killed: nothing may join it any more.</summary>
    public bool IsKilled
    {
        get
        {
            for (Job? job = this; job is not null; job = job._parent)
            {
                if (Volatile.Read(ref job._killed) != 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether nobody has limited this job or one above it.</summary>
    public bool IsUnlimited
    {
        get
        {
            for (Job? job = this; job is not null; job = job._parent)
            {
                if (job.HasLimits)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private bool HasLimits
    {
        get
        {
            for (JobResource resource = JobResource.Memory; resource <= JobResource.Processes; resource++)
            {
                if (Volatile.Read(ref UsageOf(resource).Limit) != long.MaxValue)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// An empty job with one reference and no limits of its own. ENOMEM, or EAGAIN if the tree is too deep or the parent was
    /// killed.
    /// </summary>
    public static int Create(Job? parent, out Job? result)
    {
        result = null;
        if (parent is not null && (parent._depth + 1 >= MaximumDepth || parent.IsKilled))
        {
            return Error.EAGAIN;
        }

        Job? job = Slab<Job>.Allocate();
        if (job is null)
        {
            return Error.ENOMEM;
        }

        job.Initialize();
        job._depth = parent is null ? 0 : parent._depth + 1;
        job._parent = parent;
        parent?.Acquire();
        job._killed = 0;
        for (JobResource resource = JobResource.Memory; resource <= JobResource.Processes; resource++)
        {
            job.UsageOf(resource).Reset();
        }

        job._signalLock = new SpinLock(LockOrder.Job);
        job.UpdateEmptySignals();
        Root ??= job;
        result = job;
        return 0;
    }

    /// <summary>Charges committed memory to this job and all above it, or to none of them.</summary>
    public bool TryCharge(long bytes) => TryCharge(JobResource.Memory, bytes);

    public void Uncharge(long bytes) => Uncharge(JobResource.Memory, bytes);

    public bool TryChargeHandle() => TryCharge(JobResource.Handles, 1);

    public void UnchargeHandle() => Uncharge(JobResource.Handles, 1);

    public bool TryChargeThread() => TryCharge(JobResource.Threads, 1);

    public void UnchargeThread() => Uncharge(JobResource.Threads, 1);

    public bool TryCharge(JobResource resource, long amount)
    {
        for (Job? job = this; job is not null; job = job._parent)
        {
            if (!job.UsageOf(resource).TryAdd(amount))
            {
                for (Job? charged = this; charged != job; charged = charged!._parent)
                {
                    charged!.UsageOf(resource).Subtract(amount);
                }

                return false;
            }
        }

        return true;
    }

    public void Uncharge(JobResource resource, long amount)
    {
        for (Job? job = this; job is not null; job = job._parent)
        {
            job.UsageOf(resource).Subtract(amount);
        }
    }

    /// <summary>A process joins; the jobs it belongs to are not empty any more.</summary>
    public bool TryAddProcess()
    {
        if (IsKilled || !TryCharge(JobResource.Processes, 1))
        {
            return false;
        }

        UpdateEmptySignals();
        return true;
    }

    /// <summary>A process has given everything back.</summary>
    public void RemoveProcess()
    {
        Uncharge(JobResource.Processes, 1);
        UpdateEmptySignals();
    }

    /// <summary>
    /// Lowers limits, never beyond those of the parent; a limit below what is used only stops further charges. EINVAL for a limit
    /// above the parent's.
    /// </summary>
    public int SetLimits(in JobLimits limits)
    {
        for (JobResource resource = JobResource.Memory; resource <= JobResource.Processes; resource++)
        {
            if (_parent is not null && LimitOf(limits, resource) > _parent.UsageOf(resource).Limit
                && LimitOf(limits, resource) != long.MaxValue)
            {
                return Error.EINVAL;
            }
        }

        for (JobResource resource = JobResource.Memory; resource <= JobResource.Processes; resource++)
        {
            Volatile.Write(ref UsageOf(resource).Limit, LimitOf(limits, resource));
        }

        return 0;
    }

    public void GetInformation(out JobInformation information)
    {
        information = default;
        information.Id = JobId;
        ref Usage memory = ref UsageOf(JobResource.Memory);
        ref Usage handles = ref UsageOf(JobResource.Handles);
        ref Usage threads = ref UsageOf(JobResource.Threads);
        ref Usage processes = ref UsageOf(JobResource.Processes);
        information.Limits.Memory = memory.Limit == long.MaxValue ? ulong.MaxValue : (ulong)memory.Limit;
        information.Limits.Handles = ToLimit(handles.Limit);
        information.Limits.Threads = ToLimit(threads.Limit);
        information.Limits.Processes = ToLimit(processes.Limit);
        information.Memory = (ulong)Volatile.Read(ref memory.Used);
        information.Handles = (uint)Volatile.Read(ref handles.Used);
        information.Threads = (uint)Volatile.Read(ref threads.Used);
        information.Processes = (uint)Volatile.Read(ref processes.Used);
    }

    /// <summary>Ends all processes of the job and of the jobs below it, and keeps new ones from joining for ever.</summary>
    public void Kill(int exitCode)
    {
        // A full barrier: the mark is seen by a process that is being created, or that process is in the table when we walk it.
        Interlocked.Exchange(ref _killed, 1);
        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            if (process.Job.IsWithin(this))
            {
                process.Kill(exitCode);
            }
        }
    }

    /// <summary>Whether <paramref name="ancestor"/> is this job or above it.</summary>
    public bool IsWithin(Job ancestor)
    {
        for (Job? job = this; job is not null; job = job._parent)
        {
            if (job == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    protected override void Destroy()
    {
        Job? parent = _parent;
        _parent = null;
        Slab<Job>.Free(this);
        parent?.Release();
    }

    private static long LimitOf(in JobLimits limits, JobResource resource) => resource switch
    {
        JobResource.Memory => limits.Memory > long.MaxValue ? long.MaxValue : (long)limits.Memory,
        JobResource.Handles => FromLimit(limits.Handles),
        JobResource.Threads => FromLimit(limits.Threads),
        _ => FromLimit(limits.Processes),
    };

    private static long FromLimit(uint limit) => limit == uint.MaxValue ? long.MaxValue : limit;

    private static uint ToLimit(long limit) => limit == long.MaxValue ? uint.MaxValue : (uint)limit;

    /// <summary>Looks at each count again under the lock, so that the last one to look is right.</summary>
    private void UpdateEmptySignals()
    {
        for (Job? job = this; job is not null; job = job._parent)
        {
            ulong state = job._signalLock.Acquire();
            bool isEmpty = Volatile.Read(ref job.UsageOf(JobResource.Processes).Used) == 0;
            job.UpdateSignals(isEmpty ? Signals.Terminated : 0, isEmpty ? 0 : Signals.Terminated);
            job._signalLock.Release(state);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Usage UsageOf(JobResource resource) => ref Unsafe.Add(ref Unsafe.As<Usages, Usage>(ref _usages), (int)resource);

    /// <summary>One for each <see cref="JobResource"/>.</summary>
    [InlineArray((int)JobResource.Processes + 1)]
    private struct Usages
    {
        private Usage _first;
    }

    /// <summary>One counter with its limit. A limit below the usage stops further charges and nothing else.</summary>
    private struct Usage
    {
        public long Used;
        public long Limit;

        public void Reset()
        {
            Used = 0;
            Limit = long.MaxValue;
        }

        public bool TryAdd(long amount)
        {
            long used = Volatile.Read(ref Used);
            while (true)
            {
                if (amount > Volatile.Read(ref Limit) - used)
                {
                    return false;
                }

                long seen = Interlocked.CompareExchange(ref Used, used + amount, used);
                if (seen == used)
                {
                    return true;
                }

                used = seen;
            }
        }

        public void Subtract(long amount) => Interlocked.Add(ref Used, -amount);
    }
}
