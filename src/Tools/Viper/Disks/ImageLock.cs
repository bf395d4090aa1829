using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>Whether an emulator uses an image: QEMU locks some bytes of it (block/file-posix.c), far from its contents' meaning.</summary>
public static partial class ImageLock
{
    private const int GetOpenFileLock = 36;
    private const short WriteLock = 1;
    private const short Unlocked = 2;
    private const long FirstByte = 100;
    private const long Bytes = 200;

    /// <summary>False also where nobody can tell.</summary>
    public static bool IsHeld(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        FileLock asked = new() { Type = WriteLock, Start = FirstByte, Length = Bytes };
        return Control(file, GetOpenFileLock, ref asked) == 0 && asked.Type != Unlocked;
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, int command, ref FileLock argument);

    /// <summary>struct flock of Linux, 64-bit.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct FileLock
    {
        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }
}
