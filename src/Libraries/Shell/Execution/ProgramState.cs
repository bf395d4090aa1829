namespace ViperOS.Shell.Execution;

/// <summary>What a program does.</summary>
public enum ProgramState
{
    Running,

    /// <summary>Waits for a signal to go on.</summary>
    Stopped,

    Ended,
}
