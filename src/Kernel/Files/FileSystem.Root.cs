using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Files;

/// <summary>chroot(2): a namespace that has nothing but one directory, and what is shown below it.</summary>
public static unsafe partial class FileSystem
{
    /// <summary>
    /// Makes the directory that a path names the root of the process's names: what it could reach by others it reaches no longer. Names of assigns go
    /// as well, and a current directory that lies outside becomes the root. The process has one thread.
    /// </summary>
    public static int ChangeRoot(Process process, ulong userPath)
    {
        OpenDescription? description = null;
        Rights rights = Rights.None;
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Read);
        if (result >= 0)
        {
            result = OpenNode(ref lookup, OpenFlags.ReadOnly | OpenFlags.Directory, 0, out description, out _);
            rights = lookup.Rights;
            if (result == PathLookup.LeadsToHandle)
            {
                result = Reopen(process, lookup.LinkedHandle, OpenFlags.ReadOnly | OpenFlags.Directory, out description, out rights);
            }
        }

        if (result >= 0)
        {
            result = description is Directory root ? EnterRoot(process, root, rights, lookup.FullPath) : Error.ENOTDIR;
        }

        description?.Release();
        lookup.Dispose();
        return result;
    }

    private static int EnterRoot(Process process, Directory root, Rights rights, ReadOnlySpan<byte> fullPath)
    {
        byte* buffers = PathBuffers.Allocate();
        if (buffers is null)
        {
            return Error.ENOMEM;
        }

        Span<byte> path = new(buffers, PathBuffers.FullSize);
        int error = fullPath.Length > PathResolver.MaximumPath ? Error.ENAMETOOLONG : 0;
        Namespace? names = error < 0 ? null : Namespace.CreateRoot(process.Namespace, process.Credentials.IsPrivileged);
        if (names is not null)
        {
            fullPath.CopyTo(path);
            path = path.Slice(0, ToRootedPath(process, path, fullPath.Length));
            error = names.Set("/"u8, root, rights);
            error = error == 0 ? process.Namespace.CopyBelow(path, names) : error;
            error = error == 0 ? MoveCurrentDirectory(process, path) : error;
        }
        else
        {
            error = error < 0 ? error : Error.ENOMEM;
        }

        if (error == 0)
        {
            process.ReplaceNamespace(names!);
        }

        names?.Release();
        PathBuffers.Free(buffers);
        return error;
    }

    /// <summary>What the current directory is called below a new root.</summary>
    private static int MoveCurrentDirectory(Process process, ReadOnlySpan<byte> root)
    {
        byte* buffers = PathBuffers.Allocate();
        if (buffers is null)
        {
            return Error.ENOMEM;
        }

        Span<byte> path = new(buffers, PathBuffers.FullSize);
        int length = ToRootedPath(process, path, process.CopyCurrentDirectory(path));
        ReadOnlySpan<byte> inside = Namespace.Below(root, path.Slice(0, length));
        int error = process.SetCurrentDirectory(inside.IsEmpty ? "/"u8 : inside);
        PathBuffers.Free(buffers);
        return error;
    }
}
