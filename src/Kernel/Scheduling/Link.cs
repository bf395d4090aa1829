using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Stores of references on the hottest paths. The compiler makes each store to a reference field a call of the collector's write barrier,
/// which in the kernel, whose objects never move, is a store with a call around it. On the host, where tests run the kernel's sources under a
/// real collector, they are ordinary stores.
/// </summary>
internal static class Link
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set<T>(ref T? field, T? value)
        where T : class
    {
#if VIPER_KERNEL
        Unsafe.As<T?, nint>(ref field) = Unsafe.As<T?, nint>(ref value);
#else
        field = value;
#endif
    }
}
