using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Files;

/// <summary>
/// A path argument on its way to a server: the directory to ask with a reference, the rights that paths through it have, and what
/// is left of the path below it. Lives on the stack of one system call, which disposes it.
/// <para>
/// The path is put together as text and given to the server of the directory that its start names. The server walks it, and stops at a
/// symbolic link that has to be followed; then the walk goes on with where that leads, on whatever server (PathLookup.Links.cs). What a
/// server has walked without stopping is known to hold no links, so that a ".." behind it can be worked out on the text, across the
/// directories of the namespace too.
/// </para>
/// </summary>
public unsafe ref partial struct PathLookup
{
    private const int Size = PathResolver.MaximumPath;

    private Process? _process;

    /// <summary>What is still to be walked, from the rest's start on; behind it the full form.</summary>
    private byte* _buffer;
    private int _restStart;
    private int _restLength;
    private int _length;
    private int _rootLength;
    private int _known;
    private int _relativeStart;
    private bool _mustBeDirectory;

    /// <summary>The open directory that a relative path began at, and how long its own full form is.</summary>
    private Directory? _start;
    private Rights _startRights;
    private int _startLength;
    private bool _hasLeftStart;

    /// <summary>Something of the path was not remembered: the next question asks for the way as well, from behind what is.</summary>
    private bool _isWayWanted;
    private int _remembered;

    private Rights _needed;
    private int _links;

    /// <summary>Set if the lookup succeeded.</summary>
    public Directory? Directory { get; private set; }

    public Rights Rights { get; private set; }

    /// <summary>No link is followed: ELOOP instead (RESOLVE_NO_SYMLINKS of openat2).</summary>
    public bool RefusesLinks { get; set; }

    /// <summary>The handle that the path leads to, after <see cref="LeadsToHandle"/>.</summary>
    public int LinkedHandle { get; private set; }

    /// <summary>The path ended in '/', "." or "..".</summary>
    public readonly bool MustBeDirectory => _mustBeDirectory;

    /// <summary>Tells <see cref="MustBeDirectory"/>, and from then on asks for what the name itself is: a link, where it is one.</summary>
    public bool TakeDirectoryMark()
    {
        bool mark = _mustBeDirectory;
        _mustBeDirectory = false;
        return mark;
    }

    /// <summary>How many dots the last component of the path as it was given is: 1 for ".", 2 for "..", else 0. Such a one is no name.</summary>
    public int Dots { get; private set; }

    /// <summary>
    /// The full form; of what a server has walked, it holds no links. Of a path below a directory without a path of its own: only the part
    /// below it.
    /// </summary>
    public readonly ReadOnlySpan<byte> FullPath => new(_buffer + Size, _length);

    /// <summary>The same for who keeps it; nothing if it is too long to be asked for again.</summary>
    public readonly ReadOnlySpan<byte> KeptPath => _length <= PathResolver.MaximumPath ? FullPath : default;

    /// <summary>What the server is asked for. With a '/' at its end if it must be a directory.</summary>
    public readonly ReadOnlySpan<byte> RelativePath =>
        new(_buffer + Size + _relativeStart, _length - _relativeStart + (_mustBeDirectory && _length > _relativeStart ? 1 : 0));

    /// <summary>The path is that of the directory that is asked, itself.</summary>
    public readonly bool IsStart => _length == _relativeStart;

    /// <summary>
    /// Reads and resolves a path argument. EFAULT, ENAMETOOLONG, ENOENT (empty, or no such assign), EBADF, ENOTDIR, ENOMEM;
    /// EACCES if the directory does not have the rights. <see cref="Dispose"/> in any case.
    /// </summary>
    public int Find(Process process, int directoryHandle, ulong userPath, Rights needed)
    {
        if (!Allocate())
        {
            return Error.ENOMEM;
        }

        int length = UserMemory.TryReadString(userPath, _buffer, Size);
        return length < 0 ? length : Begin(process, directoryHandle, length, needed);
    }

    /// <summary>As above, for a path in kernel memory.</summary>
    public int Find(Process process, int directoryHandle, scoped ReadOnlySpan<byte> path, Rights needed)
    {
        if (path.Length > Size)
        {
            return Error.ENAMETOOLONG;
        }

        if (!Allocate())
        {
            return Error.ENOMEM;
        }

        path.CopyTo(new Span<byte>(_buffer, path.Length));
        return Begin(process, directoryHandle, path.Length, needed);
    }

    public void Dispose()
    {
        Directory?.Release();
        Directory = null;
        _start?.Release();
        _start = null;
        PathBuffers.Free(_buffer);
        _buffer = null;
    }

    private readonly Span<byte> Full => new(_buffer + Size, PathBuffers.FullSize);

    private bool Allocate()
    {
        _buffer = PathBuffers.Allocate();
        return _buffer != null;
    }

    private int Begin(Process process, int handle, int length, Rights needed)
    {
        _process = process;
        _needed = needed;
        ReadOnlySpan<byte> path = new(_buffer, length);
        if (path.Length == 0)
        {
            return Error.ENOENT;
        }

        Dots = PathResolver.CountLastDots(path);
        int root = PathResolver.RootLength(path);
        _restStart = root;
        _restLength = length - root;
        if (root == 0 && handle != PseudoHandle.CurrentDirectory)
        {
            int error = BeginAt(handle);
            return error < 0 ? error : Continue();
        }

        if (root != 0 && path[0] != (byte)':')
        {
            path.Slice(0, root).CopyTo(Full);
            _length = root;
            _rootLength = root;
        }
        else
        {
            // ":name" drops the current directory's components, "name" keeps them.
            _length = process.CopyCurrentDirectory(Full);
            _rootLength = PathResolver.RootLength(FullPath);
            if (_rootLength == 0)
            {
                return Error.ENOENT;
            }

            _length = root != 0 ? _rootLength : _length;
        }

        _known = _length;
        return Continue();
    }

    private int BeginAt(int handle)
    {
        int error = _process!.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _startRights);
        if (error < 0)
        {
            return error;
        }

        _start = found as Directory;
        if (_start is null)
        {
            found!.Release();
            return Error.ENOTDIR;
        }

        _start.Path.CopyTo(Full);
        _length = _start.Path.Length;
        _startLength = _length;
        _rootLength = PathResolver.RootLength(FullPath);
        _known = _length;
        return 0;
    }

    /// <summary>Walks what is left of the text, as far as the end: then the directory to ask is set.</summary>
    private int Continue()
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = new(_buffer + _restStart, _restLength);
            int length = PathResolver.Walk(rest, Full, _rootLength, _length, ref _known, out int consumed, out _mustBeDirectory);
            if (length < 0)
            {
                return length;
            }

            _length = length;
            _restStart += consumed;
            _restLength -= consumed;
            _mustBeDirectory |= _restLength != 0;
            _hasLeftStart |= _known < _startLength;
            int error = Bind();
            if (error < 0)
            {
                return error;
            }

            if ((Rights & _needed) != _needed)
            {
                return Error.EACCES;
            }

            if (_mustBeDirectory && !IsStart)
            {
                if (_length == PathBuffers.FullSize)
                {
                    return Error.ENAMETOOLONG;
                }

                Full[_length] = (byte)'/';
            }

            if (_restLength == 0)
            {
                return 0;
            }

            // What precedes a ".." must be a directory, and be no link, before it can be left.
            error = VerifyDirectory();
            if (error < 0)
            {
                return error;
            }
        }
    }

    private int Bind()
    {
        Directory?.Release();
        Directory = null;
        _remembered = 0;
        if (_start is not null && !_hasLeftStart && (_rootLength == 0 || !IsOverlaid()))
        {
            _start.Acquire();
            Directory = _start;
            Rights = _startRights;
            SetRelativeStart(_startLength);
            return 0;
        }

        int error = BindByName();
        Rights &= _start is null ? Rights.All : _startRights;
        return error;
    }

    /// <summary>Whether another directory of the namespace lies over the path, below the open directory that it began at.</summary>
    private readonly bool IsOverlaid()
    {
        if (_buffer[Size] != (byte)'/')
        {
            return false;
        }

        int error = _process!.Namespace.LookupPath(FullPath, out Directory? directory, out _, out int used);
        directory?.Release();
        return error == 0 && used > _startLength;
    }

    private int BindByName()
    {
        ReadOnlySpan<byte> full = FullPath;
        if (full[0] != (byte)'/')
        {
            SetRelativeStart(_rootLength);
            return BindName(full.Slice(0, _rootLength - 1));
        }

        int error = _process!.Namespace.LookupPath(full, out Directory? directory, out Rights rights, out int used);
        if (error == 0)
        {
            Directory = directory;
            Rights = rights;
            SetRelativeStart(used);
            return 0;
        }

        // Without a root of its own, the POSIX root holds the assigns: /SYS/docs is SYS:docs.
        int end = 1;
        while (end < _length && full[end] != (byte)'/')
        {
            end++;
        }

        SetRelativeStart(end);
        return BindName(full.Slice(1, end - 1));
    }

    private int BindName(ReadOnlySpan<byte> name)
    {
        int error = _process!.Namespace.Lookup(name, out Directory? directory, out Rights rights);
        Directory = directory;
        Rights = rights;
        return error;
    }

    /// <summary>The directory's own part of the full form has that length; a '/' behind it belongs to neither.</summary>
    private void SetRelativeStart(int used) =>
        _relativeStart = used < _length && _buffer[Size + used] == (byte)'/' ? used + 1 : used;
}
