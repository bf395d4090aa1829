namespace ViperOS.Kernel.Files;

/// <summary>What the owner of an <see cref="IoSignal"/> is: F_OWNER_* of fcntl(2).</summary>
public enum IoSignalTarget
{
    None = -1,
    Thread = 0,
    Process = 1,
    Group = 2,
}
