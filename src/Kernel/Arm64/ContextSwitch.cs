using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Changing from one kernel stack to another. Interrupts are disabled around each call.</summary>
public static unsafe class ContextSwitch
{
    /// <summary>
    /// Saves the running thread on its stack and the stack pointer in <paramref name="oldStackPointer"/>, and goes on where
    /// <paramref name="newStackPointer"/> was saved. Returns when something switches back.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Switch(ref nint oldStackPointer, nint newStackPointer)
    {
        Switch((nint*)Unsafe.AsPointer(ref oldStackPointer), newStackPointer);
    }

    [RuntimeImport("ContextSwitch")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Switch(nint* oldStackPointer, nint newStackPointer);

    /// <summary>Leaves the current stack for good and calls the function with the argument; it must not return.</summary>
    [RuntimeImport("CallOnStack")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void CallOnStack(nint stackTop, delegate*<nint, void> function, nint argument);
}
