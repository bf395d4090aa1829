using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Access to user memory in assembly (UserCopy.S): 0 for success, 1 for a fault that the page fault handler could not resolve.
/// The addresses are not checked here; <see cref="UserMemory"/> does that.
/// </summary>
internal static unsafe class UserCopy
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserCopyFrom")]
    public static extern ulong From(void* kernel, ulong user, nuint length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserCopyTo")]
    public static extern ulong To(ulong user, void* kernel, nuint length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserZero")]
    public static extern ulong Zero(ulong user, nuint length);

    /// <summary>Stops behind a zero byte or at the capacity; the length is without the zero byte.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserCopyString")]
    public static extern ulong String(byte* kernel, ulong user, nuint capacity, ulong* length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserLoad32")]
    public static extern ulong Load32(ulong user, uint* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserLoad64")]
    public static extern ulong Load64(ulong user, ulong* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserStore32")]
    public static extern ulong Store32(ulong user, uint value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserStore64")]
    public static extern ulong Store64(ulong user, ulong value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserCompareExchange32")]
    public static extern ulong CompareExchange32(ulong user, uint expected, uint desired, uint* previous);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("UserCompareExchange64")]
    public static extern ulong CompareExchange64(ulong user, ulong expected, ulong desired, ulong* previous);
}
