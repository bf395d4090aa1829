namespace System.IO;

/// <summary>A change of a file or directory.</summary>
public class FileSystemEventArgs : EventArgs
{
    /// <param name="directory">The one that is watched.</param>
    /// <param name="name">From there; null for the directory itself.</param>
    public FileSystemEventArgs(WatcherChangeTypes changeType, string directory, string? name)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ChangeType = changeType;
        Name = name;
        FullPath = Combine(directory, name);
    }

    public WatcherChangeTypes ChangeType { get; }

    public string FullPath { get; }

    public string? Name { get; }

    internal static string Combine(string directory, string? name)
    {
        string full = directory.Length == 0 ? Directory.GetCurrentDirectory() : Path.GetFullPath(directory);
        return (Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar) + name;
    }
}
