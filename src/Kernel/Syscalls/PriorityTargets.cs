using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>Whom setpriority(2) and ioprio_set(2) mean: a thread, the processes of a group, or those of a user, in the caller's job and below.</summary>
internal static unsafe class PriorityTargets
{
    public const ulong One = 0;
    public const ulong OfGroup = 1;
    public const ulong OfUser = 2;

    /// <summary>
    /// Visits the threads of all that are meant with a value and a sum that visits may keep. 0 if there are any, ESRCH; the last error that a visit
    /// gave; EINVAL for another kind.
    /// </summary>
    public static int Visit(ulong kind, uint who, delegate*<Thread, int, ref int, int> visit, int value, ref int sum)
    {
        Process self = Process.Current;
        int result = Error.ESRCH;
        switch (kind)
        {
            case One:
                Thread? thread = SchedulingCalls.Find(who);
                if (thread is not null)
                {
                    result = visit(thread, value, ref sum);
                    thread.Release();
                }

                return result;
            case OfGroup:
                if (who == 0)
                {
                    ProcessFamily.GetNumbers(self, out who, out _);
                }

                break;
            case OfUser:
                who = who == 0 ? self.Credentials.User.Real : who;
                break;
            default:
                return Error.EINVAL;
        }

        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            ProcessFamily.GetNumbers(process, out uint group, out _);
            if ((kind == OfGroup ? group : process.Credentials.User.Real) != who || !self.Job.Contains(process.Job))
            {
                continue;
            }

            for (Thread? member = process.NextThread(null); member is not null; member = process.NextThread(member))
            {
                int error = visit(member, value, ref sum);
                result = error != 0 ? error : result == Error.ESRCH ? 0 : result;
            }
        }

        return result;
    }
}
