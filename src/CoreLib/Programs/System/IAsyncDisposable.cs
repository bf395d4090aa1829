using System.Threading.Tasks;

namespace System;

/// <summary>Something that is given up by an operation that may take time.</summary>
public interface IAsyncDisposable
{
    ValueTask DisposeAsync();
}
