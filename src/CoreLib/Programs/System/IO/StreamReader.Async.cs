using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// The same without making the caller wait; as far as the stream does so.
public partial class StreamReader
{
    public override Task<string?> ReadLineAsync() => ReadLineAsync(CancellationToken.None).AsTask();

    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (GetType() != typeof(StreamReader))
        {
            return base.ReadLineAsync(cancellationToken);
        }

        EnsureOpen();
        return ReadLineCoreAsync(cancellationToken);
    }

    public override Task<string> ReadToEndAsync() => ReadToEndAsync(CancellationToken.None);

    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken)
    {
        if (GetType() != typeof(StreamReader))
        {
            return base.ReadToEndAsync(cancellationToken);
        }

        EnsureOpen();
        return ReadToEndCoreAsync(cancellationToken);
    }

    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        if (GetType() != typeof(StreamReader))
        {
            return base.ReadAsync(buffer, cancellationToken);
        }

        EnsureOpen();
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : ReadCoreAsync(buffer, cancellationToken);
    }

    private async ValueTask<string?> ReadLineCoreAsync(CancellationToken cancellationToken)
    {
        if (_next == _end && await FillAsync(cancellationToken).ConfigureAwait(false) == 0)
        {
            return null;
        }

        StringBuilder? start = null;
        do
        {
            if (TryTakeLine(ref start, out string? line, out bool endsInReturn))
            {
                if (endsInReturn
                    && (_next < _end || await FillAsync(cancellationToken).ConfigureAwait(false) > 0)
                    && _characters[_next] == '\n')
                {
                    _next++;
                }

                return line;
            }
        }
        while (await FillAsync(cancellationToken).ConfigureAwait(false) > 0);
        return start!.ToString();
    }

    private async Task<string> ReadToEndCoreAsync(CancellationToken cancellationToken)
    {
        StringBuilder text = new(_end - _next);
        do
        {
            text.Append(_characters, _next, _end - _next);
            _next = _end;
        }
        while (await FillAsync(cancellationToken).ConfigureAwait(false) > 0);
        return text.ToString();
    }

    private async ValueTask<int> ReadCoreAsync(Memory<char> buffer, CancellationToken cancellationToken)
    {
        int total = 0;
        while (total < buffer.Length)
        {
            if (_next == _end && await FillAsync(cancellationToken).ConfigureAwait(false) == 0)
            {
                break;
            }

            int count = Math.Min(_end - _next, buffer.Length - total);
            _characters.AsSpan(_next, count).CopyTo(buffer.Span[total..]);
            _next += count;
            total += count;
            if (_isBlocked)
            {
                break;
            }
        }

        return total;
    }

    private async ValueTask<int> FillAsync(CancellationToken cancellationToken)
    {
        _next = _end = 0;
        do
        {
            if (_isAtEnd)
            {
                return 0;
            }

            int count = await _stream.ReadAsync(_bytes.AsMemory(_byteCount), cancellationToken).ConfigureAwait(false);
            TakeBytes(count);
        }
        while (_end == 0);
        return _end;
    }
}
