namespace System.Collections;

/// <summary>Something to walk with <c>foreach</c>.</summary>
public interface IEnumerable
{
    IEnumerator GetEnumerator();
}
