namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: remembers the state of each host thread.</summary>
public static class Interrupts
{
    [ThreadStatic]
    private static ulong s_state;

    public static bool AreDisabled => s_state != 0;

    public static ulong Disable()
    {
        ulong state = s_state;
        s_state = 1 << 7;
        return state;
    }

    public static void Restore(ulong state) => s_state = state;

    public static void Enable() => s_state = 0;
}
