using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace System.Runtime.CompilerServices;

/// <summary>An asynchronous sequence with options for walking it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct ConfiguredCancelableAsyncEnumerable<T>
    where T : allows ref struct
{
    private readonly IAsyncEnumerable<T> _enumerable;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _continueOnCapturedContext;

    internal ConfiguredCancelableAsyncEnumerable(
        IAsyncEnumerable<T> enumerable, bool continueOnCapturedContext, CancellationToken cancellationToken)
    {
        _enumerable = enumerable;
        _continueOnCapturedContext = continueOnCapturedContext;
        _cancellationToken = cancellationToken;
    }

    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) =>
        new(_enumerable, continueOnCapturedContext, _cancellationToken);

    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) =>
        new(_enumerable, _continueOnCapturedContext, cancellationToken);

    public Enumerator GetAsyncEnumerator() =>
        new(_enumerable.GetAsyncEnumerator(_cancellationToken), _continueOnCapturedContext);

    /// <summary>The walk.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly struct Enumerator
    {
        private readonly IAsyncEnumerator<T> _enumerator;
        private readonly bool _continueOnCapturedContext;

        internal Enumerator(IAsyncEnumerator<T> enumerator, bool continueOnCapturedContext)
        {
            _enumerator = enumerator;
            _continueOnCapturedContext = continueOnCapturedContext;
        }

        public T Current => _enumerator.Current;

        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() =>
            _enumerator.MoveNextAsync().ConfigureAwait(_continueOnCapturedContext);

        public ConfiguredValueTaskAwaitable DisposeAsync() =>
            _enumerator.DisposeAsync().ConfigureAwait(_continueOnCapturedContext);
    }
}
