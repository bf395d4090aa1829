using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Whether this CPU takes interrupts: PSTATE.I.</summary>
public static class Interrupts
{
    private const ulong Masked = 1 << 7;

    public static bool AreDisabled => (State() & Masked) != 0;

    /// <summary>Returns the state before, for <see cref="Restore"/>.</summary>
    [RuntimeImport("InterruptsDisable")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong Disable();

    [RuntimeImport("InterruptsRestore")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Restore(ulong state);

    [RuntimeImport("InterruptsEnable")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Enable();

    [RuntimeImport("InterruptsState")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern ulong State();
}
