using System.Runtime;

namespace System.IO;

// Reading, writing and seeking over one buffer. _filePosition is where the system's next transfer belongs: behind what was read ahead,
// in front of what is to be written.
public partial class FileStream
{
    private readonly int _bufferSize;
    private byte[]? _buffer;
    private int _readNext;
    private int _readEnd;
    private int _writeEnd;
    private long _filePosition;
    private long _appendStart = -1;

    public override long Length
    {
        get
        {
            EnsureOpen();
            if (!_file.CanSeek)
            {
                throw FileErrors.UnseekableStream();
            }

            return Math.Max(RandomAccess.GetLength(_file), _filePosition + _writeEnd);
        }
    }

    public override long Position
    {
        get
        {
            EnsureOpen();
            return _file.CanSeek ? _filePosition - (_readEnd - _readNext) + _writeEnd : throw FileErrors.UnseekableStream();
        }
        set
        {
            EnsureNotNegative(value, nameof(value));
            Seek(value, SeekOrigin.Begin);
        }
    }

    private bool HasBuffer => _bufferSize > 1;

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        EnsureOpen();
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        EnsureReadable();
        int available = _readEnd - _readNext;
        if (available == 0)
        {
            WriteBuffer();
            if (!HasBuffer || buffer.Length >= _bufferSize)
            {
                _readNext = _readEnd = 0;
                return ReadFile(buffer);
            }

            if (buffer.Length == 0)
            {
                return 0;
            }

            available = Fill();
        }

        int count = Math.Min(available, buffer.Length);
        _buffer.AsSpan(_readNext, count).CopyTo(buffer);
        _readNext += count;

        // What the buffer lacks comes straight from the file, which has no reason to make anybody wait.
        if (count < buffer.Length && count != 0 && _file.CanSeek && available == count)
        {
            _readNext = _readEnd = 0;
            if (buffer.Length - count >= _bufferSize)
            {
                return count + ReadFile(buffer[count..]);
            }

            int more = Math.Min(Fill(), buffer.Length - count);
            _buffer.AsSpan(0, more).CopyTo(buffer[count..]);
            _readNext = more;
            count += more;
        }

        return count;
    }

    public override int ReadByte()
    {
        if (_readNext < _readEnd)
        {
            return _buffer![_readNext++];
        }

        byte value = 0;
        return Read(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        EnsureOpen();
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        EnsureWritable();
        ForgetRead();
        if (!HasBuffer)
        {
            WriteFile(buffer);
            return;
        }

        if (_writeEnd != 0)
        {
            int count = Math.Min(_bufferSize - _writeEnd, buffer.Length);
            buffer[..count].CopyTo(_buffer.AsSpan(_writeEnd));
            _writeEnd += count;
            buffer = buffer[count..];
            if (buffer.Length == 0)
            {
                return;
            }

            WriteBuffer();
        }

        if (buffer.Length >= _bufferSize)
        {
            WriteFile(buffer);
            return;
        }

        _buffer ??= new byte[_bufferSize];
        buffer.CopyTo(_buffer);
        _writeEnd = buffer.Length;
    }

    public override void WriteByte(byte value)
    {
        if (_writeEnd != 0 && _writeEnd < _bufferSize)
        {
            _buffer![_writeEnd++] = value;
            return;
        }

        Write(new ReadOnlySpan<byte>(in value));
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin is < SeekOrigin.Begin or > SeekOrigin.End)
        {
            throw new ArgumentException("Invalid seek origin.", nameof(origin));
        }

        EnsureOpen();
        if (!_file.CanSeek)
        {
            throw FileErrors.UnseekableStream();
        }

        long from = origin switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => Position,
            _ => Length,
        };
        WriteBuffer();
        long target = from + offset;
        if (target < 0)
        {
            throw FileErrors.CreateIo(ErrorNumbers.Invalid, _file.Path);
        }

        if (_appendStart >= 0 && target < _appendStart)
        {
            throw new IOException("Unable seek backward to overwrite data that previously existed in a file opened in Append mode.");
        }

        long bufferStart = _filePosition - _readEnd;
        if (_readEnd != 0 && target >= bufferStart && target <= _filePosition)
        {
            _readNext = (int)(target - bufferStart);
        }
        else
        {
            _readNext = _readEnd = 0;
            _filePosition = target;
        }

        return target;
    }

    public override void SetLength(long value)
    {
        EnsureNotNegative(value, nameof(value));
        EnsureOpen();
        if (!_file.CanSeek)
        {
            throw FileErrors.UnseekableStream();
        }

        EnsureWritable();
        if (_appendStart != -1 && value < _appendStart)
        {
            throw new IOException(
                "Unable to truncate data that previously existed in a file opened in Append mode.");
        }

        FlushBuffer();
        RandomAccess.SetLength(_file, value);
        _filePosition = Math.Min(_filePosition, value);
    }

    public override void Flush() => Flush(flushToDisk: false);

    public virtual void Flush(bool flushToDisk)
    {
        EnsureOpen();
        FlushBuffer();
        if (flushToDisk && CanWrite)
        {
            FileCalls.Synchronize(_file.Value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        // _file is null if the constructor failed.
        if (_file is { IsClosed: false })
        {
            try
            {
                FlushBuffer();
            }
            catch (Exception) when (!disposing)
            {
                // Nobody is left to be told.
            }
            finally
            {
                if (disposing)
                {
                    _file.Dispose();
                }
            }
        }

        base.Dispose(disposing);
    }

    private void FlushBuffer()
    {
        WriteBuffer();
        ForgetRead();
    }

    private void ForgetRead()
    {
        if (_readEnd != 0)
        {
            // Bytes of a pipe cannot be put back.
            if (_file.CanSeek)
            {
                _filePosition -= _readEnd - _readNext;
                _readNext = _readEnd = 0;
            }
        }
    }

    private void WriteBuffer()
    {
        if (_writeEnd != 0)
        {
            int count = _writeEnd;
            _writeEnd = 0;
            WriteFile(_buffer.AsSpan(0, count));
        }
    }

    private int Fill()
    {
        _buffer ??= new byte[_bufferSize];
        _readNext = 0;
        _readEnd = 0;
        _readEnd = ReadFile(_buffer);
        return _readEnd;
    }

    private int ReadFile(Span<byte> buffer)
    {
        int count = _file.CanSeek ? RandomAccess.ReadAt(_file, buffer, _filePosition) : RandomAccess.ReadNext(_file, buffer);
        _filePosition += count;
        return count;
    }

    private void WriteFile(ReadOnlySpan<byte> data)
    {
        if (_file.CanSeek)
        {
            RandomAccess.WriteAt(_file, data, _filePosition);
        }
        else
        {
            RandomAccess.WriteNext(_file, data);
        }

        _filePosition += data.Length;
    }

    private void EnsureOpen()
    {
        if (_file.IsClosed)
        {
            throw FileErrors.ClosedFile();
        }
    }

    private void EnsureReadable()
    {
        EnsureStreamOpen();
        if ((_access & FileAccess.Read) == 0)
        {
            throw FileErrors.UnreadableStream();
        }
    }

    // .NET says it in another way where its buffer is asked first.
    private void EnsureStreamOpen()
    {
        if (_file.IsClosed)
        {
            throw FileErrors.ClosedStream();
        }
    }

    private void EnsureWritable()
    {
        EnsureStreamOpen();
        if ((_access & FileAccess.Write) == 0)
        {
            throw FileErrors.UnwritableStream();
        }
    }
}
