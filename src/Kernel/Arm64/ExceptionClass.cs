namespace ViperOS.Kernel.Arm64;

/// <summary>ESR_EL1.EC. "Lower" is from EL0, "Same" from the kernel.</summary>
public enum ExceptionClass
{
    Unknown = 0x00,
    FloatingPointAccess = 0x07,
    IllegalState = 0x0E,
    SystemCall = 0x15,
    SystemRegister = 0x18,
    InstructionAbortLower = 0x20,
    InstructionAbortSame = 0x21,
    ProgramCounterAlignment = 0x22,
    DataAbortLower = 0x24,
    DataAbortSame = 0x25,
    StackPointerAlignment = 0x26,
    FloatingPointException = 0x2C,
    BreakpointLower = 0x30,
    SingleStepLower = 0x32,
    WatchpointLower = 0x34,
    BreakInstruction = 0x3C,
}
