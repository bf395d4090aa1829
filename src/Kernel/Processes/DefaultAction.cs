namespace ViperOS.Kernel.Processes;

/// <summary>What a signal without a handler does.</summary>
public enum DefaultAction
{
    Terminate,
    Stop,
    Ignore,
}
