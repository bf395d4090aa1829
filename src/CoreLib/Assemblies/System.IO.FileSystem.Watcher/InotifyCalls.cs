using System.Runtime.InteropServices;
using System.Text;

namespace System.IO;

/// <summary>The system calls of a watcher, with Linux's numbers on AArch64. Results are negated error numbers when negative. Source: inotify(7).</summary>
internal static unsafe class InotifyCalls
{
    public const int Interrupted = 4;
    public const int NotImplemented = 38;

    private const long InitializeNumber = 26;
    private const long AddWatchNumber = 27;
    private const long RemoveWatchNumber = 28;
    private const long CloseNumber = 57;
    private const long PipeNumber = 59;
    private const long ReadNumber = 63;
    private const long WriteNumber = 64;
    private const long PollNumber = 73;
    private const long CloseOnExec = 0x80000;

    public static long Initialize() => Call(InitializeNumber, CloseOnExec, 0, 0, 0, 0, 0);

    public static long AddWatch(int inotify, string path, InotifyMask mask)
    {
        fixed (byte* bytes = Encoding.UTF8.GetBytes(path + "\0"))
        {
            return Call(AddWatchNumber, inotify, (long)bytes, (uint)mask, 0, 0, 0);
        }
    }

    public static void RemoveWatch(int inotify, int watch) => Call(RemoveWatchNumber, inotify, watch, 0, 0, 0, 0);

    public static void Close(int file) => Call(CloseNumber, file, 0, 0, 0, 0, 0);

    public static long MakePipe(out int reader, out int writer)
    {
        int* ends = stackalloc int[2];
        long result = Call(PipeNumber, (long)ends, CloseOnExec, 0, 0, 0, 0);
        (reader, writer) = (ends[0], ends[1]);
        return result;
    }

    public static long Read(int file, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            return Call(ReadNumber, file, (long)start, buffer.Length, 0, 0, 0);
        }
    }

    public static void WriteByte(int file)
    {
        byte one = 1;
        Call(WriteNumber, file, (long)&one, 1, 0, 0, 0);
    }

    /// <summary>Waits until one of two files can be read; a negative time means for ever. Gives whether the first one can, and whether the second can.</summary>
    public static (bool First, bool Second) WaitReadable(int first, int second, int milliseconds)
    {
        const long PollIn = 1;
        const long PerSecond = 1000;
        const long NanosecondsPerMillisecond = 1_000_000;
        long* entries = stackalloc long[2];
        long* time = stackalloc long[2];
        long result;
        do
        {
            // struct pollfd: the file, then what is wanted, then what came.
            entries[0] = (uint)first | (PollIn << 32);
            entries[1] = (uint)second | (PollIn << 32);
            time[0] = milliseconds / PerSecond;
            time[1] = milliseconds % PerSecond * NanosecondsPerMillisecond;
            result = Call(PollNumber, (long)entries, 2, milliseconds < 0 ? 0 : (long)time, 0, 0, 0);
        }
        while (result == -Interrupted);
        return (entries[0] >> 48 != 0, entries[1] >> 48 != 0);
    }

    [DllImport("viper", EntryPoint = "viper_syscall"), SuppressGCTransition]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);
}
