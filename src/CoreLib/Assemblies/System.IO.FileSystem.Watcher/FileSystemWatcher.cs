using System.Collections.ObjectModel;
using System.ComponentModel;
using System.IO.Enumeration;
using System.Threading;

namespace System.IO;

/// <summary>
/// Tells of changes in a directory and, if wanted, below it, on a thread of its own. A <see cref="WatchSession"/> does the work while events are enabled;
/// who changes how it watches starts another.
/// </summary>
public partial class FileSystemWatcher : Component, ISupportInitialize
{
    private const NotifyFilters AllFilters = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Attributes | NotifyFilters.Size
        | NotifyFilters.LastWrite | NotifyFilters.LastAccess | NotifyFilters.CreationTime | NotifyFilters.Security;

    private const int MinimumBufferSize = 4096;

    private readonly WatcherFilters _names = [];
    private string _directory = "";
    private NotifyFilters _filters = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.DirectoryName;
    private int _bufferSize = 8192;
    private bool _isDeep;
    private bool _isEnabled;
    private bool _isInitializing;
    private bool _isDisposed;
    private WatchSession? _session;

    public FileSystemWatcher()
    {
    }

    public FileSystemWatcher(string path)
    {
        CheckPath(path);
        _directory = path;
    }

    public FileSystemWatcher(string path, string filter)
    {
        CheckPath(path);
        _directory = path;
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
    }

    public NotifyFilters NotifyFilter
    {
        get => _filters;
        set
        {
            if ((value & ~AllFilters) != 0)
            {
                throw new ArgumentException(
                    $"The value of argument 'value' ({(int)value}) is invalid for Enum type '{nameof(NotifyFilters)}'.", nameof(value));
            }

            if (_filters != value)
            {
                _filters = value;
                Restart();
            }
        }
    }

    /// <summary>Names with wildcards; without any, all names match.</summary>
    public Collection<string> Filters => _names;

    public string Filter
    {
        get => _names.Count == 0 ? "*" : _names[0];
        set
        {
            _names.Clear();
            _names.Add(value);
        }
    }

    public bool EnableRaisingEvents
    {
        get => _isEnabled;
        set
        {
            if (_isEnabled == value)
            {
                return;
            }

            if (_isInitializing || DesignMode)
            {
                _isEnabled = value;
            }
            else if (value)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                Start();
            }
            else
            {
                Stop();
            }
        }
    }

    public bool IncludeSubdirectories
    {
        get => _isDeep;
        set
        {
            if (_isDeep != value)
            {
                _isDeep = value;
                Restart();
            }
        }
    }

    /// <summary>In bytes. Here only remembered: the system keeps the events.</summary>
    public int InternalBufferSize
    {
        get => _bufferSize;
        set => _bufferSize = Math.Max(value, MinimumBufferSize);
    }

    public string Path
    {
        get => _directory;
        set
        {
            value ??= "";
            if (!string.Equals(_directory, value, StringComparison.Ordinal))
            {
                CheckPath(value, nameof(Path));
                _directory = value;
                Restart();
            }
        }
    }

    public override ISite? Site
    {
        get => base.Site;
        set
        {
            base.Site = value;
            if (Site is { DesignMode: true })
            {
                EnableRaisingEvents = true;
            }
        }
    }

    public ISynchronizeInvoke? SynchronizingObject { get; set; }

    public void BeginInit()
    {
        bool wasEnabled = _isEnabled;
        Stop();
        _isEnabled = wasEnabled;
        _isInitializing = true;
    }

    public void EndInit()
    {
        _isInitializing = false;
        if (_directory.Length != 0 && _isEnabled)
        {
            Start();
        }
    }

    protected override void Dispose(bool disposing)
    {
        Stop();
        _isDisposed = true;
        base.Dispose(disposing);
    }

    private static void CheckPath(string path, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
        {
            throw new ArgumentException($"The directory name '{path}' is invalid.", name ?? nameof(path));
        }

        if (!Directory.Exists(path))
        {
            throw new ArgumentException($"The directory name '{path}' does not exist.", name ?? nameof(path));
        }
    }

    private bool Matches(ReadOnlySpan<char> relativePath)
    {
        ReadOnlySpan<char> name = IO.Path.GetFileName(relativePath);
        if (name.Length == 0)
        {
            return false;
        }

        foreach (string filter in _names)
        {
            if (FileSystemName.MatchesSimpleExpression(filter, name, ignoreCase: false))
            {
                return true;
            }
        }

        return _names.Count == 0;
    }

    private void Start()
    {
        if (_directory.Length == 0 || !Directory.Exists(_directory))
        {
            throw new FileNotFoundException($"Error reading the {_directory} directory.", _directory);
        }

        _session = WatchSession.Start(this);
        _isEnabled = true;
    }

    private void Stop()
    {
        _isEnabled = false;
        Interlocked.Exchange(ref _session, null)?.End();
    }

    private void Restart()
    {
        if (_isEnabled && !_isInitializing)
        {
            Stop();
            Start();
        }
    }
}
