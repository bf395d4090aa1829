using System;
using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>What is known of a file, by path and by handle: status, attributes, sizes, the file system that has it.</summary>
public static unsafe partial class FileSystem
{
    /// <summary>
    /// newfstatat and statx with a path; and faccessat, which asks whether the access (as in <see cref="FileCaller.Allows"/>) is allowed.
    /// <paramref name="server"/> tells file systems apart. <see cref="PathLookup.LeadsToHandle"/> for a link to what the caller has open: then
    /// the handle is to be asked.
    /// </summary>
    public static int GetStatus(
        Process process, int directoryHandle, ulong userPath, bool follows, uint access, out FileStatus status, out ulong server,
        out int linkedHandle)
    {
        status = default;
        server = 0;
        linkedHandle = -1;
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Read | ((access & FileCaller.Write) != 0 ? Rights.Write : 0));
        if (result >= 0)
        {
            result = GetStatus(ref lookup, follows, access, out status, out server);
            linkedHandle = result == PathLookup.LeadsToHandle ? lookup.LinkedHandle : -1;
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>
    /// Of what the lookup's path leads to: as it is remembered, or else as the server says. 0, <see cref="PathLookup.LeadsToHandle"/>, or an error.
    /// </summary>
    private static int GetStatus(ref PathLookup lookup, bool follows, uint access, out FileStatus status, out ulong server)
    {
        int result = lookup.Recall(follows, access, out status, out server, out _, out _);
        if (result == PathLookup.NotRemembered)
        {
            server = 0;
            result = lookup.Call(FileOperation.Stat, (ulong)FlagsOf(follows), access, default, out KernelMessage reply);
            if (result == PathLookup.LeadsToHandle)
            {
                return result;
            }

            result = FileServer.TakeAnswer(result, ref reply, out status);
            server = result < 0 ? 0 : FileServer.ServerOf(lookup.Directory!.Node);
        }

        if (result == 0)
        {
            FileMemories.Complete(ref status, server);
        }

        return result;
    }

    /// <summary>fchmodat, fchownat, utimensat with a path.</summary>
    public static int SetAttributes(
        Process process, int directoryHandle, ulong userPath, bool follows, NodeAttributeMask mask, NodeAttributes attributes)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Write);
        if (result >= 0)
        {
            ReadOnlySpan<byte> prefix = new(&attributes, sizeof(NodeAttributes));
            result = lookup.CallSimple(FileOperation.SetAttributes, (ulong)FlagsOf(follows), (ulong)mask, prefix);
            if (result == 0)
            {
                NamedNode.Find(ref lookup).Note(FileEvents.Attributes);
            }

            result = result == PathLookup.LeadsToHandle ? SetAttributes(process, lookup.LinkedHandle, mask, attributes) : result;
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>As with an empty path and AT_FDCWD.</summary>
    public static int GetStatusOfCurrentDirectory(Process process, out FileStatus status, out ulong server)
    {
        PathLookup lookup = default;
        status = default;
        server = 0;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, "."u8, Rights.Read);
        if (result >= 0)
        {
            result = GetStatus(ref lookup, follows: true, 0, out status, out server);
        }

        lookup.Dispose();
        return result;
    }

    /// <inheritdoc cref="GetStatusOfCurrentDirectory"/>
    public static int SetAttributesOfCurrentDirectory(Process process, NodeAttributeMask mask, NodeAttributes attributes)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, "."u8, Rights.Write);
        if (result >= 0)
        {
            ReadOnlySpan<byte> prefix = new(&attributes, sizeof(NodeAttributes));
            result = lookup.CallSimple(FileOperation.SetAttributes, 0, (ulong)mask, prefix);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>fchmod, fchown, futimens: EBADF for a place (O_PATH), which only another call by that handle's name changes.</summary>
    public static int SetAttributesOfOpen(Process process, int handle, NodeAttributeMask mask, NodeAttributes attributes) =>
        SetAttributes(process, handle, mask, attributes, mayBePlace: false);

    /// <summary>Of what a handle names, which may be only a place.</summary>
    public static int SetAttributes(Process process, int handle, NodeAttributeMask mask, NodeAttributes attributes, bool mayBePlace = true)
    {
        int error = process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out Rights rights);
        if (error < 0)
        {
            return error;
        }

        error = found is not NodeDescription node
            ? mask == NodeAttributeMask.Mode && found is OpenDescription description ? description.SetPermissions(attributes.Mode) : Error.EINVAL
            : node.IsPlace && !mayBePlace ? Error.EBADF
            : !MayChange(node, rights) ? Error.EACCES
            : node.SetAttributes(mask, attributes);
        found!.Release();
        return error;
    }

    /// <summary>
    /// Whether what a handle with these rights names may be changed through it. The handle of a file says what may be done with its bytes only, so
    /// that the rights of its path count; that of a directory says it itself.
    /// </summary>
    private static bool MayChange(NodeDescription node, Rights rights) =>
        (node.PathRights & (node is Directory ? rights : Rights.All) & Rights.Write) != 0;

    /// <summary>truncate: as who opens the file to write may.</summary>
    public static int Truncate(Process process, ulong userPath, ulong size)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Write);
        if (result >= 0)
        {
            result = OpenNode(ref lookup, OpenFlags.WriteOnly, 0, out OpenDescription? description, out _);
            if (result == PathLookup.LeadsToHandle)
            {
                result = Reopen(process, lookup.LinkedHandle, OpenFlags.WriteOnly, out description, out _);
            }

            result = result == 0 ? description!.Truncate(size) : result;
            description?.Release();
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>statfs.</summary>
    public static int GetFileSystem(Process process, ulong userPath, out FileSystemStatus status, out ulong server)
    {
        status = default;
        server = 0;
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Read);
        if (result >= 0)
        {
            // The node must be there; then the directory that was asked speaks for the whole file system.
            result = GetStatus(ref lookup, follows: true, 0, out _, out _);
            result = result < 0 ? result : GetFileSystem(lookup.Directory!.Node, out status);
            server = result < 0 ? 0 : FileServer.ServerOf(lookup.Directory!.Node);
        }

        lookup.Dispose();
        return result;
    }

    public static int GetFileSystem(Capability node, out FileSystemStatus status)
    {
        KernelMessage message = default;
        message.TakesData = true;
        return FileServer.TakeAnswer(FileServer.Call(node, ref message, FileOperation.GetFileSystem), ref message, out status);
    }
}
