using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Terminals;

/// <summary>What is behind the character devices that are terminals (Linux, devices.txt): tty, ptmx, and those in /dev/pts. Holds no state.</summary>
internal static class TerminalDevices
{
    /// <summary>/dev/tty.</summary>
    public const ulong Controlling = 5 << 8;

    private const ulong Multiplexer = (5 << 8) | 2;

    public static bool Exists(ulong device, Capability node) =>
        device is Controlling or Multiplexer || FileServer.ServerOf(node) == TerminalNode.FileSystemNumber;

    /// <summary>Takes over the capability; on failure it is still the caller's. ENXIO without a controlling terminal, EIO, ENOMEM, ENOSPC.</summary>
    public static int Open(
        ulong device, OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, out OpenDescription? description)
    {
        description = null;
        int error;
        if (device == Multiplexer)
        {
            error = TerminalMaster.Open(flags, node, number, path, out TerminalMaster? master);
            description = master;
            return error;
        }

        // A name of a number alone, made by mknod, would reach anybody's terminal: only the node that holds it counts.
        bool isControlling = device == Controlling;
        Terminal? terminal = isControlling ? ProcessFamily.AcquireTerminal(Process.Current) : TerminalNode.TerminalOf(node);
        if (terminal is null)
        {
            return Error.ENXIO;
        }

        flags |= isControlling ? OpenFlags.NoControllingTerminal : 0;
        error = TerminalFile.Open(terminal, flags, node, number, path, ignoresLock: isControlling, out TerminalFile? file);
        terminal.Release();
        description = file;
        return error;
    }
}
