namespace System.Buffers;

/// <summary>A set of values, prepared for searches in spans.</summary>
public class SearchValues<T>
    where T : IEquatable<T>?
{
    private protected SearchValues()
    {
    }

    /// <summary>Whether the value is in the set.</summary>
    public bool Contains(T value) => ContainsCore(value);

    internal virtual bool ContainsCore(T value) => throw new NotSupportedException();

    internal virtual int IndexOfAny(ReadOnlySpan<T> span) => throw new NotSupportedException();

    internal virtual int IndexOfAnyExcept(ReadOnlySpan<T> span) => throw new NotSupportedException();

    internal virtual int LastIndexOfAny(ReadOnlySpan<T> span) => throw new NotSupportedException();

    internal virtual int LastIndexOfAnyExcept(ReadOnlySpan<T> span) => throw new NotSupportedException();

    internal virtual int IndexOfAnyText(ReadOnlySpan<char> span) => throw new NotSupportedException();
}
