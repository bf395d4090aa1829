using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// What the compiler puts between the buffers and the return address of a method and compares when the method returns. One value for
/// all threads, set once at boot.
/// </summary>
internal static class StackCookie
{
    /// <summary>To be called while no method that compares it is under way, on any CPU.</summary>
    [RuntimeImport("StackCookieSet")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Set(ulong value);
}
