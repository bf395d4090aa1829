using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>The socket calls of Linux as the tests use them: results as the kernel gives them, errors negated.</summary>
internal static unsafe class SocketCalls
{
    public const int Stream = 1;
    public const int Datagram = 2;
    public const int Packets = 5;
    public const int NonBlocking = 0x800;
    public const int DontWait = 0x40;
    public const int NoSignal = 0x4000;
    public const int Truncated = 0x20;
    public const int ControlTruncated = 8;

    private const int LocalFamily = 1;
    private const int SocketLevel = 1;
    private const int RightsType = 1;
    private const int HeaderSize = 16;

    public static long Socket(int type) => SystemCall.Invoke(SystemCallNumber.Socket, LocalFamily, type, 0);

    public static long Pair(int type, out int first, out int second)
    {
        int* both = stackalloc int[2];
        long result = SystemCall.Invoke(SystemCallNumber.SocketPair, LocalFamily, type, 0, (long)both);
        first = both[0];
        second = both[1];
        return result;
    }

    public static long Close(long handle) => SystemCall.Invoke(SystemCallNumber.Close, handle);

    public static long Send(long socket, ReadOnlySpan<byte> bytes, int flags = NoSignal)
    {
        fixed (byte* data = bytes)
        {
            return SystemCall.Invoke(SystemCallNumber.SendTo, socket, (long)data, bytes.Length, flags, 0, 0);
        }
    }

    public static long Receive(long socket, Span<byte> bytes, int flags = 0)
    {
        fixed (byte* data = bytes)
        {
            return SystemCall.Invoke(SystemCallNumber.ReceiveFrom, socket, (long)data, bytes.Length, flags, 0, 0);
        }
    }

    /// <summary>bind or connect, with an abstract name, or with a path if it begins with another byte than zero.</summary>
    public static long Name(SystemCallNumber call, long socket, ReadOnlySpan<byte> name)
    {
        Span<byte> address = stackalloc byte[110];
        address.Clear();
        address[0] = LocalFamily;
        address[1] = 0;
        name.CopyTo(address[2..]);
        fixed (byte* data = address)
        {
            return SystemCall.Invoke(call, socket, (long)data, 2 + name.Length);
        }
    }

    public static long Unlink(ReadOnlySpan<byte> path)
    {
        Span<byte> text = stackalloc byte[110];
        text.Clear();
        path.CopyTo(text);
        fixed (byte* data = text)
        {
            return SystemCall.Invoke(SystemCallNumber.UnlinkAt, PseudoHandle.CurrentDirectory, (long)data, 0);
        }
    }

    public static long Listen(long socket, int backlog) => SystemCall.Invoke(SystemCallNumber.Listen, socket, backlog);

    public static long Accept(long socket) => SystemCall.Invoke(SystemCallNumber.Accept4, socket, 0, 0, 0);

    public static long Shutdown(long socket, int how) => SystemCall.Invoke(SystemCallNumber.Shutdown, socket, how);

    public static long GetOption(long socket, int option, out int value)
    {
        int result = 0;
        int length = sizeof(int);
        long error = SystemCall.Invoke(
            SystemCallNumber.GetSocketOption, socket, SocketLevel, option, (long)(&result), (long)(&length));
        value = result;
        return error;
    }

    /// <summary>One byte with handles beside it.</summary>
    public static long SendRights(long socket, ReadOnlySpan<int> handles)
    {
        byte data = (byte)'r';
        ulong* vector = stackalloc ulong[2] { (ulong)&data, 1 };
        byte* control = stackalloc byte[HeaderSize + (4 * 64)];
        *(ulong*)control = (ulong)(HeaderSize + (4 * handles.Length));
        *(int*)(control + 8) = SocketLevel;
        *(int*)(control + 12) = RightsType;
        handles.CopyTo(new Span<int>(control + HeaderSize, handles.Length));
        ulong* header = stackalloc ulong[7] { 0, 0, (ulong)vector, 1, (ulong)control, *(ulong*)control, 0 };
        return SystemCall.Invoke(SystemCallNumber.SendMessage, socket, (long)header, NoSignal);
    }

    /// <summary>A message of up to 16 bytes; the handles beside it, as many as there is room for, and the message's flags.</summary>
    public static long ReceiveRights(long socket, Span<int> handles, out int count, out int flags)
    {
        byte* data = stackalloc byte[16];
        ulong* vector = stackalloc ulong[2] { (ulong)data, 16 };
        byte* control = stackalloc byte[HeaderSize + (4 * 64)];
        ulong* header = stackalloc ulong[7] { 0, 0, (ulong)vector, 1, (ulong)control, (ulong)(HeaderSize + (4 * handles.Length)), 0 };
        long result = SystemCall.Invoke(SystemCallNumber.ReceiveMessage, socket, (long)header, 0);
        count = 0;
        flags = (int)header[6];
        if (result >= 0 && header[5] >= HeaderSize)
        {
            count = (int)(*(ulong*)control - HeaderSize) / sizeof(int);
            new Span<int>(control + HeaderSize, count).CopyTo(handles);
        }

        return result;
    }
}
