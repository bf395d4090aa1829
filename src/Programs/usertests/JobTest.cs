using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Jobs: limits can only be tightened, killing one ends its tree, charges return to zero.</summary>
internal sealed class JobTest() : UserTest("jobs")
{
    public override void Run(string[] arguments)
    {
        Check(Job.Create(Job.Current, out Job outer), "creating a job");
        JobLimits limits = new() { Memory = 32 << 20, Handles = 100, Threads = 20, Processes = 5 };
        Check(outer.SetLimits(limits), "setting limits");
        Check(Job.Create(outer, out Job inner), "creating a job below");
        limits.Processes = 6;
        Check(inner.SetLimits(limits), ErrorNumber.EINVAL, "a limit above the parent's");
        Check(Child.Start(Name, "sleep", inner, out Process process), "starting a child in it");
        Check(outer.GetInformation(out JobInformation information), "asking about the job");
        CheckEqual(information.Processes, 1, "the number of processes");
        Check(information.Memory > 0, "the child's memory is not charged");
        Span<ProcessInformation> list = new ProcessInformation[4];
        Check(outer.ListProcesses(list, out int count), "listing");
        CheckEqual(count, 1, "the number of listed processes");
        Check(outer.Kill(77), "killing the job");
        Check(process.WaitForExit(Deadline.Never, out int code), "waiting for the child");
        CheckEqual(code, 77, "the killed child's exit code");
        process.Close();
        Check(outer.Handle.Wait(Signals.Terminated, Deadline.After(10_000_000_000), out _), "waiting for the job to be empty");
        Check(outer.GetInformation(out information), "asking about the job");
        CheckEqual(information.Processes, 0, "the number of processes after killing");
        CheckEqual((long)information.Memory, 0, "the memory charged after killing");
        CheckEqual(information.Threads, 0, "the threads charged after killing");
        CheckEqual(information.Handles, 0, "the handles charged after killing");
        inner.Close();
        outer.Close();
    }

    public override int RunChild(string[] arguments)
    {
        while (true)
        {
            Clock.Sleep(1_000_000_000);
        }
    }
}
