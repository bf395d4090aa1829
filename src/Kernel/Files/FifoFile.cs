using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Sockets;

namespace ViperOS.Kernel.Files;

/// <summary>
/// An open FIFO (POSIX open, mkfifo): a file system keeps the name and the permissions, the bytes are in the <see cref="Fifo"/>. Does not change
/// after it was made.
/// </summary>
public sealed class FifoFile : NodeDescription
{
    private Fifo? _fifo;
    private bool _reads;
    private bool _writes;

    /// <summary>
    /// If nobody was there to write at the opening: what <see cref="Fifo.WriteOpenings"/> will be once somebody was. Before that there is no end to
    /// report.
    /// </summary>
    private ulong _openings;

    public override KernelObjectType Type => KernelObjectType.File;

    public PipeBuffer Buffer => _fifo!.Buffer;

    /// <summary>Takes over the capability; on failure it is still the caller's. May wait for the other side. ENXIO, EINTR, ENOMEM.</summary>
    public static int Open(OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, out FifoFile? result)
    {
        result = null;
        FifoFile? file = Slab<FifoFile>.Allocate();
        if (file is null)
        {
            return Error.ENOMEM;
        }

        OpenFlags access = flags & OpenFlags.AccessMask;
        bool reads = access != OpenFlags.WriteOnly;
        bool writes = access != OpenFlags.ReadOnly;
        NodeIdentity identity = new(FileServer.ServerOf(node), number);
        int error = Fifo.Open(identity, reads, writes, (flags & OpenFlags.NonBlock) != 0, Process.Current.Job, out Fifo? fifo);
        if (error == 0 && !file.Begin(FileKind.Fifo, flags, node, number, path))
        {
            fifo!.Close(reads, writes);
            error = Error.ENOMEM;
        }

        if (error < 0)
        {
            Slab<FifoFile>.Free(file);
            return error;
        }

        file._fifo = fifo;
        file._reads = reads;
        file._writes = writes;
        file._openings = writes || fifo!.HasWriters ? 0 : fifo.WriteOpenings + 1;
        result = file;
        return 0;
    }

    public override bool SignalsArrivals => true;

    public override long Read(ulong user, ulong length) => _reads ? Buffer.Read(user, length, IsNonBlocking) : Error.EBADF;

    public override long Write(ulong user, ulong length) => _writes ? Buffer.Write(user, length, IsNonBlocking) : Error.EBADF;

    public override long Read(ref UserBuffer destination)
    {
        if (!_reads)
        {
            return Error.EBADF;
        }

        long result = Buffer.Read(ref destination, Mode, ulong.MaxValue, out Ancillary? ancillary);
        ancillary?.Free();
        return result;
    }

    public override long Write(ref UserBuffer source)
    {
        Ancillary? none = null;
        return _writes ? Buffer.Write(ref source, Mode, ulong.MaxValue, ref none) : Error.EBADF;
    }

    public override long Control(uint request, ulong argument) => request != ControlRequest.BytesAvailable ? Error.ENOTTY
        : UserMemory.TryWrite(argument, (int)Buffer.Available) ? 0 : Error.EFAULT;

    public override Signals PollSignals
    {
        get
        {
            Signals signals = _reads ? _fifo!.ReadSide.Signals : Signals.None;
            if (_fifo!.WriteOpenings < _openings)
            {
                signals &= ~Signals.PeerClosed;
            }

            return signals | (_writes ? _fifo.WriteSide.Signals : Signals.None);
        }
    }

    public override void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = _reads ? _fifo!.ReadSide : _fifo!.WriteSide;
        second = _reads && _writes ? _fifo!.WriteSide : null;
    }

    protected override void Destroy()
    {
        _fifo!.Close(_reads, _writes);
        _fifo = null;
        End();
        Slab<FifoFile>.Free(this);
    }

    private TransferMode Mode => IsNonBlocking ? TransferMode.NonBlocking : TransferMode.None;
}
