using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// The same without making the caller wait: by a thread of the pool, unless a derived class knows better.
public abstract partial class TextWriter : IAsyncDisposable
{
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

    public virtual Task FlushAsync() => Task.Run(Flush);

    public virtual Task FlushAsync(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : FlushAsync();

    public virtual Task WriteAsync(char value) => Task.Run(() => Write(value));

    public virtual Task WriteAsync(string? value) => Task.Run(() => Write(value));

    public virtual Task WriteAsync(StringBuilder? value, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : Task.Run(() => Write(value), cancellationToken);

    public Task WriteAsync(char[]? buffer) => buffer == null ? Task.CompletedTask : WriteAsync(buffer, 0, buffer.Length);

    public virtual Task WriteAsync(char[] buffer, int index, int count) => Task.Run(() => Write(buffer, index, count));

    public virtual Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken)
        : MemoryMarshal.TryGetArray(buffer, out ArraySegment<char> array) ? WriteAsync(array.Array!, array.Offset, array.Count)
        : Task.Run(() => Write(buffer.Span), cancellationToken);

    public virtual Task WriteLineAsync() => WriteAsync(CoreNewLine);

    public virtual Task WriteLineAsync(char value) => Task.Run(() => WriteLine(value));

    public virtual Task WriteLineAsync(string? value) => Task.Run(() => WriteLine(value));

    public virtual Task WriteLineAsync(StringBuilder? value, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : Task.Run(() => WriteLine(value), cancellationToken);

    public Task WriteLineAsync(char[]? buffer) => buffer == null ? WriteLineAsync() : WriteLineAsync(buffer, 0, buffer.Length);

    public virtual Task WriteLineAsync(char[] buffer, int index, int count) => Task.Run(() => WriteLine(buffer, index, count));

    public virtual Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken)
        : MemoryMarshal.TryGetArray(buffer, out ArraySegment<char> array) ? WriteLineAsync(array.Array!, array.Offset, array.Count)
        : Task.Run(() => WriteLine(buffer.Span), cancellationToken);
}
