namespace ViperOS.Shell.Execution;

/// <summary>A program that was started. Whoever waits for its end closes it.</summary>
public abstract class RunningProgram
{
    public abstract int Id { get; }

    /// <summary>
    /// Waits until it has ended, or stopped if <paramref name="seesStops"/>; with an interruption, also until that is set or one of the signals
    /// has come.
    /// </summary>
    public abstract ProgramState Wait(Interruption? interruption, ulong signals, bool seesStops, out int code);

    /// <summary>Waits until there is something to read, or the end, or until the program has stopped.</summary>
    public abstract ProgramState WaitForInput(int handle);

    /// <summary>How it is, without waiting.</summary>
    public abstract ProgramState Look(out int code);

    public abstract void Close();
}
