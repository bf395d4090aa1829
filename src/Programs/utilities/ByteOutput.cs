using System.Text;

namespace ViperOS.Programs.Utilities;

/// <summary>Bytes on their way to a stream, gathered in a buffer. Used by one thread.</summary>
internal sealed class ByteOutput(Stream stream)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _length;

    /// <summary>Nobody takes the output any more.</summary>
    public bool IsBroken { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _length)
        {
            Flush();
            if (bytes.Length > _buffer.Length)
            {
                Send(bytes);
                return;
            }
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Write(string text)
    {
        Write(Encoding.UTF8.GetBytes(text));
    }

    public void Line(ReadOnlySpan<byte> bytes)
    {
        Write(bytes);
        Write("\n"u8);
    }

    public void Line(string text)
    {
        Write(text);
        Write("\n"u8);
    }

    public void Flush()
    {
        int length = _length;
        _length = 0;
        if (length != 0)
        {
            Send(_buffer.AsSpan(0, length));
        }
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            stream.Flush();
        }
        catch (IOException)
        {
            IsBroken = true;
            throw;
        }
    }
}
