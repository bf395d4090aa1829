using System.Threading.Tasks;

namespace System.Collections.Generic;

/// <summary>A walk over values that come after some time.</summary>
public interface IAsyncEnumerator<out T> : IAsyncDisposable
    where T : allows ref struct
{
    T Current { get; }

    ValueTask<bool> MoveNextAsync();
}
