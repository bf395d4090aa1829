using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// The terminals as files: CON: is a directory with one entry, <c>0</c>, which the empty path stands for as well. The bytes
/// travel through pipes; what comes here is open, stat and ioctl. Used by the service loop's thread.
/// </summary>
internal sealed class TerminalDirectory : FileServer
{
    /// <summary>The token of connections that vinit makes.</summary>
    public const ulong DirectoryNode = 1;

    private const ulong TerminalNode = 2;
    private const uint DirectoryMode = 0x16D;
    private const uint TerminalMode = 0x190;

    private readonly TerminalConsole _terminal;
    private readonly Pipe _inputReader;
    private readonly Pipe _outputWriter;
    private readonly long _startTime = Clock.RealTime;

    public TerminalDirectory(ServiceLoop loop, TerminalConsole terminal, Pipe inputReader, Pipe outputWriter)
        : base(loop)
    {
        _terminal = terminal;
        _inputReader = inputReader;
        _outputWriter = outputWriter;
    }

    protected override ErrorNumber Open(
        ulong node, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        if (!TryFind(node, path, (flags & OpenFlags.Directory) != 0, out ulong found))
        {
            return ErrorNumber.ENOENT;
        }

        if (found == DirectoryNode)
        {
            result.SetDirectory(found);
            result.Describe(found);
            return ErrorNumber.None;
        }

        bool reads = (flags & OpenFlags.AccessMask) != OpenFlags.WriteOnly;
        bool writes = (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly;
        result.SetTerminal(found, reads ? _inputReader : Pipe.None, writes ? _outputWriter : Pipe.None);
        result.Describe(found);
        return ErrorNumber.None;
    }

    protected override ErrorNumber GetStatus(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, uint access, in FileCaller caller, out FileStatus status)
    {
        status = default;
        if (!TryFind(node, path, true, out ulong found))
        {
            return ErrorNumber.ENOENT;
        }

        Describe(found, out status);
        return ErrorNumber.None;
    }

    protected override ErrorNumber ReadDirectory(ulong node, ulong cookie, in FileCaller caller, ref DirectoryRecordWriter writer)
    {
        if (node != DirectoryNode)
        {
            return ErrorNumber.ENOTDIR;
        }

        if (cookie == 0)
        {
            writer.TryAdd("0"u8, TerminalNode, FileKind.Terminal, 1);
        }

        return ErrorNumber.None;
    }

    protected override ErrorNumber Control(
        ulong node, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int resultLength, out ulong value)
    {
        resultLength = 0;
        value = 0;
        if (node != TerminalNode)
        {
            return node == DirectoryNode ? ErrorNumber.ENOTTY : ErrorNumber.ENXIO;
        }

        switch ((TerminalRequest)request)
        {
            case TerminalRequest.GetAttributes:
                return Give(_terminal.State.Attributes, result, out resultLength);
            case TerminalRequest.SetAttributes:
                return SetAttributes(argument, false);
            case TerminalRequest.SetAttributesAfterOutput:
                _terminal.Drain();
                return SetAttributes(argument, false);
            case TerminalRequest.SetAttributesAndFlush:
                _terminal.Drain();
                return SetAttributes(argument, true);
            case TerminalRequest.GetWindowSize:
                return Give(_terminal.State.Window, result, out resultLength);
            case TerminalRequest.SetWindowSize:
                if (argument.Length < Unsafe.SizeOf<WindowSize>())
                {
                    return ErrorNumber.EINVAL;
                }

                _terminal.SetWindow(MemoryMarshal.Read<WindowSize>(argument));
                return ErrorNumber.None;
            case TerminalRequest.GetAttributes2:
                TerminalAttributes2 extended = new() { Attributes = _terminal.State.Attributes };
                extended.InputSpeed = TerminalAttributes2.Speed;
                extended.OutputSpeed = TerminalAttributes2.Speed;
                return Give(extended, result, out resultLength);
            case TerminalRequest.SetAttributes2:
                return SetAttributes(argument, false);
            case TerminalRequest.SetAttributesAfterOutput2 or TerminalRequest.SetAttributesAndFlush2:
                _terminal.Drain();
                return SetAttributes(argument, (TerminalRequest)request == TerminalRequest.SetAttributesAndFlush2);
            case TerminalRequest.SendBreak or TerminalRequest.SendBreakFor:
                // With a number other than 0 it is tcdrain(3); there is no line to break.
                _terminal.Drain();
                return ErrorNumber.None;
            case TerminalRequest.StopOrStart:
                return StopOrStart(MemoryMarshal.Read<int>(argument));
            case TerminalRequest.Flush:
                return Flush(MemoryMarshal.Read<int>(argument));
            default:
                return ErrorNumber.ENOTTY;
        }
    }

    /// <summary>TCOOFF and TCOON; input has nobody to be stopped.</summary>
    private ErrorNumber StopOrStart(int action)
    {
        if (action is < 0 or > 3)
        {
            return ErrorNumber.EINVAL;
        }

        if (action < 2)
        {
            _terminal.SetStopped(action == 0);
        }

        return ErrorNumber.None;
    }

    /// <summary>TCIFLUSH, TCOFLUSH, or both.</summary>
    private ErrorNumber Flush(int queue)
    {
        if (queue is < 0 or > 2)
        {
            return ErrorNumber.EINVAL;
        }

        if (queue != 1)
        {
            _terminal.DiscardInput();
        }

        if (queue != 0)
        {
            _terminal.DiscardOutput();
        }

        return ErrorNumber.None;
    }

    private static ErrorNumber Give<T>(in T content, Span<byte> result, out int length)
        where T : unmanaged
    {
        length = Unsafe.SizeOf<T>();
        MemoryMarshal.Write(result, in content);
        return ErrorNumber.None;
    }

    private ErrorNumber SetAttributes(ReadOnlySpan<byte> argument, bool dropsInput)
    {
        if (argument.Length < Unsafe.SizeOf<TerminalAttributes>())
        {
            return ErrorNumber.EINVAL;
        }

        _terminal.SetAttributes(MemoryMarshal.Read<TerminalAttributes>(argument), dropsInput);
        return ErrorNumber.None;
    }

    private static bool TryFind(ulong node, ReadOnlySpan<byte> path, bool wantsDirectory, out ulong found)
    {
        while (!path.IsEmpty && path[0] == '/')
        {
            path = path[1..];
        }

        found = path.IsEmpty && (wantsDirectory || node == TerminalNode) ? node : TerminalNode;
        return node is DirectoryNode or TerminalNode && (path.IsEmpty || (node == DirectoryNode && path.SequenceEqual("0"u8)));
    }

    private void Describe(ulong node, out FileStatus status)
    {
        status = default;
        status.Kind = node == DirectoryNode ? FileKind.Directory : FileKind.Terminal;
        status.Mode = node == DirectoryNode ? DirectoryMode : TerminalMode;
        status.LinkCount = 1;
        status.Node = node;
        status.CreatedTime = _startTime;
        status.ModifiedTime = _startTime;
        status.ChangeTime = _startTime;
        status.AccessTime = _startTime;
    }
}
