namespace ViperOS.Kernel.Processes;

/// <summary>Why the processor stopped a program. Decides the exit code and the words of the report.</summary>
public enum FaultReason
{
    /// <summary>No mapping at the address, or one without the right.</summary>
    BadAddress,

    /// <summary>A mapping beyond the end of its object.</summary>
    BeyondEnd,

    /// <summary>Memory has run out, or the job's limit is reached.</summary>
    NoMemory,

    Alignment,
    IllegalInstruction,
    Breakpoint,
    FloatingPoint,

    /// <summary>A kind of exception that the kernel knows nothing about.</summary>
    Unknown,
}
