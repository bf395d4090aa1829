using System.Buffers;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// The same without making the caller wait. A stream that knows nothing better lets a thread of the pool do it.
public abstract partial class Stream : IAsyncDisposable
{
    public Task FlushAsync() => FlushAsync(CancellationToken.None);

    public virtual Task FlushAsync(CancellationToken cancellationToken) =>
        Task.Factory.StartNew(
            static state => ((Stream)state!).Flush(),
            this,
            cancellationToken,
            TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);

    public Task<int> ReadAsync(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None);

    public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<int>(cancellationToken)
            : Task.Run(() => Read(buffer, offset, count), CancellationToken.None);

    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> array))
        {
            return new ValueTask<int>(ReadAsync(array.Array!, array.Offset, array.Count, cancellationToken));
        }

        return ReadCopiedAsync(buffer, cancellationToken);
    }

    public ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadExactlyAsync(buffer.AsMemory(offset, count), cancellationToken);
    }

    public async ValueTask ReadExactlyAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await ReadAtLeastCoreAsync(buffer, buffer.Length, throwOnEndOfStream: true, cancellationToken).ConfigureAwait(false);

    public ValueTask<int> ReadAtLeastAsync(
        Memory<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true, CancellationToken cancellationToken = default)
    {
        ValidateMinimum(buffer.Length, minimumBytes);
        return ReadAtLeastCoreAsync(buffer, minimumBytes, throwOnEndOfStream, cancellationToken);
    }

    public Task WriteAsync(byte[] buffer, int offset, int count) => WriteAsync(buffer, offset, count, CancellationToken.None);

    public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : Task.Run(() => Write(buffer, offset, count), CancellationToken.None);

    public virtual ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> array))
        {
            return new ValueTask(WriteAsync(array.Array!, array.Offset, array.Count, cancellationToken));
        }

        return WriteCopiedAsync(buffer, cancellationToken);
    }

    public Task CopyToAsync(Stream destination) => CopyToAsync(destination, GetCopyBufferSize());

    public Task CopyToAsync(Stream destination, int bufferSize) => CopyToAsync(destination, bufferSize, CancellationToken.None);

    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken) =>
        CopyToAsync(destination, GetCopyBufferSize(), cancellationToken);

    public virtual Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        ValidateCopyToArguments(destination, bufferSize);
        if (!CanRead)
        {
            throw CanWrite ? FileErrors.UnreadableStream() : FileErrors.ClosedStream(GetType().Name);
        }

        return CopyAsync(destination, bufferSize, cancellationToken);
    }

    public virtual IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback? callback, object? state) =>
        TaskToAsyncResult.Begin(ReadAsync(buffer, offset, count), callback, state);

    public virtual int EndRead(IAsyncResult asyncResult) => TaskToAsyncResult.End<int>(asyncResult);

    public virtual IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback? callback, object? state) =>
        TaskToAsyncResult.Begin(WriteAsync(buffer, offset, count), callback, state);

    public virtual void EndWrite(IAsyncResult asyncResult) => TaskToAsyncResult.End(asyncResult);

    public virtual ValueTask DisposeAsync()
    {
        try
        {
            Dispose();
            return default;
        }
        catch (Exception exception)
        {
            return ValueTask.FromException(exception);
        }
    }

    private async ValueTask<int> ReadAtLeastCoreAsync(
        Memory<byte> buffer, int minimumBytes, bool throwOnEndOfStream, CancellationToken cancellationToken)
    {
        int total = 0;
        while (total < minimumBytes)
        {
            int count = await ReadAsync(buffer[total..], cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return throwOnEndOfStream ? throw FileErrors.EndOfStream() : total;
            }

            total += count;
        }

        return total;
    }

    private async ValueTask<int> ReadCopiedAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            int count = await ReadAsync(copy, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
            copy.AsSpan(0, count).CopyTo(buffer.Span);
            return count;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    private async ValueTask WriteCopiedAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            buffer.Span.CopyTo(copy);
            await WriteAsync(copy, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    private async Task CopyAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        try
        {
            int count;
            while ((count = await ReadAsync(new Memory<byte>(buffer), cancellationToken).ConfigureAwait(false)) != 0)
            {
                await destination.WriteAsync(new ReadOnlyMemory<byte>(buffer, 0, count), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
