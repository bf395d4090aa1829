using System;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>
/// An open description that stands for a node of a file server. Owns the capability on the node's connection, so that the server hears Closed
/// when it goes, and the path by which it was opened. All of it stays as it is from the making on, except what the server revokes.
/// </summary>
public abstract unsafe class NodeDescription : OpenDescription
{
    private Capability? _node;
    private ulong _run;
    private FileOrigin? _origin;

    public FileKind Kind { get; private set; }

    public NodeIdentity Identity { get; private set; }

    /// <summary>The run of its server (<see cref="Channel.Run"/>) that gave its number; 0 if nothing of it is to be remembered.</summary>
    internal ulong Run
    {
        get => Volatile.Read(ref _run);
        set => Volatile.Write(ref _run, value);
    }

    /// <summary>The connection to the node. Valid while the description is held.</summary>
    public Capability Node => _node!;

    /// <summary>
    /// The full form of the path at the time of opening; empty if it had none. Valid while the description is held; the file may have another
    /// name by now, or none.
    /// </summary>
    public ReadOnlySpan<byte> Path => _origin is { } origin ? origin.Path : default;

    /// <summary>The directory that had it when it was opened, once that was asked for; none if it cannot be told.</summary>
    private NodeIdentity _parent;
    private bool _isParentKnown;

    /// <summary>Handles and observers have been told of its opening: its closing is an event as well.</summary>
    internal bool IsOpenNoted { get; set; }

    /// <summary>There may be locks that belong to this description: they go with it. Only ever set.</summary>
    internal bool HasLocks { get; set; }

    /// <summary>It stands for a place only (O_PATH): neither read nor written.</summary>
    public bool IsPlace => (StatusFlags & OpenFlags.PathOnly) != 0;

    /// <summary>
    /// With which of the rights to read, write and execute its path led to it; all, where it was made without one. Without the right to write, nothing of
    /// the node is changed through this, whoever owns it. What is opened through a place has these.
    /// </summary>
    public Rights PathRights { get; set; }

    /// <summary>What file this is, with its path. Valid while the description is held; null if it had no path.</summary>
    internal FileOrigin? Origin => _origin;

    /// <summary>
    /// For the derived class's maker, once, on success: from then on the capability belongs to this. False without memory. If it is known what file it
    /// is, and opened by the same path, that is used.
    /// </summary>
    protected bool Begin(
        FileKind kind, OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path, FileOrigin? known = null)
    {
        NodeIdentity identity = new(number == 0 ? 0 : FileServer.ServerOf(node), number);
        FileOrigin? origin = null;
        if (known is not null && known.Identity == identity && known.Path.SequenceEqual(path))
        {
            known.Acquire();
            origin = known;
        }
        else if (path.Length != 0)
        {
            origin = FileOrigin.Create(identity, path);
            if (origin is null)
            {
                return false;
            }
        }

        Initialize();
        _origin = origin;
        _node = node;
        Kind = kind;
        Identity = identity;
        HasLocks = false;
        Run = 0;
        PathRights = Rights.Read | Rights.Write | Rights.Execute;
        _parent = default;
        _isParentKnown = false;
        IsOpenNoted = false;
        StatusFlags = flags & (ChangeableFlags | OpenFlags.AccessMask | OpenFlags.PathOnly | OpenFlags.Sync | OpenFlags.DataSync
            | OpenFlags.NoAccessTime);
        return true;
    }

    /// <summary>Says that something happened to the node, for who watches it or its directory. In a thread of a process, with no lock held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Note(FileEvents events)
    {
        if (FileWatches.IsAny)
        {
            NamedNode.Of(this).Note(events);
        }
    }

    /// <summary>The directory that the path leads to it from, asked for once. With no lock held.</summary>
    internal NodeIdentity FindParent()
    {
        if (!_isParentKnown && Thread.Current.Process is { } process && Path.Length != 0)
        {
            _parent = FileSystem.FindParent(process, Path);
            _isParentKnown = true;
        }

        return _parent;
    }

    /// <summary>For the derived class's Destroy.</summary>
    protected void End() => EndUse().Discard();

    /// <summary>As above; the node's capability is the caller's to discard or to keep.</summary>
    protected Capability EndUse()
    {
        if (IsOpenNoted && FileWatches.IsAny)
        {
            bool wrote = (StatusFlags & OpenFlags.AccessMask) != OpenFlags.ReadOnly;
            _isParentKnown = true;
            NamedNode.Of(this).Note(wrote ? FileEvents.CloseWritten : FileEvents.CloseUnwritten);
        }

        if (HasLocks)
        {
            FileLocks.ReleaseAll(Id);
        }

        Capability node = _node!;
        _node = null;
        _origin?.Release();
        _origin = null;
        return node;
    }

    /// <summary>What the server says.</summary>
    public virtual int GetStatus(out FileStatus status) => FileServer.GetStatus(Node, Identity.Node, Run, out status);

    public int SetAttributes(NodeAttributeMask mask, NodeAttributes attributes)
    {
        int error = FileServer.CallSimple(
            Node, FileOperation.SetAttributes, 0, (ulong)mask, 0, new ReadOnlySpan<byte>(&attributes, sizeof(NodeAttributes)));
        if (error == 0)
        {
            Note(FileEvents.Attributes);
        }

        return error;
    }

    public sealed override int GetStatistics(out FileStatistics statistics)
    {
        int error = GetStatus(out FileStatus status);
        statistics = error < 0 ? default : FileServer.ToStatistics(status, Identity.IsSome ? Identity.Server : FileServer.ServerOf(Node));
        return error;
    }
}
