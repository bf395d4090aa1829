using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Limits on memory, handles, threads and processes for a tree of processes, and the means to end that tree. Every charge counts in
/// the job and in all jobs above it; each level is one atomic counter, so there is no lock. Owned by the capabilities on it, by its
/// processes and by the jobs below it.
/// </summary>
internal sealed class Job : KernelObject
{
    /// <summary>Bounds the cost of a charge and the depth of the walk upwards.</summary>
    public const int MaximumDepth = 16;

    private Job? _parent;
    private int _depth;
    private uint _id;
    private int _killed;
    private Usage _memory;
    private Usage _handles;
    private Usage _threads;
    private Usage _processes;

    /// <summary>The job of everything. Set once at boot.</summary>
    public static Job? Root { get; private set; }

    public override KernelObjectType Type => KernelObjectType.Job;

    public Job? Parent => _parent;

    public uint JobId => _id;

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

    /// <summary>Null with ENOMEM, or EAGAIN if the tree is too deep or the parent was killed.</summary>
    public static int Create(Job? parent, out Job? result)
    {
        result = null;
        if (parent is not null && (parent._depth + 1 >= MaximumDepth || parent.IsKilled))
        {
            return Error.EAGAIN;
        }

        uint id = IdTable.Allocate();
        if (id == 0)
        {
            return Error.EAGAIN;
        }

        Job? job = Slab<Job>.Allocate();
        if (job is null)
        {
            IdTable.Free(id);
            return Error.ENOMEM;
        }

        job.Initialize();
        job._id = id;
        job._depth = parent is null ? 0 : parent._depth + 1;
        job._parent = parent;
        parent?.Acquire();
        job._killed = 0;
        job._memory.Reset();
        job._handles.Reset();
        job._threads.Reset();
        job._processes.Reset();
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

    private ref Usage UsageOf(JobResource resource)
    {
        switch (resource)
        {
            case JobResource.Memory:
                return ref _memory;
            case JobResource.Handles:
                return ref _handles;
            case JobResource.Threads:
                return ref _threads;
            default:
                return ref _processes;
        }
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
