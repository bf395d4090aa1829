using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A tree of processes with common limits. Rights: Manage starts processes in it, sets limits, kills it and makes jobs below it;
/// Inspect reads; Wait waits for Terminated: that it is empty.
/// </summary>
[Capability(KernelObjectType.Job)]
public readonly unsafe struct Job(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static Job None => new(Handle.None);

    /// <summary>The job of this process, without a slot.</summary>
    public static Job Current => new(new Handle(PseudoHandle.CurrentJob));

    public static ErrorNumber Create(Job parent, out Job job)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.JobCreate, parent.Handle.Value);
        job = new Job(handle);
        return error;
    }

    /// <summary>EINVAL for a limit above the parent's.</summary>
    public ErrorNumber SetLimits(in JobLimits limits)
    {
        fixed (JobLimits* pointer = &limits)
        {
            return SystemCall.Try(SystemCallNumber.JobSetLimits, Handle.Value, (long)pointer);
        }
    }

    public ErrorNumber GetInformation(out JobInformation information)
    {
        fixed (JobInformation* pointer = &information)
        {
            *pointer = default;
            return SystemCall.Try(SystemCallNumber.JobInformation, Handle.Value, (long)pointer);
        }
    }

    /// <summary>Ends every process in the job and in the jobs below it.</summary>
    public ErrorNumber Kill(int exitCode = ExitCode.Killed)
    {
        return SystemCall.Try(SystemCallNumber.Kill, Handle.Value, exitCode);
    }

    /// <summary>The count may exceed the buffer, which then has the first ones.</summary>
    public ErrorNumber ListProcesses(Span<ProcessInformation> buffer, out int count)
    {
        fixed (ProcessInformation* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.ProcessList, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
