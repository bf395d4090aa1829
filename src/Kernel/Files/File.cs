using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>
/// An open file of a server. Bytes go straight between the program and the file's memory object, or the terminal's or stream's
/// pipes; only the rest (stat, truncate, ioctl) is a message. Owns the capabilities that the server gave: when the file goes, the
/// server hears Closed for its node; when the server revokes them, the file stops working (EPIPE). The position is guarded by its
/// own mutex, which is held over user copies and is therefore outside the lock order: nothing else is taken before it.
/// </summary>
public sealed unsafe partial class File : NodeDescription
{
    private Capability? _firstData;
    private Capability? _secondData;
    private MemoryObject? _memory;
    private Pipe? _input;
    private Pipe? _output;
    private Mutex _positionMutex;
    private ulong _position;
    private bool _isGenerated;
    private bool _isDevice;
    private bool _isWriter;

    /// <summary>What it shares with others that are the same file: then capabilities and memory are that one's. Or null.</summary>
    private SharedOpening? _shared;

    public override KernelObjectType Type => KernelObjectType.File;

    /// <summary>Pages of a regular file. Not counted: valid while the file is held. Null once revoked.</summary>
    public MemoryObject? Memory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _firstData is { Object: not null } ? _memory : null;
    }

    /// <summary>
    /// Takes over the capabilities and references of an answer to Open; on failure (ENOMEM) they are still the caller's. The
    /// references are on the objects of the data capabilities.
    /// </summary>
    public static File? Create(
        FileKind kind, OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, Capability? firstData, Capability? secondData,
        in FileData data)
    {
        File? file = Slab<File>.Allocate();
        if (file is null)
        {
            return null;
        }

        if (!file.Begin(kind, flags, node, number, path, data.Memory?.Origin))
        {
            Slab<File>.Free(file);
            return null;
        }

        file._firstData = firstData;
        file._secondData = secondData;
        file._memory = data.Memory;
        file._input = data.Input;
        file._output = data.Output;
        file._isGenerated = data.IsGenerated;
        file._isDevice = data.IsDevice;
        file._isWriter = false;
        file._shared = null;
        file._position = 0;
        file._positionMutex.Initialize(LockOrder.None);
        if (kind == FileKind.Regular)
        {
            if (data.Memory is { } memory)
            {
                if (file.Origin is { } origin)
                {
                    memory.SetOrigin(origin);
                }

                FileMemories.Add(memory, file.Identity);
            }

            file.UpdateSignals(Signals.Readable | Signals.Writable, Signals.None);
        }

        return file;
    }

    /// <summary>Opens once more what has been opened, whose reference it takes over; null without memory, then that is still the caller's.</summary>
    internal static File? Create(SharedOpening opening, OpenFlags flags, ReadOnlySpan<byte> path)
    {
        FileData data = new() { Memory = opening.Memory };
        File? file = Create(FileKind.Regular, flags, opening.Node, opening.Identity.Node, path, opening.Data, null, data);
        if (file is not null)
        {
            file._shared = opening;
            file.Run = opening.Identity.Server;
        }

        return file;
    }

    /// <summary>Of a file that was just opened: if it may be written to, nobody runs it as long as it is open. ETXTBSY.</summary>
    internal int BeginWriting()
    {
        if (Kind != FileKind.Regular || (StatusFlags & OpenFlags.AccessMask) == OpenFlags.ReadOnly || _memory is not { } memory)
        {
            return 0;
        }

        _isWriter = memory.TryAddWriter();
        return _isWriter ? 0 : Error.ETXTBSY;
    }

    public override long Read(ulong user, ulong length)
    {
        if (Kind == FileKind.Regular)
        {
            return ReadContents(user, length);
        }

        int allowed = Kind == FileKind.Terminal && _input is not null ? _input.Terminal.CheckReader() : 0;
        return allowed < 0 ? allowed : _input is null || !IsAlive ? Error.EPIPE : _input.Read(user, length, IsNonBlocking);
    }

    public override long Write(ulong user, ulong length)
    {
        if (Kind == FileKind.Regular)
        {
            UserBuffer source = new(user, length);
            return WriteContents(ref source);
        }

        return _output is null || !IsAlive ? Error.EPIPE : _output.Write(user, length, IsNonBlocking);
    }

    public override long Read(ref UserBuffer destination) =>
        Kind == FileKind.Regular ? Error.EINVAL : _input is null || !IsAlive ? Error.EPIPE : _input.Read(ref destination);

    public override long Write(ref UserBuffer source)
    {
        if (Kind == FileKind.Regular)
        {
            return WriteContents(ref source);
        }

        return _output is null || !IsAlive ? Error.EPIPE : _output.Write(ref source);
    }

    public override int GetStatus(out FileStatus status)
    {
        int error = base.GetStatus(out status);
        if (error == 0 && !_isGenerated && Memory is { } memory)
        {
            // The kernel knows better than the server how far writes have come.
            status.Size = _isDevice ? 0 : memory.Size;
        }

        return error;
    }

    public override long Control(uint request, ulong argument)
    {
        if (Kind == FileKind.Regular && !_isDevice)
        {
            return Error.ENOTTY;
        }

        if (request == ControlRequest.BytesAvailable)
        {
            return _input is null || !IsAlive ? Error.EINVAL : _input.Control(request, argument);
        }

        if (Kind == FileKind.Terminal && ControlJobs(request, argument, out long answered))
        {
            return answered;
        }

        int error = ControlRequest.GetDirection(request, out int sendLength, out int receiveLength);
        if (error < 0)
        {
            return error;
        }

        byte* buffer = stackalloc byte[ControlRequest.MaximumArgument];
        if (ControlRequest.IsByValue(request))
        {
            *(int*)buffer = (int)argument;
        }
        else if (sendLength != 0 && !UserMemory.TryCopyFromUser(buffer, argument, (nuint)sendLength))
        {
            return Error.EFAULT;
        }

        byte* answer = stackalloc byte[ControlRequest.MaximumArgument];
        KernelMessage message = default;
        message.Words[1] = request;
        message.SendData = buffer;
        message.SendLength = sendLength;
        message.ReceiveData = answer;
        message.ReceiveCapacity = receiveLength;
        error = FileServer.Call(Node, ref message, FileOperation.Control);
        FileServer.Discard(ref message);
        if (error < 0)
        {
            return error;
        }

        return message.ReceivedLength == 0 || UserMemory.TryCopyToUser(argument, answer, (nuint)message.ReceivedLength)
            ? (int)message.Words[1] & int.MaxValue
            : Error.EFAULT;
    }

    /// <summary>As tcsetpgrp(3) by the calling process. ENOTTY, EPERM.</summary>
    public int SetForegroundGroup(uint group) =>
        Kind == FileKind.Terminal && _input is { } input ? input.Terminal.SetForeground(Process.Current, group) : Error.ENOTTY;

    /// <summary>It is the terminal of the calling process's session.</summary>
    public bool IsOwnTerminal => _input is { } input && input.Terminal.Get(Process.Current, out _, out _) == 0;

    /// <summary>
    /// What the kernel itself knows of a terminal: who controls it, and what waits for its server. False for everything else.
    /// </summary>
    private bool ControlJobs(uint request, ulong argument, out long result)
    {
        result = Error.ENOTTY;
        Pipe? input = _input;
        Process process = Process.Current;
        uint foreground = 0;
        uint session = 0;
        switch (request)
        {
            case ControlRequest.OutputPending:
                result = _output is { } output ? UserMemory.TryWrite(argument, (int)output.Available) ? 0 : Error.EFAULT : Error.ENOTTY;
                return true;
            case ControlRequest.BecomeControllingTerminal:
                result = input is null ? Error.ENOTTY : input.Terminal.Claim(process);
                return true;
            case ControlRequest.GiveUpControllingTerminal:
                result = input is null ? Error.ENOTTY : input.Terminal.Give(process);
                return true;
            case ControlRequest.GetForegroundGroup or ControlRequest.GetSession:
                result = input is null ? Error.ENOTTY : input.Terminal.Get(process, out foreground, out session);
                uint answer = request == ControlRequest.GetSession ? session : foreground;
                result = result < 0 ? result : UserMemory.TryWrite(argument, answer) ? 0 : Error.EFAULT;
                return true;
            case ControlRequest.SetForegroundGroup:
                result = input is null ? Error.ENOTTY
                    : UserMemory.TryRead(argument, out uint group) ? input.Terminal.SetForeground(process, group)
                    : Error.EFAULT;
                return true;
            default:
                return false;
        }
    }

    public override Signals PollSignals
    {
        get
        {
            Pipe? input = _input;
            Pipe? output = _output;
            return Kind == FileKind.Regular ? Signals : (input?.Signals ?? Signals.None) | (output?.Signals ?? Signals.None);
        }
    }

    public override bool SignalsArrivals => Kind != FileKind.Regular && (_input is not null || _output is not null);

    public override void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = Kind == FileKind.Regular ? this : _input is not null ? _input : _output;
        second = _input is not null ? _output : null;
    }

    protected override void Destroy()
    {
        if (_isWriter)
        {
            _memory!.RemoveWriter();
        }

        Capability node = EndUse();
        if (_shared is not null)
        {
            _shared.Release();
        }
        else
        {
            _memory?.Release();
            _input?.Release();
            _output?.Release();
            _firstData?.Discard();
            _secondData?.Discard();
            node.Discard();
        }

        _shared = null;
        _memory = null;
        _input = null;
        _output = null;
        _firstData = null;
        _secondData = null;
        Slab<File>.Free(this);
    }

    /// <summary>
    /// Of a file that was just opened, and that its server lets be opened again without a question: has others find what it gave. Without memory
    /// it stays this file's alone.
    /// </summary>
    internal void Share(ulong state)
    {
        if (Kind == FileKind.Regular && Run != 0 && _memory is { } memory && _firstData is { } data && Node.AcquireObject() is Connection connection)
        {
            _shared = SharedOpening.Create(new NodeIdentity(Run, Identity.Node), state, Node, data, memory);
            if (_shared is not null)
            {
                SharedOpenings.Add(_shared, connection.Channel);
            }

            connection.Release();
        }
    }

    private bool IsAlive => _firstData is { Object: not null };
}
