namespace ViperOS.Shell.Execution;

/// <summary>What a signal does to the shell.</summary>
public enum SignalReaction
{
    Default,
    Ignore,

    /// <summary>A trap's action runs at the next command.</summary>
    Trap,
}
