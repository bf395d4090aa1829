using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tests.Confined;

/// <summary>Single calls of Linux, and how they end: <c>done</c>, or the error's name.</summary>
internal static unsafe class Attempts
{
    private const int CurrentDirectory = -100;
    private const int UnixFamily = 1;
    private const int Stream = 1;

    public static string Result(long result) => result >= 0 ? "done" : SystemCall.ErrorOf(result).ToString();

    public static string Open(string path, OpenFlags flags)
    {
        fixed (byte* pointer = Encoding.UTF8.GetBytes(path + "\0"))
        {
            return Result(SystemCall.Invoke(SystemCallNumber.OpenAt, CurrentDirectory, (long)pointer, (long)flags, 0x1B6));
        }
    }

    /// <summary>Opens a file to read it, and changes its permissions by the handle.</summary>
    public static string ChangeThroughHandle(string path)
    {
        fixed (byte* pointer = Encoding.UTF8.GetBytes(path + "\0"))
        {
            long file = SystemCall.Invoke(SystemCallNumber.OpenAt, CurrentDirectory, (long)pointer, (long)OpenFlags.ReadOnly);
            return file < 0 ? Result(file) : Result(SystemCall.Invoke(SystemCallNumber.SetFileModeHandle, file, 0x1ED));
        }
    }

    /// <summary>Takes a name out of the own namespace.</summary>
    public static string RemoveName(string name)
    {
        byte[] text = Encoding.UTF8.GetBytes(name);
        fixed (byte* pointer = text)
        {
            return Result(SystemCall.Invoke(SystemCallNumber.NamespaceSet, -3, (long)pointer, text.Length, -1));
        }
    }

    /// <summary>Makes a symbolic link in the own directory and opens it.</summary>
    public static string Through(string target)
    {
        fixed (byte* pointer = Encoding.UTF8.GetBytes(target + "\0"))
        fixed (byte* link = "/link\0"u8)
        {
            SystemCall.Invoke(SystemCallNumber.UnlinkAt, CurrentDirectory, (long)link);
            SystemCall.Invoke(SystemCallNumber.SymbolicLinkAt, (long)pointer, CurrentDirectory, (long)link);
            return Open("/link", OpenFlags.ReadOnly);
        }
    }

    /// <summary>Opens a message queue by its name, which no directory has.</summary>
    public static string Queue(bool creates)
    {
        fixed (byte* name = "viper-confined\0"u8)
        {
            return Result(SystemCall.Invoke(
                SystemCallNumber.MessageQueueOpen, (long)name, (long)(OpenFlags.ReadWrite | (creates ? OpenFlags.Create : 0)), 0x1B6, 0));
        }
    }

    /// <summary>Finds a segment of shared memory by its key.</summary>
    public static string Segment(bool creates)
    {
        const int Key = 0x5150;
        const int Create = 0x200;
        return Result(SystemCall.Invoke(SystemCallNumber.SharedMemoryGet, Key, 4096, (creates ? Create : 0) | 0x1B6));
    }

    public static int Socket() => (int)SystemCall.Invoke(SystemCallNumber.Socket, UnixFamily, Stream);

    /// <summary>Binds a socket to an abstract name, or connects it to that.</summary>
    public static string Name(SystemCallNumber call, int socket)
    {
        // The family, a zero byte, the name.
        ReadOnlySpan<byte> address = "\u0001\0\0viper-confined"u8;
        fixed (byte* pointer = address)
        {
            return Result(SystemCall.Invoke(call, socket, (long)pointer, address.Length));
        }
    }
}
