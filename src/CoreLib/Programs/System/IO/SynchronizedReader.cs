namespace System.IO;

/// <summary>Passes everything on to another reader, one thread at a time; the lock is that reader.</summary>
internal sealed partial class SynchronizedReader(TextReader reader) : TextReader
{
    private readonly TextReader _reader = reader;

    public override int Peek()
    {
        lock (_reader)
        {
            return _reader.Peek();
        }
    }

    public override int Read()
    {
        lock (_reader)
        {
            return _reader.Read();
        }
    }

    public override int Read(char[] buffer, int index, int count)
    {
        lock (_reader)
        {
            return _reader.Read(buffer, index, count);
        }
    }

    public override int Read(Span<char> buffer)
    {
        lock (_reader)
        {
            return _reader.Read(buffer);
        }
    }

    public override int ReadBlock(char[] buffer, int index, int count)
    {
        lock (_reader)
        {
            return _reader.ReadBlock(buffer, index, count);
        }
    }

    public override int ReadBlock(Span<char> buffer)
    {
        lock (_reader)
        {
            return _reader.ReadBlock(buffer);
        }
    }

    public override string? ReadLine()
    {
        lock (_reader)
        {
            return _reader.ReadLine();
        }
    }

    public override string ReadToEnd()
    {
        lock (_reader)
        {
            return _reader.ReadToEnd();
        }
    }

    public override void Close()
    {
        lock (_reader)
        {
            _reader.Close();
        }
    }

    protected override void Dispose(bool disposing)
    {
        lock (_reader)
        {
            if (disposing)
            {
                _reader.Dispose();
            }
        }
    }
}
