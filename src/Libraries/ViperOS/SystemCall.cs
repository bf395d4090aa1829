using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The system calls as they are: a number, arguments in registers, and a result that is a negated <see cref="ErrorNumber"/> when
/// it is negative. Everything else in this library stands on these two methods.
/// </summary>
public static unsafe class SystemCall
{
    public static long Invoke(SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0)
    {
        return Native.SystemCall((long)number, a0, a1, a2, a3, a4, a5);
    }

    /// <summary>Call, Send, Receive, Reply or ReplyReceive on a channel or connection.</summary>
    public static long Ipc(SystemCallNumber number, Handle handle, Message* message)
    {
        return Native.Ipc((long)number, handle.Value, message);
    }

    /// <summary>The error in a result; <see cref="ErrorNumber.None"/> when it is zero or positive.</summary>
    public static ErrorNumber ErrorOf(long result)
    {
        return result < 0 ? (ErrorNumber)(-result) : ErrorNumber.None;
    }

    internal static ErrorNumber Try(SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0)
    {
        return ErrorOf(Native.SystemCall((long)number, a0, a1, a2, a3, a4, a5));
    }

    /// <summary>For calls that give a handle: it, or <see cref="Handle.None"/> with the error.</summary>
    internal static ErrorNumber TryHandle(
        out Handle handle, SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0)
    {
        long result = Native.SystemCall((long)number, a0, a1, a2, a3, a4, a5);
        handle = result < 0 ? Handle.None : new Handle((int)result);
        return ErrorOf(result);
    }

    /// <summary>For calls that give a count of bytes or entries: it, or 0 with the error.</summary>
    internal static ErrorNumber TryCount(
        out int count, SystemCallNumber number, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0)
    {
        long result = Native.SystemCall((long)number, a0, a1, a2, a3, a4, a5);
        count = result < 0 ? 0 : (int)result;
        return ErrorOf(result);
    }
}
