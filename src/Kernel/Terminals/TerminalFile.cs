using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// A pseudo-terminal as programs have it open: /dev/pts/N, or /dev/tty for the controlling one. Holds a reference on the terminal. Does not change after it
/// was made.
/// </summary>
public sealed class TerminalFile : NodeDescription
{
    private Terminal? _terminal;

    /// <summary>Null before it is open.</summary>
    internal Terminal? Terminal => _terminal;

    public override KernelObjectType Type => KernelObjectType.File;

    /// <summary>
    /// Takes over the capability; on failure (EIO, ENOMEM) it is still the caller's. A session's leader without a controlling terminal gets this one,
    /// unless the flags say no.
    /// </summary>
    public static int Open(
        Terminal terminal, OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, bool ignoresLock, out TerminalFile? result)
    {
        result = null;
        TerminalFile? file = Slab<TerminalFile>.Allocate();
        if (file is null)
        {
            return Error.ENOMEM;
        }

        int error = terminal.Open(ignoresLock);
        if (error == 0 && !file.Begin(FileKind.CharacterDevice, flags, node, number, path))
        {
            terminal.CloseProgramSide();
            error = Error.ENOMEM;
        }

        if (error < 0)
        {
            Slab<TerminalFile>.Free(file);
            return error;
        }

        terminal.Acquire();
        file._terminal = terminal;
        if ((flags & OpenFlags.NoControllingTerminal) == 0 && (flags & OpenFlags.AccessMask) != OpenFlags.WriteOnly)
        {
            // Whoever leads no session, or has a terminal already, just has it open.
            terminal.Claim(Process.Current);
        }

        result = file;
        return 0;
    }

    public override bool SignalsArrivals => true;

    public override long Read(ulong user, ulong length)
    {
        UserBuffer destination = new(user, length);
        return _terminal!.ReadProgramSide(ref destination, IsNonBlocking);
    }

    public override long Write(ulong user, ulong length)
    {
        UserBuffer source = new(user, length);
        return _terminal!.WriteProgramSide(ref source, IsNonBlocking);
    }

    public override long Read(ref UserBuffer destination) => _terminal!.ReadProgramSide(ref destination, IsNonBlocking);

    public override long Write(ref UserBuffer source) => _terminal!.WriteProgramSide(ref source, IsNonBlocking);

    public override long Control(uint request, ulong argument) => _terminal!.Control(request, argument, isMaster: false);

    public override Signals PollSignals => _terminal!.Side.Signals;

    public override void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = _terminal!.Side;
        second = null;
    }

    protected override void Destroy()
    {
        _terminal!.CloseProgramSide();
        _terminal.Release();
        _terminal = null;
        End();
        Slab<TerminalFile>.Free(this);
    }
}
