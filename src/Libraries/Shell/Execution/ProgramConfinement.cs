namespace ViperOS.Shell.Execution;

/// <summary>What a program may reach and use, instead of what the shell's programs otherwise may. The system below knows what it means.</summary>
public abstract class ProgramConfinement
{
    /// <summary>Where the program begins, in its own names.</summary>
    public abstract string Directory { get; }
}
