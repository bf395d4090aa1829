using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Processes;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Processes;

public sealed class JobTests
{
    public JobTests()
    {
        HostMachine.Reset();
    }

    [Fact]
    public void A_charge_counts_in_all_jobs_above_and_goes_away_again()
    {
        Job root = Create(null);
        Job child = Create(root);
        Job grandchild = Create(child);
        Assert.True(grandchild.TryCharge(4096));
        Assert.True(child.TryChargeHandle());
        Assert.Equal((4096ul, 1u), Used(root));
        Assert.Equal((4096ul, 1u), Used(child));
        Assert.Equal((4096ul, 0u), Used(grandchild));
        grandchild.Uncharge(4096);
        child.UnchargeHandle();
        Assert.Equal((0ul, 0u), Used(root));
    }

    [Fact]
    public void A_charge_beyond_any_limit_above_is_charged_nowhere()
    {
        Job root = Create(null);
        Job child = Create(root);
        Job grandchild = Create(child);
        SetLimit(child, 10_000);
        Assert.True(grandchild.TryCharge(8000));
        Assert.False(grandchild.TryCharge(2001));
        Assert.Equal(8000ul, Used(grandchild).Memory);
        Assert.Equal(8000ul, Used(root).Memory);
        Assert.True(grandchild.TryCharge(2000));
        Assert.True(root.TryCharge(1 << 30));
    }

    [Fact]
    public void Limits_are_never_above_those_of_the_parent()
    {
        Job root = Create(null);
        Job child = Create(root);
        SetLimit(root, 1000);
        JobLimits limits = new() { Memory = 1001, Handles = uint.MaxValue, Threads = uint.MaxValue, Processes = uint.MaxValue };
        Assert.Equal(Error.EINVAL, child.SetLimits(limits));
        limits.Memory = 1000;
        Assert.Equal(0, child.SetLimits(limits));
        limits.Memory = ulong.MaxValue;
        Assert.Equal(0, child.SetLimits(limits));
        Assert.False(child.TryCharge(1001));
    }

    [Fact]
    public void A_job_says_that_it_is_empty_as_long_as_it_is()
    {
        Job root = Create(null);
        Job child = Create(root);
        Assert.Equal(Signals.Terminated, child.Signals);
        Assert.True(child.TryAddProcess());
        Assert.Equal(Signals.None, child.Signals);
        Assert.Equal(Signals.None, root.Signals);
        child.RemoveProcess();
        Assert.Equal(Signals.Terminated, child.Signals);
        Assert.Equal(Signals.Terminated, root.Signals);
    }

    [Fact]
    public void Nothing_joins_a_killed_job_or_one_below_it()
    {
        Job root = Create(null);
        Job child = Create(root);
        Job grandchild = Create(child);
        child.Kill(9);
        Assert.False(grandchild.TryAddProcess());
        Assert.Equal(Error.EAGAIN, Job.Create(grandchild, out _));
        Assert.True(root.TryAddProcess());
    }

    [Fact]
    public void A_tree_has_a_depth()
    {
        Job job = Create(null);
        for (int i = 1; i < Job.MaximumDepth; i++)
        {
            job = Create(job);
        }

        Assert.Equal(Error.EAGAIN, Job.Create(job, out _));
    }

    [Fact]
    public void Charges_from_many_threads_sum_up()
    {
        Job root = Create(null);
        Job child = Create(root);
        SetLimit(root, 1000);
        System.Threading.Tasks.Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < 20_000; i++)
            {
                if (child.TryCharge(300))
                {
                    Assert.InRange(Used(root).Memory, 300ul, 1000ul);
                    child.Uncharge(300);
                }
            }
        });
        Assert.Equal(0ul, Used(root).Memory);
        Assert.Equal(0ul, Used(child).Memory);
    }

    [Fact]
    public void Any_sequence_of_charges_keeps_within_the_limits()
    {
        Prop.ForAll<int[]>(amounts =>
        {
            Job root = Create(null);
            Job child = Create(root);
            SetLimit(child, 500);
            long held = 0;
            foreach (int amount in amounts)
            {
                long value = Math.Abs((long)amount) * 10;
                if (child.TryCharge(value))
                {
                    held += value;
                }
            }

            return held <= 500 && Used(child).Memory == (ulong)held && Used(root).Memory == (ulong)held;
        }).QuickCheckThrowOnFailure();
    }

    private static Job Create(Job? parent)
    {
        Assert.Equal(0, Job.Create(parent, out Job? job));
        return job!;
    }

    private static void SetLimit(Job job, ulong memory)
    {
        JobLimits limits = new() { Memory = memory, Handles = uint.MaxValue, Threads = uint.MaxValue, Processes = uint.MaxValue };
        Assert.Equal(0, job.SetLimits(limits));
    }

    private static (ulong Memory, uint Handles) Used(Job job)
    {
        job.GetInformation(out JobInformation information);
        return (information.Memory, information.Handles);
    }
}
