using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// The same without making the caller wait: by a thread of the pool, unless a derived class knows better.
public abstract partial class TextReader
{
    public virtual Task<string?> ReadLineAsync() => Task.Run(ReadLine);

    public virtual ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<string?>(cancellationToken)
            : new ValueTask<string?>(ReadLineAsync());

    public virtual Task<string> ReadToEndAsync() => Task.Run(ReadToEnd);

    public virtual Task<string> ReadToEndAsync(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : ReadToEndAsync();

    public virtual Task<int> ReadAsync(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return ReadAsync(buffer.AsMemory(index, count)).AsTask();
    }

    public virtual ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : new ValueTask<int>(Task.Run(() => Read(buffer.Span), cancellationToken));

    public virtual Task<int> ReadBlockAsync(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return ReadBlockAsync(buffer.AsMemory(index, count)).AsTask();
    }

    public virtual async ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        int total = 0;
        int count;
        do
        {
            count = await ReadAsync(buffer[total..], cancellationToken).ConfigureAwait(false);
            total += count;
        }
        while (count > 0 && total < buffer.Length);
        return total;
    }
}
