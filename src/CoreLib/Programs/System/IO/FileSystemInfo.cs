using System.Runtime;

namespace System.IO;

/// <summary>A file or directory by its path, with what the system said about it when last asked (at first use, and by Refresh).</summary>
public abstract partial class FileSystemInfo : MarshalByRefObject
{
    protected string FullPath = "";
    protected string OriginalPath = "";

    private FileRecord _record;
    private long _result;
    private bool _isKnown;
    private bool _leadsToDirectory;

    protected FileSystemInfo()
    {
    }

    private protected FileSystemInfo(string originalPath, string fullPath)
    {
        OriginalPath = originalPath;
        FullPath = fullPath;
    }

    public virtual string FullName => FullPath;

    public abstract string Name { get; }

    public abstract bool Exists { get; }

    public string Extension => Path.GetExtension(FullPath);

    public string? LinkTarget => FileCalls.ReadLink(Path.TrimEndingDirectorySeparator(FullPath));

    public FileAttributes Attributes
    {
        get
        {
            FileRecord record = Record;
            return _result < 0 ? (FileAttributes)(-1) : record.GetAttributes(Name, _leadsToDirectory);
        }
        set
        {
            FileSystem.SetAttributes(FullPath, value);
            _isKnown = false;
        }
    }

    public UnixFileMode UnixFileMode
    {
        get
        {
            FileRecord record = Record;
            return _result < 0 ? (UnixFileMode)(-1) : (UnixFileMode)record.Mode;
        }
        set
        {
            FileSystem.SetMode(FullPath, value);
            _isKnown = false;
        }
    }

    public DateTime CreationTime
    {
        get => CreationTimeUtc.ToLocalTime();
        set => CreationTimeUtc = value.ToUniversalTime();
    }

    public DateTime CreationTimeUtc
    {
        get => File.ToUtc(TryGet(out FileRecord record), record.CreatedTicks);
        set => LastWriteTimeUtc = value;
    }

    public DateTime LastAccessTime
    {
        get => LastAccessTimeUtc.ToLocalTime();
        set => LastAccessTimeUtc = value.ToUniversalTime();
    }

    public DateTime LastAccessTimeUtc
    {
        get => File.ToUtc(TryGet(out FileRecord record), record.AccessedTicks);
        set
        {
            File.SetTimes(FullPath, File.AsUtc(value), null);
            _isKnown = false;
        }
    }

    public DateTime LastWriteTime
    {
        get => LastWriteTimeUtc.ToLocalTime();
        set => LastWriteTimeUtc = value.ToUniversalTime();
    }

    public DateTime LastWriteTimeUtc
    {
        get => File.ToUtc(TryGet(out FileRecord record), record.ModifiedTicks);
        set
        {
            File.SetTimes(FullPath, null, File.AsUtc(value));
            _isKnown = false;
        }
    }

    internal bool ExistsAs(bool isDirectory)
    {
        FileRecord record = Record;
        return _result >= 0 && (record.IsDirectory || _leadsToDirectory) == isDirectory;
    }

    private protected FileRecord Record
    {
        get
        {
            if (!_isKnown)
            {
                Refresh();
            }

            return _record;
        }
    }

    public abstract void Delete();

    public void CreateAsSymbolicLink(string pathToTarget)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathToTarget);
        LinkSupport.Create(Path.TrimEndingDirectorySeparator(FullPath), pathToTarget, this is DirectoryInfo);
        _isKnown = false;
    }

    public FileSystemInfo? ResolveLinkTarget(bool returnFinalTarget) =>
        LinkSupport.Resolve(Path.TrimEndingDirectorySeparator(FullPath), returnFinalTarget, this is DirectoryInfo);

    public void Refresh()
    {
        string path = Path.TrimEndingDirectorySeparator(FullPath);
        _result = FileCalls.GetStatus(path, followsLinks: false, out _record);
        _leadsToDirectory = _result >= 0 && _record.IsLink && Directory.ExistsFull(path);
        _isKnown = true;
    }

    public override string ToString() => OriginalPath;

    private protected void Forget() => _isKnown = false;

    private protected long Status
    {
        get
        {
            _ = Record;
            return _result;
        }
    }

    private bool TryGet(out FileRecord record)
    {
        record = Record;
        return _result >= 0;
    }
}
