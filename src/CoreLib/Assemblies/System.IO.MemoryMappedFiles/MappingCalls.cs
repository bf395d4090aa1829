using System.Runtime.InteropServices;

namespace System.IO.MemoryMappedFiles;

/// <summary>The system calls about mappings, with Linux's numbers on AArch64. Results are negated error numbers when negative.</summary>
internal static unsafe class MappingCalls
{
    public const int Read = 1;
    public const int Write = 2;
    public const int Execute = 4;
    public const int Shared = 1;
    public const int Private = 2;
    public const int PageSize = 4096;

    private const long UnmapNumber = 215;
    private const long MapNumber = 222;
    private const long SynchronizeNumber = 227;
    private const long MemoryFileNumber = 279;

    // MS_SYNC | MS_INVALIDATE.
    private const long WaitAndInvalidate = 6;
    private const long CloseOnExec = 1;

    public static long Map(nuint size, int protection, int flags, int file, long offset) =>
        Call(MapNumber, 0, (long)size, protection, flags, file, offset);

    public static long Unmap(nint address, nuint size) => Call(UnmapNumber, address, (long)size, 0, 0, 0, 0);

    public static long Synchronize(nint address, nuint size) => Call(SynchronizeNumber, address, (long)size, WaitAndInvalidate, 0, 0, 0);

    /// <summary>A file that lies in no directory.</summary>
    public static long CreateMemoryFile()
    {
        fixed (byte* name = "map\0"u8)
        {
            return Call(MemoryFileNumber, (long)name, CloseOnExec, 0, 0, 0, 0);
        }
    }

    [DllImport("viper", EntryPoint = "viper_syscall"), SuppressGCTransition]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);
}
