namespace ViperOS.Kernel.Memory;

/// <summary>What an instruction tried to do when it faulted.</summary>
public enum FaultAccess
{
    Read,
    Write,
    Execute,
}
