using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

// Files answer at once.
public static partial class RandomAccess
{
    public static ValueTask<int> ReadAsync(
        SafeFileHandle handle, Memory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default)
    {
        Validate(handle, fileOffset);
        return cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken)
            : handle.CanSeek ? Complete(() => Read(handle, buffer.Span, fileOffset))
            : new ValueTask<int>(Task.Run(() => Read(handle, buffer.Span, fileOffset), cancellationToken));
    }

    public static ValueTask<long> ReadAsync(
        SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default)
    {
        Validate(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        return cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<long>(cancellationToken)
            : handle.CanSeek ? Complete(() => Read(handle, buffers, fileOffset))
            : new ValueTask<long>(Task.Run(() => Read(handle, buffers, fileOffset), cancellationToken));
    }

    public static ValueTask WriteAsync(
        SafeFileHandle handle, ReadOnlyMemory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default)
    {
        Validate(handle, fileOffset);
        return Complete(() => Write(handle, buffer.Span, fileOffset), handle, cancellationToken);
    }

    public static ValueTask WriteAsync(
        SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default)
    {
        Validate(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        return Complete(() => Write(handle, buffers, fileOffset), handle, cancellationToken);
    }

    private static ValueTask Complete(Action action, SafeFileHandle handle, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!handle.CanSeek)
        {
            return new ValueTask(Task.Run(action, cancellationToken));
        }

        try
        {
            action();
            return default;
        }
        catch (Exception exception)
        {
            return ValueTask.FromException(exception);
        }
    }

    private static ValueTask<T> Complete<T>(Func<T> function)
    {
        try
        {
            return new ValueTask<T>(function());
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<T>(exception);
        }
    }
}
