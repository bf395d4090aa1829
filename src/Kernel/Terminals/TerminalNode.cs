using System;
using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// A node of /dev/pts (pts(4)): the directory, or a terminal in it, which it holds. Whoever has no directory capability on it sees no terminal by name;
/// whoever has sees those of its own job. Does not change after it was made.
/// </summary>
internal sealed unsafe class TerminalNode : KernelNode
{
    /// <summary>Number of the file system, as that of /proc.</summary>
    public const ulong FileSystemNumber = 0xFFFF_FFFF_0000_0005;

    /// <summary>Major number 136, as Linux has it.</summary>
    public const ulong FirstDevice = 136 << 8;

    private const ulong RootNumber = 1;
    private const ulong MultiplexerNumber = 2;
    private const ulong FirstNumber = 3;
    private const ulong Multiplexer = (5 << 8) | 2;
    private const uint DirectoryMode = 0x1ED;
    private const uint MultiplexerMode = 0x1B6;
    private const int ListingSize = 4096;

    /// <summary>Null for the directory.</summary>
    private Terminal? _terminal;

    public override ulong FileSystem => FileSystemNumber;

    public static ulong NumberOf(Terminal terminal) => FirstNumber + terminal.Number;

    /// <summary>The device number.</summary>
    public static ulong DeviceOf(Terminal terminal) => FirstDevice + (terminal.Number & 0xFF) + ((ulong)(terminal.Number >> 8) << 20);

    /// <summary>The terminal that a capability on a node stands for, with a reference; null if it is none.</summary>
    public static Terminal? TerminalOf(Capability node)
    {
        KernelObject? target = node.AcquireObject();
        Terminal? terminal = (target as TerminalNode)?._terminal;
        terminal?.Acquire();
        target?.Release();
        return terminal;
    }

    /// <summary>The directory /dev/pts, for the first process. Null without memory.</summary>
    public static Directory? CreateRoot()
    {
        Capability? capability = CreateCapability(null);
        Directory? directory = capability is null ? null : Directory.Create(capability, OpenFlags.ReadOnly, RootNumber);
        if (directory is null)
        {
            capability?.Discard();
        }

        return directory;
    }

    /// <summary>A capability on a new node. Null without memory.</summary>
    public static Capability? CreateCapability(Terminal? terminal)
    {
        TerminalNode? node = Slab<TerminalNode>.Allocate();
        if (node is null)
        {
            return null;
        }

        node.Initialize();
        terminal?.Acquire();
        node._terminal = terminal;
        Capability? capability = Capability.Create(node, Rights.All);
        node.Release();
        return capability;
    }

    /// <summary>Its path where the directory is at its usual place. The length.</summary>
    public static int WritePath(uint number, Span<byte> path)
    {
        "/dev/pts/"u8.CopyTo(path);
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        ReadOnlySpan<byte> text = Number.FormatDecimal(number, digits);
        text.CopyTo(path.Slice(9));
        return 9 + text.Length;
    }

    public override bool IsSameNode(KernelNode other) => other is TerminalNode node && node._terminal == _terminal;

    public override int Answer(ref KernelMessage message, FileOperation operation)
    {
        switch (operation)
        {
            case FileOperation.Open or FileOperation.Stat or FileOperation.SetAttributes:
                break;
            case FileOperation.ReadDirectory:
                return _terminal is null ? List(ref message) : Error.ENOTDIR;
            case FileOperation.GetFileSystem:
                const ulong TerminalFileSystem = 0x1CD1;
                return Reply(
                    ref message,
                    new FileSystemStatus { Type = TerminalFileSystem, BlockSize = Paging.PageSize, MaximumName = PathResolver.MaximumName });
            case FileOperation.ReadSymbolicLink:
                return Error.EINVAL;
            case FileOperation.Control:
                return Error.ENOTTY;
            default:
                return Error.EPERM;
        }

        int offset = operation == FileOperation.SetAttributes ? sizeof(NodeAttributes) : 0;
        if (message.SendLength < offset)
        {
            return Error.EINVAL;
        }

        ReadOnlySpan<byte> path = new(message.SendData + offset, message.SendLength - offset);
        int error = Find(path, out Terminal? terminal, out bool isMultiplexer);
        if (error == 0)
        {
            error = operation switch
            {
                FileOperation.Open => Open(ref message, terminal, isMultiplexer),
                FileOperation.Stat => GetStatus(ref message, terminal, isMultiplexer),
                _ => SetAttributes(ref message, terminal),
            };
        }

        terminal?.Release();
        return error;
    }

    protected override void Destroy()
    {
        _terminal?.Release();
        _terminal = null;
        Slab<TerminalNode>.Free(this);
    }

    /// <summary>What a path names: with a reference, or the directory itself.</summary>
    private int Find(ReadOnlySpan<byte> path, out Terminal? terminal, out bool isMultiplexer)
    {
        isMultiplexer = false;
        terminal = null;
        bool mustBeDirectory = path.Length > 0 && path[path.Length - 1] == (byte)'/';
        while (path.Length > 0 && path[path.Length - 1] == (byte)'/')
        {
            path = path.Slice(0, path.Length - 1);
        }

        if (path.IsEmpty)
        {
            terminal = _terminal;
            terminal?.Acquire();
            return mustBeDirectory && terminal is not null ? Error.ENOTDIR : 0;
        }

        if (_terminal is not null)
        {
            return Error.ENOTDIR;
        }

        isMultiplexer = path.SequenceEqual("ptmx"u8);
        if (!isMultiplexer)
        {
            uint number = 0;
            foreach (byte each in path)
            {
                if (each - (uint)'0' > 9 || number > TerminalTable.Maximum)
                {
                    return path.IndexOf((byte)'/') >= 0 ? Error.ENOTDIR : Error.ENOENT;
                }

                number = (number * 10) + (each - (uint)'0');
            }

            terminal = path[0] == (byte)'0' && path.Length > 1 ? null : TerminalTable.Find(number);
        }

        return !isMultiplexer && terminal is null ? Error.ENOENT : mustBeDirectory ? Error.ENOTDIR : 0;
    }

    private static int Open(ref KernelMessage message, Terminal? terminal, bool isMultiplexer)
    {
        OpenFlags flags = (OpenFlags)message.Words[1];
        bool isDirectory = terminal is null && !isMultiplexer;
        bool isPlace = (flags & OpenFlags.PathOnly) != 0;
        OpenFlags access = flags & OpenFlags.AccessMask;
        uint wanted = (access != OpenFlags.WriteOnly ? FileCaller.Read : 0) | (access != OpenFlags.ReadOnly ? FileCaller.Write : 0);
        int error = (flags & (OpenFlags.Create | OpenFlags.Exclusive)) == (OpenFlags.Create | OpenFlags.Exclusive) ? Error.EEXIST
            : (flags & OpenFlags.Directory) != 0 && !isDirectory ? Error.ENOTDIR
            : isDirectory && access != OpenFlags.ReadOnly && !isPlace ? Error.EISDIR
            : terminal is not null && !isPlace && !Allows(terminal, wanted) ? Error.EACCES
            : 0;
        Capability? capability = error < 0 ? null : CreateCapability(terminal);
        if (capability is null)
        {
            return error < 0 ? error : Error.ENOMEM;
        }

        message.ReceivedCapabilities[message.ReceivedCapabilityCount++] = capability;
        Describe(terminal, isMultiplexer, out FileStatus status);
        message.Words[1] = (ulong)status.Kind;
        message.Words[2] = 0;
        message.Words[3] = 0;
        message.Words[4] = status.Node;
        message.Words[5] = status.SpecialDevice;
        return 0;
    }

    private static int GetStatus(ref KernelMessage message, Terminal? terminal, bool isMultiplexer)
    {
        uint access = (uint)message.Words[2];
        Describe(terminal, isMultiplexer, out FileStatus status);
        bool allows = terminal is null ? isMultiplexer || (access & FileCaller.Write) == 0 : Allows(terminal, access);
        return access != 0 && !allows ? Error.EACCES : Reply(ref message, status);
    }

    private static int SetAttributes(ref KernelMessage message, Terminal? terminal)
    {
        NodeAttributeMask mask = (NodeAttributeMask)message.Words[2];
        NodeAttributes attributes = *(NodeAttributes*)message.SendData;
        uint user = Process.Current.Credentials.User.FileSystem;
        if (terminal is null || (user != 0 && user != terminal.UserId) || (user != 0 && (mask & NodeAttributeMask.Owner) != 0))
        {
            return Error.EPERM;
        }

        terminal.Mode = (mask & NodeAttributeMask.Mode) != 0 ? attributes.Mode & 0xFFF : terminal.Mode;
        terminal.UserId = (mask & NodeAttributeMask.Owner) != 0 ? attributes.UserId : terminal.UserId;
        terminal.GroupId = (mask & NodeAttributeMask.Group) != 0 ? attributes.GroupId : terminal.GroupId;
        return 0;
    }

    private static bool Allows(Terminal terminal, uint access)
    {
        Credentials credentials = Process.Current.Credentials;
        uint user = credentials.User.FileSystem;
        int shift = user == terminal.UserId ? 6 : credentials.IsInGroup(terminal.GroupId) ? 3 : 0;
        return user == 0 ? (access & FileCaller.Execute) == 0 : ((terminal.Mode >> shift) & access) == access;
    }

    private static void Describe(Terminal? terminal, bool isMultiplexer, out FileStatus status)
    {
        long now = (long)(Clock.Now + Clock.RealTimeOffset);
        bool isDirectory = terminal is null && !isMultiplexer;
        status = new FileStatus
        {
            Kind = isDirectory ? FileKind.Directory : FileKind.CharacterDevice,
            Mode = isDirectory ? DirectoryMode : terminal?.Mode ?? MultiplexerMode,
            LinkCount = isDirectory ? 2u : 1,
            Node = isDirectory ? RootNumber : terminal is null ? MultiplexerNumber : NumberOf(terminal),
            UserId = terminal?.UserId ?? 0,
            GroupId = terminal?.GroupId ?? 0,
            SpecialDevice = isDirectory ? 0 : terminal is null ? Multiplexer : DeviceOf(terminal),
            AccessTime = now,
            ModifiedTime = terminal?.CreatedTime ?? now,
            ChangeTime = terminal?.CreatedTime ?? now,
            CreatedTime = terminal?.CreatedTime ?? now,
        };
    }

    /// <summary>The place in the listing is the number of the next terminal, and one more; 0 is in front of ptmx.</summary>
    private static int List(ref KernelMessage message)
    {
        byte* data = (byte*)KernelHeap.Allocate(ListingSize);
        if (data == null)
        {
            return Error.ENOMEM;
        }

        int length = 0;
        Span<byte> records = new(data, ListingSize);
        ulong cookie = message.Words[1];
        if (cookie == 0)
        {
            DirectoryRecord.TryAdd(records, ref length, "ptmx"u8, MultiplexerNumber, FileKind.CharacterDevice, 1);
            cookie = 1;
        }

        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        while (TerminalTable.FindFrom((uint)cookie - 1) is { } terminal)
        {
            cookie = terminal.Number + 2;
            bool fits = DirectoryRecord.TryAdd(
                records, ref length, Number.FormatDecimal(terminal.Number, digits), NumberOf(terminal), FileKind.CharacterDevice, cookie);
            terminal.Release();
            if (!fits)
            {
                break;
            }
        }

        message.TakenData = data;
        message.ReceivedLength = length;
        return 0;
    }
}
