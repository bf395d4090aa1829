namespace ViperOS.Shell.Execution;

/// <summary>A program that was started. Whoever waits for its end closes it.</summary>
public abstract class RunningProgram
{
    public abstract int Id { get; }

    /// <summary>Waits until it has ended, or stopped if <paramref name="seesStops"/>, or until the interruption is set.</summary>
    public abstract ProgramState Wait(Interruption interruption, bool seesStops, out int code);

    /// <summary>The same without waiting.</summary>
    public abstract ProgramState Look(out int code);

    public abstract void Close();
}
