using ViperOS.Contracts;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// The five message system calls, on the caller's saved registers (<see cref="Message"/> says which register is what). Results go into the
/// registers directly, except x0, which is returned.
/// </summary>
public static unsafe class MessageTransfer
{
    public static long Call(ulong* registers) => Error.ENOSYS;

    public static long Send(ulong* registers) => Error.ENOSYS;

    public static long Receive(ulong* registers) => Error.ENOSYS;

    public static long Reply(ulong* registers) => Error.ENOSYS;

    public static long ReplyReceive(ulong* registers) => Error.ENOSYS;
}
