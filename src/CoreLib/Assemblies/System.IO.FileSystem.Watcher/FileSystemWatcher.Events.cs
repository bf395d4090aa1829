using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// Telling of changes.
public partial class FileSystemWatcher
{
    public event FileSystemEventHandler? Changed;

    public event FileSystemEventHandler? Created;

    public event FileSystemEventHandler? Deleted;

    public event ErrorEventHandler? Error;

    public event RenamedEventHandler? Renamed;

    public WaitForChangedResult WaitForChanged(WatcherChangeTypes changeType) => WaitForChanged(changeType, Timeout.Infinite);

    public WaitForChangedResult WaitForChanged(WatcherChangeTypes changeType, TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, nameof(timeout));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, nameof(timeout));
        return WaitForChanged(changeType, (int)milliseconds);
    }

    /// <param name="timeout">In milliseconds; -1 waits for ever.</param>
    public WaitForChangedResult WaitForChanged(WatcherChangeTypes changeType, int timeout)
    {
        TaskCompletionSource<WaitForChangedResult> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        FileSystemEventHandler change = (_, e) =>
        {
            if ((e.ChangeType & changeType) != 0)
            {
                source.TrySetResult(new WaitForChangedResult(e.ChangeType, e.Name, null));
            }
        };
        RenamedEventHandler rename = (_, e) => source.TrySetResult(new WaitForChangedResult(e.ChangeType, e.Name, e.OldName));
        Created += (changeType & WatcherChangeTypes.Created) != 0 ? change : null;
        Deleted += (changeType & WatcherChangeTypes.Deleted) != 0 ? change : null;
        Changed += (changeType & WatcherChangeTypes.Changed) != 0 ? change : null;
        Renamed += (changeType & WatcherChangeTypes.Renamed) != 0 ? rename : null;
        bool wasEnabled = EnableRaisingEvents;
        try
        {
            EnableRaisingEvents = true;
            return source.Task.Wait(timeout) ? source.Task.Result : WaitForChangedResult.TimedOutResult;
        }
        finally
        {
            EnableRaisingEvents = wasEnabled;
            Created -= change;
            Deleted -= change;
            Changed -= change;
            Renamed -= rename;
        }
    }

    internal void RaiseError(Exception exception) => OnError(new ErrorEventArgs(exception));

    /// <param name="name">From the directory that is watched.</param>
    internal void RaiseChange(WatcherChangeTypes type, string name)
    {
        if (Matches(name))
        {
            FileSystemEventArgs e = new(type, _directory, name);
            switch (type)
            {
                case WatcherChangeTypes.Created:
                    OnCreated(e);
                    break;
                case WatcherChangeTypes.Deleted:
                    OnDeleted(e);
                    break;
                default:
                    OnChanged(e);
                    break;
            }
        }
    }

    internal void RaiseRenamed(string name, string oldName)
    {
        if (Matches(name) || Matches(oldName))
        {
            OnRenamed(new RenamedEventArgs(WatcherChangeTypes.Renamed, _directory, name, oldName));
        }
    }

    protected void OnChanged(FileSystemEventArgs e) => Invoke(Changed, e);

    protected void OnCreated(FileSystemEventArgs e) => Invoke(Created, e);

    protected void OnDeleted(FileSystemEventArgs e) => Invoke(Deleted, e);

    protected void OnError(ErrorEventArgs e)
    {
        if (Error is { } handler && !TryPost(handler, e))
        {
            handler(this, e);
        }
    }

    protected void OnRenamed(RenamedEventArgs e)
    {
        if (Renamed is { } handler && !TryPost(handler, e))
        {
            handler(this, e);
        }
    }

    private void Invoke(FileSystemEventHandler? handler, FileSystemEventArgs e)
    {
        if (handler != null && !TryPost(handler, e))
        {
            handler(this, e);
        }
    }

    private bool TryPost(Delegate handler, EventArgs e)
    {
        if (SynchronizingObject is not { InvokeRequired: true } target)
        {
            return false;
        }

        target.BeginInvoke(handler, [this, e]);
        return true;
    }
}
