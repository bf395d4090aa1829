namespace System.Collections.Generic;

/// <summary>A collection with positions to look at.</summary>
public interface IReadOnlyList<out T> : IReadOnlyCollection<T>
{
    T this[int index] { get; }
}
