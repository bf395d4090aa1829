namespace System.Collections.Generic;

/// <summary>A counted collection to look at.</summary>
public interface IReadOnlyCollection<out T> : IEnumerable<T>
{
    int Count { get; }
}
