namespace ViperOS.Shell.Execution;

/// <summary>A pipeline in the background or stopped: programs, and copies of the shell, in a group. Used by the shell's thread.</summary>
public sealed class ShellJob(int number, int id, string text, ProgramGroup group)
{
    /// <summary>Counted from 1, as shown to the user: <c>%1</c>.</summary>
    public int Number { get; } = number;

    /// <summary>What <c>$!</c> says: the last program's number.</summary>
    public int Id { get; } = id;

    /// <summary>As it was typed.</summary>
    public string Text { get; } = text;

    public ProgramGroup Group { get; } = group;

    public List<RunningProgram> Programs { get; } = [];

    public ProgramState State { get; set; }

    /// <summary>What the user has been told.</summary>
    public ProgramState ShownState { get; set; }

    public int Code { get; set; }

    /// <summary>Finds out how it is, without waiting.</summary>
    public ProgramState Look()
    {
        if (State == ProgramState.Ended)
        {
            return State;
        }

        bool isRunning = false;
        bool isStopped = false;
        for (int i = 0; i < Programs.Count; i++)
        {
            ProgramState state = Programs[i].Look(out int code);
            isRunning |= state == ProgramState.Running;
            isStopped |= state == ProgramState.Stopped;
            Code = i == Programs.Count - 1 && state == ProgramState.Ended ? code : Code;
        }

        State = isRunning ? ProgramState.Running : isStopped ? ProgramState.Stopped : ProgramState.Ended;
        if (State == ProgramState.Ended)
        {
            Close();
        }

        return State;
    }

    /// <summary>Waits until it has ended or stopped, or the waiting one is interrupted, or one of the signals has come to it.</summary>
    public ProgramState Wait(Interruption waiting, ulong signals)
    {
        foreach (RunningProgram program in Programs)
        {
            if (State != ProgramState.Ended && program.Wait(waiting, signals, true, out _) == ProgramState.Running)
            {
                return ProgramState.Running;
            }
        }

        return Look();
    }

    /// <summary>Lets it go on by itself: nobody waits for it any more.</summary>
    public void Close()
    {
        foreach (RunningProgram program in Programs)
        {
            program.Close();
        }

        Group.Close();
    }
}
