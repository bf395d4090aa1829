namespace ViperOS.Shell.Execution;

/// <summary>The programs of one pipeline, and whatever these start: they are ended, stopped and continued together.</summary>
public abstract class ProgramGroup
{
    /// <summary>Ends them with a return code.</summary>
    public abstract void Kill(int code);

    /// <summary>Sends a POSIX signal to all of them. False if the system cannot.</summary>
    public virtual bool TrySignal(int signal)
    {
        return false;
    }

    /// <summary>The terminal's keys act on this group from now on.</summary>
    public virtual void TakeTerminal()
    {
    }

    /// <summary>Nobody will use it any more.</summary>
    public virtual void Close()
    {
    }
}
