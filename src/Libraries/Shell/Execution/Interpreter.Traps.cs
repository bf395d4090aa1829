using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.Execution;

/// <summary>Traps (XCU 2.14, trap) and Ctrl-C.</summary>
public sealed partial class Interpreter
{
    public const string ExitTrap = "EXIT";
    public const string InterruptTrap = "INT";

    private bool _isInTrap;

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
