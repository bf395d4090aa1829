using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One end of a pipe: to read from, or to write to. Open while there is a capability on it (in a handle table, a message or a
/// <see cref="File"/>); when it closes, the other end hears it (PeerClosed, Error). The bytes are in the <see cref="PipeBuffer"/>
/// that both ends hold.
/// </summary>
public sealed class Pipe : OpenDescription
{
    private const uint RequestAvailable = 0x541B;

    private PipeBuffer? _buffer;
    private bool _isReader;

    public override KernelObjectType Type => KernelObjectType.Pipe;

    public bool IsReader => _isReader;

    /// <summary>Both ends, each with a reference for the caller. ENOMEM.</summary>
    public static int Create(Job? job, out Pipe? reader, out Pipe? writer)
    {
        writer = null;
        reader = null;
        PipeBuffer? buffer = PipeBuffer.Create(job);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        reader = CreateEnd(buffer, isReader: true);
        writer = reader is null ? null : CreateEnd(buffer, isReader: false);
        if (writer is null)
        {
            reader?.Release();
            reader = null;
        }

        buffer.Release();
        return writer is null ? Error.ENOMEM : 0;
    }

    public override bool SignalsArrivals => true;

    public override long Read(ulong user, ulong length) => Read(user, length, IsNonBlocking);

    public override long Write(ulong user, ulong length) => Write(user, length, IsNonBlocking);

    public long Read(ulong user, ulong length, bool nonBlocking) =>
        _isReader ? _buffer!.Read(user, length, nonBlocking) : Error.EBADF;

    public long Write(ulong user, ulong length, bool nonBlocking) =>
        _isReader ? Error.EBADF : _buffer!.Write(user, length, nonBlocking);

    public override long Read(ref UserBuffer destination) => Read(ref destination, Mode);

    public override long Write(ref UserBuffer source) => Write(ref source, Mode);

    public long Read(ref UserBuffer destination, TransferMode mode)
    {
        if (!_isReader)
        {
            return Error.EBADF;
        }

        long result = _buffer!.Read(ref destination, mode, ulong.MaxValue, out Ancillary? ancillary);
        ancillary?.Free();
        return result;
    }

    public long Write(ref UserBuffer source, TransferMode mode)
    {
        Ancillary? none = null;
        return _isReader ? Error.EBADF : _buffer!.Write(ref source, mode, ulong.MaxValue, ref none);
    }

    /// <summary>Bytes in the buffer.</summary>
    public ulong Available => _buffer!.Available;

    /// <summary>The inode number, the same at both ends.</summary>
    public ulong Node => _buffer!.Node;

    /// <summary>Job control of the terminal whose input this is.</summary>
    public ref TerminalControl Terminal => ref _buffer!.Terminal;

    /// <summary>Whether both are ends of one pipe.</summary>
    public bool IsSamePipe(Pipe other) => _buffer == other._buffer;

    private TransferMode Mode => IsNonBlocking ? TransferMode.NonBlocking : TransferMode.None;

    protected override bool KeepsPermissions => true;

    public override int GetStatistics(out FileStatistics statistics)
    {
        base.GetStatistics(out statistics);
        statistics.Inode = Node;
        statistics.Mode = FileModes.Pipe | PermissionsOr(FileModes.ReadWriteForOwner);
        statistics.Size = (long)_buffer!.Available;
        return 0;
    }

    public override long Control(uint request, ulong argument)
    {
        if (request == PipeRequest.MarkEnd && !_isReader)
        {
            _buffer!.MarkEnd();
            return 0;
        }

        if (request == PipeRequest.SignalForeground && !_isReader)
        {
            return _buffer!.Terminal.Signal((int)argument);
        }

        if (request == PipeRequest.ReadCounted && _isReader)
        {
            return ReadCounted(argument);
        }

        if (request != RequestAvailable)
        {
            return Error.ENOTTY;
        }

        return UserMemory.TryWrite(argument, (int)_buffer!.Available) ? 0 : Error.EFAULT;
    }

    private long ReadCounted(ulong user)
    {
        // The count is written before anything is taken out of the pipe, so that writing it afterwards does not fail.
        if (!UserMemory.TryRead(user + sizeof(uint), out uint room) || !UserMemory.TryWrite(user, 0u))
        {
            return Error.EFAULT;
        }

        long count = _buffer!.Read(user + (2 * sizeof(uint)), room, nonBlocking: true);
        return count > 0 && !UserMemory.TryWrite(user, (uint)count) ? Error.EFAULT : count;
    }

    protected internal override void OnLastCapability() => _buffer!.Refresh(this);

    protected override void Destroy()
    {
        _buffer!.Refresh(this);
        _buffer.Release();
        _buffer = null;
        Slab<Pipe>.Free(this);
    }

    private static Pipe? CreateEnd(PipeBuffer buffer, bool isReader)
    {
        Pipe? end = Slab<Pipe>.Allocate();
        if (end is null)
        {
            return null;
        }

        end.Initialize();
        end.StatusFlags = isReader ? OpenFlags.ReadOnly : OpenFlags.WriteOnly;
        end._isReader = isReader;
        end._buffer = buffer;
        buffer.Acquire();
        buffer.Open(end, isReader);
        return end;
    }
}
