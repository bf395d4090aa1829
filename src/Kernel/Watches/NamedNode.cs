using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;

namespace ViperOS.Kernel.Watches;

/// <summary>
/// What a path names at the moment: the node, the directory that has it and its name there. Only looked for while somebody watches something; lives on the
/// stack of one system call, as long as the lookup that it was made of is not changed.
/// </summary>
internal unsafe ref struct NamedNode
{
    private NodeIdentity _node;
    private NodeIdentity _parent;
    private ReadOnlySpan<byte> _name;

    public bool IsDirectory { readonly get; private set; }

    /// <summary>Names that the node has; 0 if it is not there.</summary>
    public uint LinkCount { readonly get; private set; }

    public readonly bool IsThere => _node.IsSome;

    /// <summary>Asks the server; nothing if nobody watches.</summary>
    public static NamedNode Find(ref PathLookup lookup)
    {
        NamedNode result = default;
        if (!FileWatches.IsAny || lookup.Directory is not { } directory)
        {
            return result;
        }

        ReadOnlySpan<byte> path = lookup.RelativePath;
        while (path.Length > 0 && path[path.Length - 1] == (byte)'/')
        {
            path = path.Slice(0, path.Length - 1);
        }

        ulong server = FileServer.ServerOf(directory.Node);
        if (TryGetStatus(directory, path, out FileStatus status))
        {
            result._node = new NodeIdentity(server, status.Node);
            result.IsDirectory = status.Kind == FileKind.Directory;
            result.LinkCount = status.LinkCount;
        }

        int slash = path.LastIndexOf((byte)'/');
        if (path.Length > 0 && TryGetStatus(directory, path.Slice(0, slash < 0 ? 0 : slash), out status))
        {
            result._parent = new NodeIdentity(server, status.Node);
            result._name = path.Slice(slash + 1);
        }

        return result;
    }

    /// <summary>The node of a description, by the path that it was opened by.</summary>
    public static NamedNode Of(NodeDescription description)
    {
        NamedNode result = default;
        result._node = description.Identity;
        result.IsDirectory = description.Kind == FileKind.Directory;
        result._parent = description.FindParent();
        result._name = description.Path.Slice(description.Path.LastIndexOf((byte)'/') + 1);
        result._name = result._name.Slice(result._name.LastIndexOf((byte)':') + 1);
        return result;
    }

    /// <summary>Tells who watches.</summary>
    public readonly void Note(FileEvents events, uint cookie = 0)
    {
        if (FileWatches.IsAny)
        {
            FileWatches.Note(events, _node, _parent, _name, IsDirectory, cookie);
        }
    }

    /// <summary>Tells who watches the node itself.</summary>
    public readonly void NoteNode(FileEvents events) => FileWatches.Note(events, _node, default, default, IsDirectory);

    /// <summary>Tells who watches this one's directory of the other node.</summary>
    public readonly void NoteAs(scoped in NamedNode other, FileEvents events, uint cookie) =>
        FileWatches.Note(events, default, _parent, _name, other.IsDirectory, cookie);

    /// <summary>A name of the node is gone, and the node with it if it was the last.</summary>
    public readonly void NoteUnlinked()
    {
        if (!IsThere)
        {
            return;
        }

        if (!IsDirectory)
        {
            FileWatches.Note(FileEvents.Attributes, _node, default, default, isDirectory: false);
        }

        if (IsDirectory || LinkCount <= 1)
        {
            FileWatches.Note(FileEvents.DeleteSelf, _node, default, default, IsDirectory);
        }
    }

    private static bool TryGetStatus(Directory directory, ReadOnlySpan<byte> path, out FileStatus status)
    {
        fixed (byte* bytes = path)
        {
            KernelMessage message = default;
            message.Words[1] = (ulong)LookupFlags.NoFollow;
            message.SendData = bytes;
            message.SendLength = path.Length;
            message.TakesData = true;
            int error = FileServer.Call(directory.Node, ref message, FileOperation.Stat);
            error = error == FileServer.MetLink ? Error.ELOOP : error;
            return FileServer.TakeAnswer(error, ref message, out status) == 0;
        }
    }
}
