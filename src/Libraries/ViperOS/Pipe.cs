using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// One end of a bounded queue of bytes: the end to read from has the Read right, the end to write to has Write. Signals:
/// Readable, Writable, PeerClosed on the reading end when no writer is left, Error on the writing end when no reader is left.
/// </summary>
[Capability(KernelObjectType.Pipe)]
public readonly unsafe struct Pipe(Handle handle)
{
    /// <summary>For the end that another process is to read from.</summary>
    public const Rights ReaderRights = Rights.Read | Rights.Wait | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    /// <summary>For the end that another process is to write to.</summary>
    public const Rights WriterRights = Rights.Write | Rights.Wait | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    public Handle Handle { get; } = handle;

    public static Pipe None => new(Handle.None);

    public static ErrorNumber Create(out Pipe reader, out Pipe writer, OpenFlags flags = OpenFlags.ReadOnly)
    {
        int* ends = stackalloc int[2];
        ErrorNumber error = SystemCall.Try(SystemCallNumber.Pipe2, (long)ends, (uint)flags);
        reader = error == ErrorNumber.None ? new Pipe(new Handle(ends[0])) : None;
        writer = error == ErrorNumber.None ? new Pipe(new Handle(ends[1])) : None;
        return error;
    }

    /// <summary>
    /// Waits for at least one byte; 0 bytes when no writer is left. EAGAIN if made with NonBlock and nothing is there.
    /// </summary>
    public ErrorNumber Read(Span<byte> buffer, out int count)
    {
        return new FileHandle(Handle).Read(buffer, out count);
    }

    /// <summary>Waits for room. EPIPE when no reader is left, EAGAIN if made with NonBlock and full.</summary>
    public ErrorNumber Write(ReadOnlySpan<byte> data, out int count)
    {
        return new FileHandle(Handle).Write(data, out count);
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
