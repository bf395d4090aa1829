using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>The assembly that enters handlers and filters in the frame they belong to: <c>Native/Programs/Exceptions.S</c>.</summary>
internal static unsafe class HandlerThunks
{
    /// <summary>Where a thunk that has called a catch or finally handler keeps the record, from its stack pointer.</summary>
    public const nuint RecordOffset = 24;

    /// <summary>Whether a handler that returns to this address was called by a dispatcher.</summary>
    public static bool IsReturnAddress(nuint address) => address == GetCatchReturn() || address == GetFinallyReturn();

    /// <summary>Runs a catch handler and goes on where it says, in the frame of the registers, which is the newest then. Records of
    /// older frames leave the list.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_call_catch")]
    public static extern void CallCatch(Exception exception, byte* handler, FrameRegisters* registers, ExceptionRecord* record);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_call_finally")]
    public static extern void CallFinally(byte* handler, FrameRegisters* registers, FrameRegisters* unused, ExceptionRecord* record);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_call_filter")]
    public static extern int CallFilter(Exception exception, byte* filter, FrameRegisters* registers);

    /// <summary>This thread's list of records.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_exception_records")]
    public static extern ExceptionRecord** GetRecords();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_catch_return")]
    private static extern nuint GetCatchReturn();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_finally_return")]
    private static extern nuint GetFinallyReturn();
}
