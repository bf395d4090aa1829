using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;

namespace ViperOS.Shell.Execution;

/// <summary>
/// Ctrl-Z. Whatever the shell does for a line of the user's, be it a loop, a command of its own or waiting for programs, is taken over by a copy of
/// its process, which is stopped as a job and goes on from there when it is continued; the shell itself gives the line up.
/// </summary>
public sealed partial class Interpreter
{
    /// <summary>What the user has typed and now runs, as the job will be called.</summary>
    public string LineText { get; set; } = "";

    /// <summary>This process is a copy that was made to go on with one line, and ends with it.</summary>
    public bool IsJob { get; private set; }

    /// <summary>What stops in the foreground becomes a job.</summary>
    private bool SeesStops => _group is { IsControlled: true } && Interruption.StopRequested is not null;

    /// <summary>The shell on a terminal controls jobs.</summary>
    public void BeginJobControl()
    {
        Options |= ShellOptions.Interactive | ShellOptions.Monitor;
        Interruption.StopRequested = () => (s_active ?? this).MakeStoppedJob(null);
    }

    /// <summary>A program of the foreground has stopped. Comes back in the copy, once it is continued.</summary>
    /// <exception cref="InterruptedException">In the shell.</exception>
    private void StopHere(ProgramGroup? group)
    {
        if (!MakeStoppedJob(group))
        {
            throw new InterruptedException();
        }
    }

    /// <summary>True in the copy that goes on, once it is continued; in the shell all that runs is to give up.</summary>
    private bool MakeStoppedJob(ProgramGroup? stopped)
    {
        Interpreter root = this;
        Flush();
        while (root._parent is not null)
        {
            root = root._parent;
            root.Flush();
        }

        ProgramGroup group = stopped ?? System.CreateGroup(true);
        ErrorNumber error = System.Fork(group, out RunningProgram? copy);
        if (error == ErrorNumber.None && copy is null)
        {
            root.BecomeJob();
            System.StopSelf();
            return true;
        }

        Interruption.GiveUp();
        if (copy is null)
        {
            group.Kill(ReturnCode.Break);
            root.Report("", $"it cannot be stopped: {System.Explain(error)}");
            return false;
        }

        // It stops itself, once it is in its group.
        copy.Wait(null, 0, true, out _);
        ShellJob job = new(root.Jobs.NextNumber, copy.Id, root.LineText, group.Detach()) { State = ProgramState.Stopped };
        job.ShownState = ProgramState.Stopped;
        job.Programs.Add(copy);
        root.Jobs.Add(job);
        job.Group.LeaveTerminal(isStopped: true);
        root.Report("", $"\n[{job.Number}] stopped: {job.Text}");
        return false;
    }

    private void BecomeJob()
    {
        IsJob = true;
        Options &= ~(ShellOptions.Interactive | ShellOptions.Monitor);
        Jobs.Clear();
        Traps.Remove(ExitTrap);
        Interruption.EnterCopy(keepsTraps: true);
    }

    /// <summary>Until it has ended. A program that stops becomes a job.</summary>
    private int WaitForEnd(RunningProgram program)
    {
        while (true)
        {
            Interruption? interruption = _group is { IsControlled: true } ? Interruption : null;
            switch (program.Wait(interruption, 0, SeesStops, out int code))
            {
                case ProgramState.Ended:
                    return code;
                case ProgramState.Stopped:
                    StopHere(_group);
                    break;
                default:
                    TryPassOnInterruption();
                    break;
            }
        }
    }

    /// <summary>A Ctrl-C came while the terminal was still the shell's and the command was starting: it is meant for that.</summary>
    private bool TryPassOnInterruption()
    {
        if (_group is not { IsControlled: true } group || !Interruption.IsSet)
        {
            return false;
        }

        Interruption.Clear();
        group.TrySignal(SignalNames.Interrupt);
        return true;
    }
}
