using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace System.IO;

/// <summary>
/// A watcher at work: the system's queue of events, the watches on the directory and those below it, and the thread that turns events into calls of the
/// watcher. The thread alone uses the table of watches once it runs; ending the session wakes it through a pipe, and it closes what it used.
/// </summary>
internal sealed class WatchSession
{
    // How long the other half of a renaming may take to follow, in milliseconds.
    private const int PairPatience = 2;
    private const int BufferSize = 16 * 1024;

    private readonly WeakReference<FileSystemWatcher> _watcher;
    private readonly string _root;
    private readonly bool _isDeep;
    private readonly NotifyFilters _filters;
    private readonly InotifyMask _mask;
    private readonly int _inotify;
    private readonly int _wakeReader;
    private readonly int _wakeWriter;

    // Paths from the root, "" for the root itself.
    private readonly Dictionary<int, string> _directories = [];

    private InotifyEvent? _moved;
    private volatile bool _isEnded;

    private WatchSession(FileSystemWatcher watcher, int inotify, int wakeReader, int wakeWriter)
    {
        _watcher = new WeakReference<FileSystemWatcher>(watcher);
        _root = Path.GetFullPath(watcher.Path);
        _isDeep = watcher.IncludeSubdirectories;
        _filters = watcher.NotifyFilter;
        _mask = GetMask(_filters, _isDeep);
        _inotify = inotify;
        _wakeReader = wakeReader;
        _wakeWriter = wakeWriter;
    }

    public static WatchSession Start(FileSystemWatcher watcher)
    {
        long inotify = InotifyCalls.Initialize();
        if (inotify < 0)
        {
            throw Error(inotify);
        }

        long result = InotifyCalls.MakePipe(out int reader, out int writer);
        if (result < 0)
        {
            InotifyCalls.Close((int)inotify);
            throw Error(result);
        }

        WatchSession session = new(watcher, (int)inotify, reader, writer);
        result = session.Add("");
        if (result < 0)
        {
            session.Close();
            throw Error(result);
        }

        new Thread(session.Run) { IsBackground = true, Name = ".NET File Watcher" }.Start();
        return session;
    }

    /// <summary>No further event is told, except one that is being told right now.</summary>
    public void End()
    {
        _isEnded = true;
        InotifyCalls.WriteByte(_wakeWriter);
    }

    private static Exception Error(long result) => result == -InotifyCalls.NotImplemented
        ? new PlatformNotSupportedException()
        : new IOException(Runtime.InteropServices.Marshal.GetPInvokeErrorMessage((int)-result), (int)-result);

    private static InotifyMask GetMask(NotifyFilters filters, bool isDeep)
    {
        InotifyMask mask = InotifyMask.OnlyDirectory | InotifyMask.ExcludeUnlinked;
        if (isDeep || (filters & (NotifyFilters.FileName | NotifyFilters.DirectoryName)) != 0)
        {
            mask |= InotifyMask.Create | InotifyMask.Delete | InotifyMask.MovedFrom | InotifyMask.MovedTo;
        }

        const NotifyFilters AttributeFilters = NotifyFilters.Attributes | NotifyFilters.CreationTime | NotifyFilters.LastAccess
            | NotifyFilters.LastWrite | NotifyFilters.Security | NotifyFilters.Size;
        if ((filters & AttributeFilters) != 0)
        {
            mask |= InotifyMask.Attributes;
        }

        if ((filters & (NotifyFilters.LastAccess | NotifyFilters.LastWrite | NotifyFilters.Size)) != 0)
        {
            mask |= InotifyMask.Modify;
        }

        return (filters & NotifyFilters.LastAccess) != 0 ? mask | InotifyMask.Access : mask;
    }

    // Watches a directory, and those below it if that is wanted. Only of the first one an error counts: what lies below may be gone by now.
    private long Add(string directory)
    {
        string path = Path.Combine(_root, directory);
        long watch = InotifyCalls.AddWatch(_inotify, path, directory.Length == 0 ? _mask : _mask | InotifyMask.NoFollow);
        if (watch < 0)
        {
            return watch;
        }

        _directories[(int)watch] = directory;
        if (_isDeep)
        {
            try
            {
                foreach (string below in Directory.EnumerateDirectories(path))
                {
                    Add(Path.Combine(directory, Path.GetFileName(below)));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It went away while it was looked at, or may not be looked at: then nothing below it is told.
            }
        }

        return watch;
    }

    private void Run()
    {
        byte[] buffer = new byte[BufferSize];
        try
        {
            while (Wait(-1) && !_isEnded)
            {
                long count = InotifyCalls.Read(_inotify, buffer);
                if (count < 0 && count != -InotifyCalls.Interrupted)
                {
                    Tell(watcher => watcher.RaiseError(Error(count)));
                    break;
                }

                ReadOnlySpan<byte> events = buffer.AsSpan(0, (int)Math.Max(count, 0));
                while (InotifyEvent.TryRead(ref events, out InotifyEvent entry) && !_isEnded)
                {
                    Process(entry);
                }

                // The second half of a renaming follows at once, if it follows.
                if (_moved != null && !Wait(PairPatience))
                {
                    FlushMoved();
                }
            }
        }
        finally
        {
            Close();
        }
    }

    private bool Wait(int milliseconds) => InotifyCalls.WaitReadable(_inotify, _wakeReader, milliseconds) is (true, false);

    private void Close()
    {
        InotifyCalls.Close(_inotify);
        InotifyCalls.Close(_wakeReader);
        InotifyCalls.Close(_wakeWriter);
    }

    private void Process(InotifyEvent entry)
    {
        if ((entry.Mask & InotifyMask.Overflow) != 0)
        {
            Tell(watcher => watcher.RaiseError(
                new InternalBufferOverflowException($"Too many changes at once in directory:{watcher.Path}.")));
            return;
        }

        if ((entry.Mask & InotifyMask.Ignored) != 0)
        {
            _directories.Remove(entry.Watch);
            return;
        }

        if (!_directories.TryGetValue(entry.Watch, out string? directory))
        {
            return;
        }

        if (_moved is { } moved)
        {
            if ((entry.Mask & InotifyMask.MovedTo) != 0 && entry.Cookie == moved.Cookie)
            {
                _moved = null;
                ProcessRenamed(moved, entry, directory);
                return;
            }

            FlushMoved();
        }

        if ((entry.Mask & InotifyMask.MovedFrom) != 0)
        {
            _moved = entry;
            return;
        }

        string name = Path.Combine(directory, entry.Name);
        bool isDirectory = (entry.Mask & InotifyMask.IsDirectory) != 0;
        if ((entry.Mask & (InotifyMask.Create | InotifyMask.MovedTo)) != 0)
        {
            if (isDirectory && _isDeep)
            {
                Add(name);
            }

            if (IsNameWanted(isDirectory))
            {
                Tell(watcher => watcher.RaiseChange(WatcherChangeTypes.Created, name));
            }
        }
        else if ((entry.Mask & InotifyMask.Delete) != 0)
        {
            if (IsNameWanted(isDirectory))
            {
                Tell(watcher => watcher.RaiseChange(WatcherChangeTypes.Deleted, name));
            }
        }
        else if (entry.Name.Length != 0)
        {
            Tell(watcher => watcher.RaiseChange(WatcherChangeTypes.Changed, name));
        }
    }

    private void ProcessRenamed(InotifyEvent from, InotifyEvent to, string toDirectory)
    {
        bool isDirectory = (to.Mask & InotifyMask.IsDirectory) != 0;
        string newName = Path.Combine(toDirectory, to.Name);
        if (!_directories.TryGetValue(from.Watch, out string? fromDirectory))
        {
            return;
        }

        string oldName = Path.Combine(fromDirectory, from.Name);
        if (isDirectory)
        {
            string prefix = oldName + Path.DirectorySeparatorChar;
            foreach ((int watch, string path) in _directories.ToArray())
            {
                if (path == oldName || path.StartsWith(prefix, StringComparison.Ordinal))
                {
                    _directories[watch] = newName + path[oldName.Length..];
                }
            }
        }

        if (IsNameWanted(isDirectory))
        {
            Tell(watcher => watcher.RaiseRenamed(newName, oldName));
        }
    }

    // Moved to where nobody looks: as good as deleted.
    private void FlushMoved()
    {
        if (_moved is not { } moved)
        {
            return;
        }

        _moved = null;
        if (!_directories.TryGetValue(moved.Watch, out string? directory))
        {
            return;
        }

        string name = Path.Combine(directory, moved.Name);
        bool isDirectory = (moved.Mask & InotifyMask.IsDirectory) != 0;
        if (isDirectory)
        {
            string prefix = name + Path.DirectorySeparatorChar;
            foreach ((int watch, string path) in _directories.ToArray())
            {
                if (path == name || path.StartsWith(prefix, StringComparison.Ordinal))
                {
                    _directories.Remove(watch);
                    InotifyCalls.RemoveWatch(_inotify, watch);
                }
            }
        }

        if (IsNameWanted(isDirectory))
        {
            Tell(watcher => watcher.RaiseChange(WatcherChangeTypes.Deleted, name));
        }
    }

    private bool IsNameWanted(bool isDirectory) =>
        (_filters & (isDirectory ? NotifyFilters.DirectoryName : NotifyFilters.FileName)) != 0;

    private void Tell(Action<FileSystemWatcher> action)
    {
        if (!_isEnded && _watcher.TryGetTarget(out FileSystemWatcher? watcher))
        {
            action(watcher);
        }
    }
}
