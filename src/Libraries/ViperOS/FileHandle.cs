using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// An open file, terminal or stream, with its offset. Rights: Read and Write for the bytes, Wait for Readable and Writable,
/// Inspect for the status, Execute to start it as a program.
/// </summary>
[Capability(KernelObjectType.File)]
public readonly unsafe struct FileHandle(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static FileHandle None => new(Handle.None);

    /// <summary>Slots 0, 1 and 2 of every process, whatever object they hold.</summary>
    public static FileHandle StandardInput => new(new Handle(0));

    public static FileHandle StandardOutput => new(new Handle(1));

    public static FileHandle StandardError => new(new Handle(2));

    /// <summary>Relative to the current directory; see <see cref="DirectoryHandle"/> for paths and errors.</summary>
    public static ErrorNumber Open(ReadOnlySpan<byte> path, OpenFlags flags, out FileHandle file, uint mode = 0x1B6)
    {
        return DirectoryHandle.Current.OpenFile(path, flags, mode, out file);
    }

    /// <summary>0 bytes at the end of the file. EAGAIN if it was opened with NonBlock and nothing is there.</summary>
    public ErrorNumber Read(Span<byte> buffer, out int count)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.Read, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    /// <summary>
    /// The count may be smaller than the data. EPIPE if nobody can read it any more, ENOSPC if the device is full.
    /// </summary>
    public ErrorNumber Write(ReadOnlySpan<byte> data, out int count)
    {
        fixed (byte* pointer = data)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.Write, Handle.Value, (long)pointer, data.Length);
        }
    }

    /// <summary>All of the data, in as many writes as it takes.</summary>
    public ErrorNumber WriteAll(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            ErrorNumber error = Write(data, out int count);
            if (error == ErrorNumber.None && count == 0)
            {
                return ErrorNumber.EIO;
            }

            if (error is not (ErrorNumber.None or ErrorNumber.EINTR))
            {
                return error;
            }

            data = data.Slice(count);
        }

        return ErrorNumber.None;
    }

    /// <summary>At an offset, leaving the file's own alone. ESPIPE on terminals and streams.</summary>
    public ErrorNumber ReadAt(ulong offset, Span<byte> buffer, out int count)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.ReadAt, Handle.Value, (long)pointer, buffer.Length, (long)offset);
        }
    }

    public ErrorNumber WriteAt(ulong offset, ReadOnlySpan<byte> data, out int count)
    {
        fixed (byte* pointer = data)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.WriteAt, Handle.Value, (long)pointer, data.Length, (long)offset);
        }
    }

    /// <summary>ESPIPE on terminals and streams, EINVAL before the beginning.</summary>
    public ErrorNumber Seek(long offset, SeekFrom origin, out long position)
    {
        long result = SystemCall.Invoke(SystemCallNumber.Seek, Handle.Value, offset, (long)origin);
        position = result < 0 ? 0 : result;
        return SystemCall.ErrorOf(result);
    }

    public ErrorNumber SetLength(ulong length)
    {
        return SystemCall.Try(SystemCallNumber.FileTruncate, Handle.Value, (long)length);
    }

    public ErrorNumber GetStatus(out FileStatus status)
    {
        LinuxFileStatus linux;
        status = default;
        ErrorNumber error = SystemCall.Try(SystemCallNumber.FileStat, Handle.Value, (long)&linux);
        if (error == ErrorNumber.None)
        {
            linux.ToFileStatus(out status);
        }

        return error;
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
