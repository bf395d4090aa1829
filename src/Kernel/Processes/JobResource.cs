namespace ViperOS.Kernel.Processes;

/// <summary>What a <see cref="Job"/> counts and limits.</summary>
public enum JobResource
{
    Memory,
    Handles,
    Threads,
    Processes,
}
