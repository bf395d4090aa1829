using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A path argument on its way to a server: the directory to ask with a reference, the rights that paths through it have, and what
/// is left of the path below it. Lives on the stack of one system call, which disposes it.
/// </summary>
public unsafe ref struct PathLookup
{
    private byte* _buffer;
    private int _relativeStart;

    /// <summary>Set if the lookup succeeded.</summary>
    public Directory? Directory { get; private set; }

    public Rights Rights { get; private set; }

    public ResolvedPath Resolved { get; private set; }

    /// <summary>The full form. Of a path below an open directory: only the part below it.</summary>
    public readonly ReadOnlySpan<byte> FullPath => new(_buffer + PathResolver.MaximumPath, Resolved.Length);

    public readonly ReadOnlySpan<byte> RelativePath => FullPath.Slice(_relativeStart);

    /// <summary>
    /// Reads and resolves a path argument. EFAULT, ENAMETOOLONG, ENOENT (empty, or no such assign), EBADF, ENOTDIR, ENOMEM;
    /// EACCES if the directory does not have the rights. <see cref="Dispose"/> in any case.
    /// </summary>
    public int Find(Process process, int directoryHandle, ulong userPath, Rights needed)
    {
        _buffer = (byte*)KernelHeap.Allocate(2 * PathResolver.MaximumPath);
        if (_buffer is null)
        {
            return Error.ENOMEM;
        }

        int length = UserMemory.TryReadString(userPath, _buffer, PathResolver.MaximumPath);
        return length < 0 ? length : Find(process, directoryHandle, length, needed);
    }

    /// <summary>As above, for a path in kernel memory.</summary>
    public int Find(Process process, int directoryHandle, ReadOnlySpan<byte> path, Rights needed)
    {
        if (path.Length > PathResolver.MaximumPath)
        {
            return Error.ENAMETOOLONG;
        }

        _buffer = (byte*)KernelHeap.Allocate(2 * PathResolver.MaximumPath);
        if (_buffer is null)
        {
            return Error.ENOMEM;
        }

        path.CopyTo(new Span<byte>(_buffer, path.Length));
        return Find(process, directoryHandle, path.Length, needed);
    }

    private int Find(Process process, int directoryHandle, int length, Rights needed)
    {
        ReadOnlySpan<byte> path = new(_buffer, length);
        Span<byte> result = new(_buffer + PathResolver.MaximumPath, PathResolver.MaximumPath);
        int root = PathResolver.RootLength(path);
        int error = directoryHandle != PseudoHandle.CurrentDirectory && root == 0
            ? FindBelow(process, directoryHandle, path, result)
            : FindByName(process, path, result);
        return error < 0 ? error : (Rights & needed) == needed ? 0 : Error.EACCES;
    }

    public void Dispose()
    {
        Directory?.Release();
        Directory = null;
        KernelHeap.Free(_buffer);
        _buffer = null;
    }

    private int FindBelow(Process process, int handle, ReadOnlySpan<byte> path, Span<byte> result)
    {
        int length = PathResolver.ResolveBelow(path, result, out bool mustBeDirectory);
        if (length < 0)
        {
            return length;
        }

        Resolved = new ResolvedPath(length, 0, mustBeDirectory);
        int error = process.Handles.Lookup(handle, Rights.None, out Objects.KernelObject? found, out Rights rights);
        if (error < 0)
        {
            return error;
        }

        if (found is not Directory directory)
        {
            found!.Release();
            return Error.ENOTDIR;
        }

        Directory = directory;
        Rights = rights;
        return 0;
    }

    private int FindByName(Process process, ReadOnlySpan<byte> path, Span<byte> result)
    {
        // The current directory is put where the result will be, and the resolver builds on it in place.
        int currentLength = process.CopyCurrentDirectory(result);
        int length = PathResolver.Resolve(result.Slice(0, currentLength), path, result, out ResolvedPath resolved);
        if (length < 0)
        {
            return length;
        }

        Resolved = resolved;
        _relativeStart = resolved.RootLength;
        ReadOnlySpan<byte> full = result.Slice(0, length);
        bool isPosixRoot = full[0] == (byte)'/';
        int error = Bind(process, isPosixRoot ? full.Slice(0, 1) : full.Slice(0, resolved.RootLength - 1));
        if (error != Error.ENOENT || !isPosixRoot)
        {
            return error;
        }

        // Without a root of its own, the POSIX root holds the assigns: /SYS/docs is SYS:docs.
        int end = 1;
        while (end < length && full[end] != (byte)'/')
        {
            end++;
        }

        _relativeStart = end < length ? end + 1 : end;
        return Bind(process, full.Slice(1, end - 1));
    }

    private int Bind(Process process, ReadOnlySpan<byte> name)
    {
        int error = process.Namespace.Lookup(name, out Directory? directory, out Rights rights);
        Directory = directory;
        Rights = rights;
        return error;
    }
}
