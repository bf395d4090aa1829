namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: registers are variables of the host thread.</summary>
public static class SystemRegisters
{
    [ThreadStatic]
    private static ulong s_translationTable0;

    [ThreadStatic]
    private static ulong s_threadPointer;

    public static ulong ReadMidr() => 0x410F_D083;

    public static ulong ReadMpidr() => 0x8000_0000;

    public static ulong ReadMemoryModelFeatures() => 0x1124;

    public static ulong ReadProcessorFeatures() => 0x22;

    public static ulong ReadInstructionFeatures() => 0x1_1120;

    public static ulong ReadTranslationTable0() => s_translationTable0;

    public static void WriteTranslationTable0(ulong value) => s_translationTable0 = value;

    public static ulong ReadTranslationTable1() => 0;

    /// <summary>With 16-bit ASIDs.</summary>
    public static ulong ReadTranslationControl() => 1ul << 36;

    public static ulong ReadThreadPointer() => s_threadPointer;

    public static void WriteThreadPointer(ulong value) => s_threadPointer = value;

    public static void WriteReadOnlyThreadPointer(ulong value)
    {
    }
}
