using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Files by system calls, for tests of what a file is rather than of how it is opened. Paths end with a zero byte.</summary>
internal static unsafe class KernelFiles
{
    public const int NonBlocking = 0x800;

    /// <summary>The handle, or a negated error.</summary>
    public static int Open(ReadOnlySpan<byte> path, int flags)
    {
        fixed (byte* text = path)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.OpenAt, PseudoHandle.CurrentDirectory, (long)text, flags, 0x180);
        }
    }

    public static int Read(int file, Span<byte> buffer)
    {
        fixed (byte* bytes = buffer)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.Read, file, (long)bytes, buffer.Length);
        }
    }

    public static int Write(int file, ReadOnlySpan<byte> text)
    {
        fixed (byte* bytes = text)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.Write, file, (long)bytes, text.Length);
        }
    }

    public static void Close(int file) => SystemCall.Invoke(SystemCallNumber.Close, file);

    /// <summary>All of a file; the length, or a negated error.</summary>
    public static int ReadAll(ReadOnlySpan<byte> path, Span<byte> buffer)
    {
        int file = Open(path, 0);
        int length = 0;
        for (int count = 1; file >= 0 && count > 0 && length < buffer.Length; length += count)
        {
            count = Read(file, buffer[length..]);
            if (count < 0)
            {
                length = 0;
                Close(file);
                return count;
            }
        }

        Close(file);
        return file < 0 ? file : length;
    }

    public static int ReadLink(ReadOnlySpan<byte> path, Span<byte> buffer)
    {
        fixed (byte* text = path, bytes = buffer)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.ReadLinkAt, PseudoHandle.CurrentDirectory, (long)text, (long)bytes, buffer.Length);
        }
    }

    public static int Control(int file, uint request, void* argument) => (int)SystemCall.Invoke(SystemCallNumber.Ioctl, file, request, (long)argument);

    public static int Make(ReadOnlySpan<byte> path, uint mode)
    {
        fixed (byte* text = path)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.MakeNodeAt, PseudoHandle.CurrentDirectory, (long)text, mode, 0);
        }
    }

    public static int Remove(ReadOnlySpan<byte> path)
    {
        fixed (byte* text = path)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.UnlinkAt, PseudoHandle.CurrentDirectory, (long)text, 0);
        }
    }
}
