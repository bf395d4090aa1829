using System.Collections;
using System.Collections.Generic;
using System.Runtime.ConstrainedExecution;

namespace System.IO.Enumeration;

/// <summary>Goes through a directory, and those below it if asked, level by level. For one thread at a time.</summary>
public abstract class FileSystemEnumerator<TResult> : CriticalFinalizerObject, IEnumerator<TResult>
{
    private readonly string _originalRoot;
    private readonly string _root;
    private readonly EnumerationOptions _options;
    private readonly Queue<(string Path, int Depth)> _pending = new();
    private readonly List<FoundEntry> _entries = [];
    private string _directory;
    private int _depth;
    private int _next;
    private bool _isFinished;
    private TResult? _current;

    public FileSystemEnumerator(string directory, EnumerationOptions? options = null)
        : this(directory, isNormalized: false, options)
    {
    }

    internal FileSystemEnumerator(string directory, bool isNormalized, EnumerationOptions? options)
    {
        ArgumentNullException.ThrowIfNull(directory);
        _originalRoot = directory;
        string path = isNormalized ? directory : Path.GetFullPath(directory);
        _root = Path.TrimEndingDirectorySeparator(path);
        _directory = _root;
        _options = options ?? EnumerationOptions.Default;
        _depth = _options.MaxRecursionDepth;
        _isFinished = !Read(_root, isRoot: true);
    }

    public TResult Current => _current!;

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        while (!_isFinished)
        {
            if (_next == _entries.Count)
            {
                NextDirectory();
                continue;
            }

            FoundEntry found = _entries[_next++];
            FileSystemEntry entry = new(found, _directory, _root, _originalRoot);
            bool isSpecial = found.Name is "." or "..";
            if (isSpecial ? !_options.ReturnSpecialDirectories : IsSkipped(ref entry))
            {
                continue;
            }

            if (!isSpecial && _options.RecurseSubdirectories && _depth > 0 && entry.IsDirectory && ShouldRecurseIntoEntry(ref entry))
            {
                _pending.Enqueue((Path.Join(_directory, found.Name), _depth - 1));
            }

            if (ShouldIncludeEntry(ref entry))
            {
                _current = TransformEntry(ref entry);
                return true;
            }
        }

        return false;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
        _isFinished = true;
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual bool ShouldIncludeEntry(ref FileSystemEntry entry) => true;

    protected virtual bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => true;

    protected abstract TResult TransformEntry(ref FileSystemEntry entry);

    protected virtual void OnDirectoryFinished(ReadOnlySpan<char> directory)
    {
    }

    /// <param name="error">An error number of the system.</param>
    protected virtual bool ContinueOnError(int error) => false;

    protected virtual void Dispose(bool disposing)
    {
    }

    private bool IsSkipped(ref FileSystemEntry entry) =>
        _options.AttributesToSkip != 0 && (entry.Attributes & _options.AttributesToSkip) != 0;

    private void NextDirectory()
    {
        OnDirectoryFinished(_directory);
        _isFinished = true;
        while (_isFinished && _pending.Count != 0)
        {
            (_directory, _depth) = _pending.Dequeue();
            _isFinished = !Read(_directory, isRoot: false);
        }
    }

    private bool Read(string path, bool isRoot)
    {
        _entries.Clear();
        _next = 0;
        long result = DirectoryReader.TryRead(path, _entries, _options.ReturnSpecialDirectories);
        if (result >= 0)
        {
            return true;
        }

        // A directory below that has gone in the meantime is no error.
        int error = (int)-result;
        bool isInaccessible = error is ErrorNumbers.AccessDenied or ErrorNumbers.NotPermitted;
        if ((isInaccessible && _options.IgnoreInaccessible)
            || (!isRoot && (error is ErrorNumbers.NoEntry or ErrorNumbers.NotDirectory))
            || ContinueOnError(error))
        {
            return false;
        }

        throw FileErrors.Create(result, path, isDirectory: true);
    }
}
