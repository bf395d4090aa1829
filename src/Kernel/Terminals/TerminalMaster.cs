using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// The master of a pseudo-terminal, what opening /dev/ptmx gives: plays keyboard and screen. Owns the terminal; when it goes, the line is hung up. Does
/// not change after it was made.
/// </summary>
public sealed class TerminalMaster : NodeDescription
{
    private const uint OpenPeer = 0x5441;

    private Terminal? _terminal;

    public override KernelObjectType Type => KernelObjectType.File;

    /// <summary>A new terminal. Takes over the capability; on failure (ENOMEM, ENOSPC) it is still the caller's.</summary>
    public static int Open(OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, out TerminalMaster? result)
    {
        result = null;
        Process process = Process.Current;
        Terminal? terminal = Terminal.Create(process.Job);
        TerminalMaster? master = terminal is null ? null : Slab<TerminalMaster>.Allocate();
        if (master is null)
        {
            terminal?.Release();
            return Error.ENOMEM;
        }

        bool isAdded = TerminalTable.Add(terminal!, process);
        int error = !isAdded ? Error.ENOSPC : master.Begin(FileKind.CharacterDevice, flags, node, number, path) ? 0 : Error.ENOMEM;
        if (error < 0)
        {
            TerminalTable.Remove(terminal!);
            terminal!.Release();
            Slab<TerminalMaster>.Free(master);
            return error;
        }

        master._terminal = terminal;
        terminal!.SetMaster(master);
        master.UpdateSignals(Signals.Writable, Signals.None);
        result = master;
        return 0;
    }

    public override bool SignalsArrivals => true;

    public override long Read(ulong user, ulong length)
    {
        UserBuffer destination = new(user, length);
        return _terminal!.ReadMaster(ref destination, IsNonBlocking);
    }

    public override long Write(ulong user, ulong length)
    {
        UserBuffer source = new(user, length);
        return _terminal!.WriteMaster(ref source, IsNonBlocking);
    }

    public override long Read(ref UserBuffer destination) => _terminal!.ReadMaster(ref destination, IsNonBlocking);

    public override long Write(ref UserBuffer source) => _terminal!.WriteMaster(ref source, IsNonBlocking);

    public override long Control(uint request, ulong argument) =>
        request == OpenPeer ? OpenProgramSide((OpenFlags)argument) : _terminal!.Control(request, argument, isMaster: true);

    protected override void Destroy()
    {
        _terminal!.CloseMaster();
        _terminal.Release();
        _terminal = null;
        End();
        Slab<TerminalMaster>.Free(this);
    }

    /// <summary>TIOCGPTPEER: a handle on the other side, without a path.</summary>
    private long OpenProgramSide(OpenFlags flags)
    {
        Capability? node = TerminalNode.CreateCapability(_terminal!);
        if (node is null)
        {
            return Error.ENOMEM;
        }

        Span<byte> path = stackalloc byte[32];
        int length = TerminalNode.WritePath(_terminal!.Number, path);
        int error = TerminalFile.Open(_terminal, flags, node, TerminalNode.NumberOf(_terminal), path.Slice(0, length), ignoresLock: true, out TerminalFile? file);
        if (error < 0)
        {
            node.Discard();
            return error;
        }

        Rights rights = Rights.Duplicate | Rights.Transfer | Rights.Wait | Rights.Inspect | Rights.Signal;
        OpenFlags access = flags & OpenFlags.AccessMask;
        rights |= access != OpenFlags.WriteOnly ? Rights.Read : 0;
        rights |= access != OpenFlags.ReadOnly ? Rights.Write : 0;
        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        long handle = Process.Current.Handles.Insert(file!, rights, handleFlags);
        file!.Release();
        return handle;
    }
}
