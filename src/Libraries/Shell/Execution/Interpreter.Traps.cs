using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.Execution;

/// <summary>Traps (XCU 2.14, trap) and Ctrl-C.</summary>
public sealed partial class Interpreter
{
    public const string ExitTrap = "EXIT";
    public const string InterruptTrap = "INT";

    private bool _isInTrap;
    private bool _isWarned;
    private bool _wasWarned;

    /// <summary>The signals that traps with an action are set on, bit by bit.</summary>
    internal ulong TrappedSignals { get; private set; }

    /// <summary>
    /// Runs the traps of signals that have come. Gives up what runs if it was interrupted; with a trap on INT, runs that and goes on.
    /// </summary>
    /// <exception cref="InterruptedException">It was interrupted.</exception>
    public void CheckInterruption()
    {
        if (_isInTrap)
        {
            return;
        }

        int signal;
        while (_flow == Flow.Next && TrappedSignals != 0 && (signal = Interruption.Take(TrappedSignals)) != 0)
        {
            RunTrap(Traps[SignalNames.NameOf(signal)]);
        }

        if (_flow != Flow.Next || !Interruption.IsSet)
        {
            return;
        }

        if (Interruption.HasStopped || !Traps.TryGetValue(InterruptTrap, out string? action))
        {
            throw new InterruptedException();
        }

        Interruption.Clear();
        RunTrap(action);
    }

    /// <summary>What a signal does: runs the action, nothing if that is empty, or without one what it does otherwise. Signal 0 is the end.</summary>
    public void SetTrap(int signal, string? action)
    {
        string name = SignalNames.NameOf(signal);
        Traps.Remove(name);
        if (action is not null)
        {
            Traps.Add(name, action);
        }

        if (signal is not (0 or SignalNames.Interrupt))
        {
            ulong bit = 1ul << signal;
            TrappedSignals = string.IsNullOrEmpty(action) ? TrappedSignals & ~bit : TrappedSignals | bit;
        }

        React(signal);
    }

    private void React(int signal)
    {
        if (signal > 0)
        {
            Interruption.SetReaction(signal, !Traps.TryGetValue(SignalNames.NameOf(signal), out string? action) ? SignalReaction.Default
                : action.Length == 0 ? SignalReaction.Ignore : SignalReaction.Trap);
        }
    }

    /// <summary>A subshell has come back; what interrupted it interrupts this environment too.</summary>
    private void PassOnInterruption()
    {
        if (Interruption.IsSet)
        {
            CheckInterruption();
        }
    }

    /// <summary>A new line of the user's: asked twice in a row, the shell ends with jobs that are stopped.</summary>
    public void BeginLine()
    {
        _wasWarned = _isWarned;
        _isWarned = false;
    }

    /// <summary>True if the user should know of stopped jobs before the shell ends.</summary>
    public bool WarnsOfStoppedJobs()
    {
        if (!IsInteractive || _wasWarned || !Jobs.HasStopped)
        {
            return false;
        }

        _isWarned = true;
        Report("", "there are stopped jobs; again ends them");
        return true;
    }

    private void RunTrap(string action)
    {
        if (action.Length == 0)
        {
            return;
        }

        int code = LastCode;
        _isInTrap = true;
        try
        {
            RunText(action);
        }
        finally
        {
            _isInTrap = false;
        }

        LastCode = _flow == Flow.Next ? code : LastCode;
    }

    /// <summary>Runs the EXIT trap once, and gives the code to end with.</summary>
    public int RunExitTrap()
    {
        int code = LastCode;
        if (!Traps.Remove(ExitTrap, out string? action) || action.Length == 0)
        {
            return code;
        }

        ForgetFlow();
        Interruption.Clear();
        try
        {
            RunText(action);
            code = _flow == Flow.Exit ? LastCode : code;
        }
        catch (ShellException e)
        {
            Report(Name, e.Message);
        }
        catch (InterruptedException)
        {
            code = ReturnCode.Break;
        }

        LastCode = code;
        return code;
    }
}
