namespace System.IO;

/// <summary>A file or directory has another name.</summary>
public class RenamedEventArgs : FileSystemEventArgs
{
    public RenamedEventArgs(WatcherChangeTypes changeType, string directory, string? name, string? oldName)
        : base(changeType, directory, name)
    {
        OldName = oldName;
        OldFullPath = Combine(directory, oldName);
    }

    public string OldFullPath { get; }

    public string? OldName { get; }
}
