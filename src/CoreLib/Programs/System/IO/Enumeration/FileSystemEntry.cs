using System.Runtime;

namespace System.IO.Enumeration;

/// <summary>One entry of a directory while it is enumerated. Further facts are asked for when they are wanted.</summary>
public ref partial struct FileSystemEntry
{
    private FoundEntry _entry;
    private FileRecord _record;
    private bool _isKnown;
    private bool _exists;
    private bool? _isDirectory;

    internal FileSystemEntry(FoundEntry entry, string directory, string rootDirectory, string originalRootDirectory)
    {
        _entry = entry;
        Directory = directory;
        RootDirectory = rootDirectory;
        OriginalRootDirectory = originalRootDirectory;
    }

    /// <summary>In full.</summary>
    public ReadOnlySpan<char> Directory { get; }

    /// <summary>In full, where the enumeration began.</summary>
    public ReadOnlySpan<char> RootDirectory { get; }

    /// <summary>As it was given.</summary>
    public ReadOnlySpan<char> OriginalRootDirectory { get; }

    public readonly ReadOnlySpan<char> FileName => _entry.Name;

    public bool IsDirectory
    {
        get
        {
            _isDirectory ??= _entry.IsDirectory
                || ((_entry.IsLink || _entry.IsUnknown) && IO.Directory.ExistsFull(ToFullPath()));
            return _isDirectory.Value;
        }
    }

    public bool IsHidden => (Attributes & FileAttributes.Hidden) != 0;

    public FileAttributes Attributes
    {
        get
        {
            Ask();
            return _exists ? _record.GetAttributes(FileName, _record.IsLink && IsDirectory) : (FileAttributes)(-1);
        }
    }

    public long Length
    {
        get
        {
            Ask();
            return _record.Size;
        }
    }

    public FileSystemInfo ToFileSystemInfo()
    {
        string path = ToFullPath();
        return IsDirectory ? new DirectoryInfo(path, path) : new FileInfo(path, path);
    }

    public readonly string ToFullPath() => Path.Join(Directory, FileName);

    /// <summary>The path as the caller would write it: beginning with what was given.</summary>
    public readonly string ToSpecifiedFullPath()
    {
        ReadOnlySpan<char> relative = Directory[RootDirectory.Length..];
        if (relative.Length != 0 && relative[0] == '/')
        {
            relative = relative[1..];
        }

        return Path.Join(OriginalRootDirectory, relative, FileName);
    }

    private void Ask()
    {
        if (!_isKnown)
        {
            _exists = FileCalls.GetStatus(ToFullPath(), followsLinks: false, out _record) >= 0;
            _isKnown = true;
        }
    }
}
