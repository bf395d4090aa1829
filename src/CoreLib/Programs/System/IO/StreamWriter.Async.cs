using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// The same without making the caller wait; as far as the stream does so. Classes derived from it, and what is no plain text, take the base's way.
public partial class StreamWriter
{
    private bool IsDerived => GetType() != typeof(StreamWriter);

    public override async ValueTask DisposeAsync()
    {
        if (IsDerived)
        {
            await base.DisposeAsync().ConfigureAwait(false);
            return;
        }

        if (!_isDisposed && !_isNull)
        {
            await FlushAsync(flushesStream: true, flushesEncoder: true, CancellationToken.None).ConfigureAwait(false);
            if (_closes)
            {
                await _stream.DisposeAsync().ConfigureAwait(false);
            }

            _isDisposed = true;
        }

        GC.SuppressFinalize(this);
    }

    public override Task FlushAsync() => FlushAsync(CancellationToken.None);

    public override Task FlushAsync(CancellationToken cancellationToken) => IsDerived
        ? base.FlushAsync()
        : cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken)
        : FlushAsync(flushesStream: true, flushesEncoder: true, cancellationToken);

    public override Task WriteAsync(char value) => IsDerived
        ? base.WriteAsync(value)
        : AddAsync(new char[] { value }, endsLine: false, CancellationToken.None);

    public override Task WriteAsync(string? value) => IsDerived
        ? base.WriteAsync(value)
        : AddAsync(value.AsMemory(), endsLine: false, CancellationToken.None);

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return IsDerived
            ? base.WriteAsync(buffer, index, count)
            : AddAsync(buffer.AsMemory(index, count), endsLine: false, CancellationToken.None);
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => IsDerived
        ? base.WriteAsync(buffer, cancellationToken)
        : AddAsync(buffer, endsLine: false, cancellationToken);

    public override Task WriteLineAsync() => IsDerived
        ? base.WriteLineAsync()
        : AddAsync(default, endsLine: true, CancellationToken.None);

    public override Task WriteLineAsync(char value) => IsDerived
        ? base.WriteLineAsync(value)
        : AddAsync(new char[] { value }, endsLine: true, CancellationToken.None);

    public override Task WriteLineAsync(string? value) => IsDerived
        ? base.WriteLineAsync(value)
        : AddAsync(value.AsMemory(), endsLine: true, CancellationToken.None);

    public override Task WriteLineAsync(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return IsDerived
            ? base.WriteLineAsync(buffer, index, count)
            : AddAsync(buffer.AsMemory(index, count), endsLine: true, CancellationToken.None);
    }

    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => IsDerived
        ? base.WriteLineAsync(buffer, cancellationToken)
        : AddAsync(buffer, endsLine: true, cancellationToken);

    private async Task AddAsync(ReadOnlyMemory<char> text, bool endsLine, CancellationToken cancellationToken)
    {
        EnsureOpen();
        cancellationToken.ThrowIfCancellationRequested();
        await AddAsync(text, cancellationToken).ConfigureAwait(false);
        if (endsLine)
        {
            await AddAsync(CoreNewLine, cancellationToken).ConfigureAwait(false);
        }

        if (_flushesAlways)
        {
            await FlushAsync(flushesStream: true, flushesEncoder: false, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask AddAsync(ReadOnlyMemory<char> text, CancellationToken cancellationToken)
    {
        while (text.Length != 0)
        {
            if (_count == _characters.Length)
            {
                await FlushAsync(flushesStream: false, flushesEncoder: false, cancellationToken).ConfigureAwait(false);
            }

            int count = Math.Min(_characters.Length - _count, text.Length);
            text.Span[..count].CopyTo(_characters.AsSpan(_count));
            _count += count;
            text = text[count..];
        }
    }

    private async Task FlushAsync(bool flushesStream, bool flushesEncoder, CancellationToken cancellationToken)
    {
        EnsureOpen();
        WritePreamble();
        _bytes ??= new byte[_encoding.GetMaxByteCount(_characters.Length)];
        int length = _encoder.GetBytes(_characters.AsSpan(0, _count), _bytes, flushesEncoder);
        _count = 0;
        if (length > 0)
        {
            await _stream.WriteAsync(new ReadOnlyMemory<byte>(_bytes, 0, length), cancellationToken).ConfigureAwait(false);
        }

        if (flushesStream)
        {
            await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
