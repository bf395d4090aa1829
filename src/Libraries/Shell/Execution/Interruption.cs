using ViperOS.Shell.BuiltIns;

namespace ViperOS.Shell.Execution;

/// <summary>
/// The signals that the shell itself takes: Ctrl-C, which its own commands look for, Ctrl-Z, and those that traps are set on. The system
/// below finds out what has come. One per process, shared by all its environments. Used by one thread.
/// </summary>
public class Interruption
{
    private bool _isSet;
    private ulong _pending;

    /// <summary>Commands are to give up: Ctrl-C was typed, or what runs was stopped and is a job now.</summary>
    public bool IsSet
    {
        get
        {
            Collect();
            return _isSet;
        }
    }

    /// <summary>Makes a job of what runs, and stops it: Ctrl-Z. Null where nobody could continue it.</summary>
    public Action? StopRequested { get; set; }

    /// <summary>Commands give up because a job goes on with what they did.</summary>
    public bool HasStopped { get; private set; }

    public virtual void Set()
    {
        _isSet = true;
    }

    /// <summary>What runs is a job now, which is stopped.</summary>
    public void GiveUp()
    {
        _isSet = true;
        HasStopped = true;
    }

    /// <summary>What was before is forgotten.</summary>
    public virtual void Clear()
    {
        Collect();
        _isSet = false;
        HasStopped = false;
    }

    /// <summary>One of the signals has come and was not taken.</summary>
    public bool IsPending(ulong signals)
    {
        Collect();
        return (_pending & signals) != 0;
    }

    /// <summary>Takes the lowest of the signals that have come; 0 for none.</summary>
    public int Take(ulong signals)
    {
        Collect();
        signals &= _pending;
        _pending &= ~(signals & (0 - signals));
        return signals == 0 ? 0 : global::System.Numerics.BitOperations.TrailingZeroCount(signals);
    }

    /// <summary>A signal has come: from the system below.</summary>
    public void Raise(int signal)
    {
        if (signal == SignalNames.Interrupt)
        {
            Set();
        }
        else if (signal == SignalNames.TerminalStop && StopRequested is { } stop)
        {
            stop();
        }
        else
        {
            _pending |= 1ul << signal;
        }
    }

    /// <summary>What a signal does from now on: a trap waits for it, or nothing is to come of it, or what it does otherwise.</summary>
    public virtual void SetReaction(int signal, SignalReaction reaction)
    {
    }

    /// <summary>
    /// This process is a copy of a shell now, made for a subshell or, where <paramref name="keepsTraps"/>, for a job that goes on: keys do to it
    /// what they do to programs.
    /// </summary>
    public virtual void EnterCopy(bool keepsTraps)
    {
        _isSet = false;
        HasStopped = false;
        _pending = 0;
        StopRequested = null;
    }

    /// <summary>Finds out what has come, and raises it.</summary>
    protected virtual void Collect()
    {
    }
}
