namespace System.Collections;

/// <summary>A walk under way.</summary>
public interface IEnumerator
{
    object? Current { get; }

    bool MoveNext();

    void Reset();
}
