namespace System.Collections.Generic;

/// <summary>A walk under way.</summary>
public interface IEnumerator<out T> : IDisposable, IEnumerator
    where T : allows ref struct
{
    new T Current { get; }
}
