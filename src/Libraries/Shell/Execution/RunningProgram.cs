namespace ViperOS.Shell.Execution;

/// <summary>A program that was started. Whoever waits for its end closes it.</summary>
public abstract class RunningProgram
{
    public abstract int Id { get; }

    /// <summary>Waits until it has ended or stopped, or until the interruption is set.</summary>
    /// <returns>Whether it has ended.</returns>
    public abstract ProgramState Wait(Interruption interruption, out int code);

    /// <summary>The same without waiting.</summary>
    public abstract ProgramState Look(out int code);

    public abstract void Close();
}
