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

    /// <summary>The keys that a terminal makes signals of act on it alone: a job of POSIX. False if the shell hears them for it.</summary>
    public virtual bool IsControlled => false;

    /// <summary>The terminal is the group's from now on, set as the group left it if it had been stopped.</summary>
    public virtual void TakeTerminal()
    {
    }

    /// <summary>The terminal is the shell's again.</summary>
    public virtual void LeaveTerminal(bool isStopped)
    {
    }

    /// <summary>Another group that has all that this one has had: this one is as if nothing had been started.</summary>
    public virtual ProgramGroup Detach()
    {
        return this;
    }

    /// <summary>Nobody will use it any more.</summary>
    public virtual void Close()
    {
    }
}
