using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>The kernel's job around the programs of a pipeline. It is made when the first of them starts.</summary>
internal sealed class JobGroup(Job parent) : ProgramGroup
{
    private readonly Lock _lock = new();
    private Job _job;

    /// <summary>Remembered for programs that would start after the end.</summary>
    private int? _killCode;

    public ErrorNumber Open(out Job job)
    {
        lock (_lock)
        {
            ErrorNumber error = _killCode is not null ? ErrorNumber.EINTR
                : _job.Handle.IsSome ? ErrorNumber.None : Job.Create(parent, out _job);
            job = _job;
            return error;
        }
    }

    public override void Kill(int code)
    {
        lock (_lock)
        {
            _killCode = code;
            if (_job.Handle.IsSome)
            {
                _job.Kill(code);
            }
        }
    }

    public override void Close()
    {
        lock (_lock)
        {
            if (_job.Handle.IsSome)
            {
                _job.Close();
                _job = Job.None;
            }
        }
    }
}
