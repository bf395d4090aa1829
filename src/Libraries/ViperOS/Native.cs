using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The four routines in assembly that every program is linked with. Host tests replace this file by a double that plays the
/// kernel.
/// </summary>
internal static unsafe partial class Native
{
    /// <summary>x8 = number, x0 to x5 the arguments; gives x0.</summary>
    [DllImport("viper", EntryPoint = "viper_syscall"), SuppressGCTransition]
    internal static extern long SystemCall(long number, long a0, long a1, long a2, long a3, long a4, long a5);

    /// <summary>Loads and stores the message registers; see <see cref="Message"/>. Gives x0.</summary>
    [DllImport("viper", EntryPoint = "viper_ipc"), SuppressGCTransition]
    internal static extern long Ipc(long number, long handle, Message* message);

    /// <summary>Nanoseconds since 1970 (clock 0) or since the start of the machine, read without a system call; below 0 if that cannot be.</summary>
    [DllImport("viper", EntryPoint = "viper_read_clock"), SuppressGCTransition]
    internal static extern long ReadClock(int clock);

    /// <summary>The environment of the start stack: pointers to zero-terminated strings, then a null pointer.</summary>
    [DllImport("viper", EntryPoint = "viper_environment"), SuppressGCTransition]
    internal static extern byte** Environment();
}
