namespace ViperOS.Kernel.Arm64;

/// <summary>ESR_EL1, the reason of a synchronous exception (Arm ARM D17.2.37).</summary>
public readonly struct Syndrome(ulong value)
{
    public ulong Value { get; } = value;

    public ExceptionClass Class => (ExceptionClass)((Value >> 26) & 0x3F);

    public bool IsAbortFromUser => Class is ExceptionClass.InstructionAbortLower or ExceptionClass.DataAbortLower;
}
