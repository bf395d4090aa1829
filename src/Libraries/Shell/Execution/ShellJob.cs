namespace ViperOS.Shell.Execution;

/// <summary>A pipeline in the background or stopped: programs in a group, or a thread of the shell. Used by the shell's main thread.</summary>
public sealed class ShellJob(int number, int id, string text, ProgramGroup group, Interruption interruption)
{
    /// <summary>Counted from 1, as shown to the user: <c>%1</c>.</summary>
    public int Number { get; } = number;

    /// <summary>What <c>$!</c> says: the last program's number, or one that only the shell knows.</summary>
    public int Id { get; } = id;

    /// <summary>As it was typed.</summary>
    public string Text { get; } = text;

    public ProgramGroup Group { get; } = group;

    /// <summary>Ends what of it runs in the shell itself.</summary>
    public Interruption Interruption { get; } = interruption;

    public List<RunningProgram> Programs { get; } = [];

    /// <summary>Its commands that run in the shell; null if there are only programs.</summary>
    public Thread? Thread { get; set; }

    /// <summary>What the thread has returned.</summary>
    public int ThreadCode { get; set; }

    /// <summary>What it was killed with: then its commands in the shell return this.</summary>
    public int? KillCode { get; set; }

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

        bool isRunning = Thread is { IsAlive: true };
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
            Code = Thread is null ? Code : KillCode ?? ThreadCode;
            Close();
        }

        return State;
    }

    /// <summary>Waits until it has ended or stopped, or the waiting one is interrupted.</summary>
    public ProgramState Wait(Interruption waiting)
    {
        foreach (RunningProgram program in Programs)
        {
            if (State != ProgramState.Ended && program.Wait(waiting, true, out _) == ProgramState.Running)
            {
                return ProgramState.Running;
            }
        }

        const int Step = 20;
        while (Thread is { IsAlive: true } thread && !thread.Join(Step))
        {
            if (waiting.IsSet)
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
