namespace System.Collections.Generic;

/// <summary>Something to walk with <c>foreach</c>.</summary>
public interface IEnumerable<out T> : IEnumerable
    where T : allows ref struct
{
    new IEnumerator<T> GetEnumerator();
}
