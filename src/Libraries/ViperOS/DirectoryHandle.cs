using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A directory of a file server, and where paths may start. Paths are UTF-8: relative to this directory, or absolute with an
/// assign (<c>RAM:work</c>) or a slash. Rights: Read opens and lists, Write makes and removes.
/// <para>
/// All calls with a path fail with ENOENT, ENOTDIR, EACCES, ENAMETOOLONG (above <see cref="PathText.MaximumLength"/>), or what
/// the server says.
/// </para>
/// </summary>
[Capability(KernelObjectType.Directory)]
public readonly unsafe struct DirectoryHandle(Handle handle)
{
    private const long RemoveDirectoryFlag = 0x200;

    public Handle Handle { get; } = handle;

    /// <summary>The current directory of this process, without a slot: the usual start of paths.</summary>
    public static DirectoryHandle Current => new(new Handle(PseudoHandle.CurrentDirectory));

    /// <summary>Makes a connection to a file server usable in paths. The connection may be closed afterwards.</summary>
    public static ErrorNumber Create(Connection server, out DirectoryHandle directory)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.DirectoryCreate, server.Handle.Value);
        directory = new DirectoryHandle(handle);
        return error;
    }

    public ErrorNumber OpenFile(ReadOnlySpan<byte> path, OpenFlags flags, uint mode, out FileHandle file)
    {
        ErrorNumber error = Open(path, flags, mode, out Handle handle);
        file = new FileHandle(handle);
        return error;
    }

    public ErrorNumber OpenDirectory(ReadOnlySpan<byte> path, out DirectoryHandle directory)
    {
        ErrorNumber error = Open(path, OpenFlags.ReadOnly | OpenFlags.Directory, 0, out Handle handle);
        directory = new DirectoryHandle(handle);
        return error;
    }

    public ErrorNumber GetStatus(ReadOnlySpan<byte> path, out FileStatus status)
    {
        return GetStatus(path, 0, out status);
    }

    /// <summary>The same of a symbolic link itself, if the path leads to one.</summary>
    public ErrorNumber GetLinkStatus(ReadOnlySpan<byte> path, out FileStatus status)
    {
        const int NoFollow = 0x100;
        return GetStatus(path, NoFollow, out status);
    }

    private ErrorNumber GetStatus(ReadOnlySpan<byte> path, int flags, out FileStatus status)
    {
        status = default;
        ErrorNumber error = PathText.Check(path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte* text = stackalloc byte[path.Length + 1];
        PathText.Copy(path, text);
        LinuxFileStatus linux;
        error = SystemCall.Try(SystemCallNumber.StatAt, Handle.Value, (long)text, (long)&linux, flags);
        if (error == ErrorNumber.None)
        {
            linux.ToFileStatus(out status);
        }

        return error;
    }

    public ErrorNumber MakeDirectory(ReadOnlySpan<byte> path, uint mode = 0x1FF)
    {
        return WithPath(SystemCallNumber.MakeDirectoryAt, path, mode);
    }

    public ErrorNumber RemoveFile(ReadOnlySpan<byte> path)
    {
        return WithPath(SystemCallNumber.UnlinkAt, path, 0);
    }

    /// <summary>ENOTEMPTY if something is left in it.</summary>
    public ErrorNumber RemoveDirectory(ReadOnlySpan<byte> path)
    {
        return WithPath(SystemCallNumber.UnlinkAt, path, RemoveDirectoryFlag);
    }

    /// <summary>Both paths start here. EXDEV if they lie on different servers.</summary>
    public ErrorNumber Rename(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        ErrorNumber error = PathText.Check(from);
        error = error == ErrorNumber.None ? PathText.Check(to) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte* fromText = stackalloc byte[from.Length + 1];
        byte* toText = stackalloc byte[to.Length + 1];
        PathText.Copy(from, fromText);
        PathText.Copy(to, toText);
        return SystemCall.Try(SystemCallNumber.RenameAt2, Handle.Value, (long)fromText, Handle.Value, (long)toText, 0);
    }

    /// <summary>
    /// The next entries, for <see cref="DirectoryEntries"/> to walk; 0 bytes at the end. For a directory that was opened, not for
    /// <see cref="Current"/>. EINVAL if the buffer is too small for one entry.
    /// </summary>
    public ErrorNumber ReadEntries(Span<byte> buffer, out int length)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(out length, SystemCallNumber.GetDirectoryEntries, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    /// <summary>Back to the first entry.</summary>
    public ErrorNumber Rewind()
    {
        return SystemCall.Try(SystemCallNumber.Seek, Handle.Value, 0, 0);
    }

    /// <summary>Makes the path the current directory of this process.</summary>
    public static ErrorNumber SetCurrent(ReadOnlySpan<byte> path)
    {
        ErrorNumber error = PathText.Check(path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte* text = stackalloc byte[path.Length + 1];
        PathText.Copy(path, text);
        return SystemCall.Try(SystemCallNumber.ChangeDirectory, (long)text);
    }

    /// <summary>The current directory as text, without the terminator. ERANGE if it does not fit.</summary>
    public static ErrorNumber GetCurrent(Span<byte> buffer, out int length)
    {
        fixed (byte* pointer = buffer)
        {
            ErrorNumber error = SystemCall.TryCount(out length, SystemCallNumber.GetCurrentDirectoryName, (long)pointer, buffer.Length);

            // getcwd counts the terminating zero.
            length = length > 0 ? length - 1 : 0;
            return error;
        }
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }

    private ErrorNumber Open(ReadOnlySpan<byte> path, OpenFlags flags, uint mode, out Handle handle)
    {
        handle = Handle.None;
        ErrorNumber error = PathText.Check(path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte* text = stackalloc byte[path.Length + 1];
        PathText.Copy(path, text);
        return SystemCall.TryHandle(out handle, SystemCallNumber.OpenAt, Handle.Value, (long)text, (uint)flags, mode);
    }

    private ErrorNumber WithPath(SystemCallNumber number, ReadOnlySpan<byte> path, long argument)
    {
        ErrorNumber error = PathText.Check(path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte* text = stackalloc byte[path.Length + 1];
        PathText.Copy(path, text);
        return SystemCall.Try(number, Handle.Value, (long)text, argument);
    }
}
