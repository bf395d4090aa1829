namespace ViperOS.Kernel.Processes;

/// <summary>What a number of <see cref="IdTable"/> stands for.</summary>
public enum IdUse
{
    /// <summary>A process, a thread, or both.</summary>
    Task,
    Group,
    Session,
}
