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

    /// <summary>Gives up what runs if it was interrupted; with a trap on INT, runs that and goes on.</summary>
    /// <exception cref="InterruptedException">It was interrupted.</exception>
    public void CheckInterruption()
    {
        if (!Interruption.IsSet || _isInTrap)
        {
            return;
        }

        if (IsSubshell || !Traps.TryGetValue(InterruptTrap, out string? action))
        {
            throw new InterruptedException();
        }

        Interruption.Clear();
        RunTrap(action);
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
