using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Whom the signals of an <see cref="IoSignal"/> go to, and in whose name: as with kill(2), they reach only what lies in the job of who set the owner, or
/// below, and what his users may signal.
/// </summary>
public struct IoSignalOwner
{
    /// <summary>Of a thread, process or group; 0 for nobody.</summary>
    public uint Number;
    public IoSignalTarget Target;

    /// <summary>Of who set it; the job with a reference, unless it is nobody.</summary>
    private Job? _job;
    public UserNumbers User;

    /// <summary>Which thread or process had the number then.</summary>
    private ulong _identity;

    /// <summary>In the name of the calling process; number 0 is nobody. ESRCH if there is none. With a reference.</summary>
    public static int Create(IoSignalTarget target, uint number, out IoSignalOwner owner)
    {
        Process self = Process.Current;
        owner = new IoSignalOwner { Target = target };
        if (number == 0)
        {
            return 0;
        }

        switch (target)
        {
            case IoSignalTarget.Thread:
                Thread? thread = ProcessTable.FindThread(number);
                owner._identity = thread?.Id ?? 0;
                thread?.Release();
                break;
            case IoSignalTarget.Process:
                Process? process = ProcessTable.Find(number);
                owner._identity = process is null || process.IsGone ? 0 : process.Id;
                process?.Release();
                break;
            default:
                owner._identity = ProcessFamily.HasGroup(number) ? 1u : 0;
                break;
        }

        if (owner._identity == 0)
        {
            return Error.ESRCH;
        }

        owner.Number = number;
        owner.User = self.Credentials.User;
        owner._job = self.Job;
        owner.Acquire();
        return 0;
    }

    public readonly void Acquire() => _job?.Acquire();

    public readonly void Release() => _job?.Release();

    /// <summary>EAGAIN if too many wait already; who is gone, or may not be signalled, gets none.</summary>
    internal readonly int Send(in SignalInformation information)
    {
        int result = 0;
        switch (Number == 0 ? IoSignalTarget.None : Target)
        {
            case IoSignalTarget.Thread:
                Thread? thread = ProcessTable.FindThread(Number);
                if (thread is { Process: { } owner } && thread.Id == _identity && Reaches(owner))
                {
                    result = owner.SendSignal(information, thread);
                }

                thread?.Release();
                break;
            case IoSignalTarget.Process:
                Process? process = ProcessTable.Find(Number);
                if (process is not null && process.Id == _identity && Reaches(process))
                {
                    result = process.SendSignal(information);
                }

                process?.Release();
                break;
            case IoSignalTarget.Group:
                for (Process? member = ProcessTable.Next(null); member is not null; member = ProcessTable.Next(member))
                {
                    ProcessFamily.GetNumbers(member, out uint group, out _);
                    if (group == Number && Reaches(member))
                    {
                        member.SendSignal(information);
                    }
                }

                break;
        }

        return result;
    }

    private readonly bool Reaches(Process target) => _job!.Contains(target.Job) && User.MaySignal(target.Credentials.User);
}
