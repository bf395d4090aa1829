using System.Collections;
using System.Collections.Generic;

namespace System.IO.Enumeration;

/// <summary>What a directory holds, as functions choose and form it. The directory is opened at once, so that its errors come then.</summary>
public class FileSystemEnumerable<TResult> : IEnumerable<TResult>
{
    private readonly FindTransform _transform;
    private readonly EnumerationOptions _options;
    private readonly string _directory;
    private Enumerator? _enumerator;

    public FileSystemEnumerable(string directory, FindTransform transform, EnumerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(transform);
        _directory = directory;
        _transform = transform;
        _options = options ?? EnumerationOptions.Default;
        _enumerator = new Enumerator(this);
    }

    /// <summary>Chooses entries, or directories to go into.</summary>
    public delegate bool FindPredicate(ref FileSystemEntry entry);

    /// <summary>Makes a result of an entry.</summary>
    public delegate TResult FindTransform(ref FileSystemEntry entry);

    public FindPredicate? ShouldIncludePredicate { get; set; }

    public FindPredicate? ShouldRecursePredicate { get; set; }

    public IEnumerator<TResult> GetEnumerator() => Threading.Interlocked.Exchange(ref _enumerator, null) ?? new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One pass, by the enumerable's functions.</summary>
    private sealed class Enumerator(FileSystemEnumerable<TResult> owner) : FileSystemEnumerator<TResult>(owner._directory, owner._options)
    {
        private readonly FileSystemEnumerable<TResult> _owner = owner;

        protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) =>
            _owner.ShouldIncludePredicate?.Invoke(ref entry) ?? true;

        protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) =>
            _owner.ShouldRecursePredicate?.Invoke(ref entry) ?? true;

        protected override TResult TransformEntry(ref FileSystemEntry entry) => _owner._transform(ref entry);
    }
}
