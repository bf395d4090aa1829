using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

namespace System.Threading.Tasks;

/// <summary>Options for asynchronous sequences.</summary>
public static partial class TaskAsyncEnumerableExtensions
{
    public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext) =>
        new(source, continueOnCapturedContext);

    public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(
        this IAsyncEnumerable<T> source, bool continueOnCapturedContext)
        where T : allows ref struct => new(source, continueOnCapturedContext, default);

    public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(
        this IAsyncEnumerable<T> source, CancellationToken cancellationToken)
        where T : allows ref struct => new(source, continueOnCapturedContext: true, cancellationToken);

    /// <summary>An asynchronous sequence as an ordinary one, whose steps block.</summary>
    [UnsupportedOSPlatform("browser")]
    public static IEnumerable<T> ToBlockingEnumerable<T>(
        this IAsyncEnumerable<T> source, CancellationToken cancellationToken = default)
    {
        IAsyncEnumerator<T> enumerator = source.GetAsyncEnumerator(cancellationToken);
        ValueTask<bool> step = default;
        try
        {
            while (true)
            {
                step = enumerator.MoveNextAsync();
                if (!(step.IsCompleted ? step.Result : step.AsTask().GetAwaiter().GetResult()))
                {
                    yield break;
                }

                yield return enumerator.Current;
            }
        }
        finally
        {
            ValueTask dispose = enumerator.DisposeAsync();
            if (dispose.IsCompleted)
            {
                dispose.GetAwaiter().GetResult();
            }
            else
            {
                dispose.AsTask().GetAwaiter().GetResult();
            }
        }
    }
}
