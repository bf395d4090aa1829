using System.Threading;

namespace System.Collections.Generic;

/// <summary>Values that come one after the other, each after some time.</summary>
public interface IAsyncEnumerable<out T>
    where T : allows ref struct
{
    IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
