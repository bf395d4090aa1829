using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>Keeps the last bytes of a stream, for reports. Used by one thread.</summary>
public sealed class ByteTail
{
    private readonly byte[] _buffer;
    private long _total;

    public ByteTail(int capacity)
    {
        _buffer = new byte[capacity];
    }

    public void Append(ReadOnlySpan<byte> data)
    {
        foreach (byte b in data)
        {
            _buffer[_total++ % _buffer.Length] = b;
        }
    }

    public override string ToString()
    {
        return Last(_buffer.Length);
    }

    /// <summary>At most this many of the last bytes.</summary>
    public string Last(int count)
    {
        int length = (int)long.Min(_total, int.Min(count, _buffer.Length));
        int start = (int)((_total - length) % _buffer.Length);
        byte[] ordered = new byte[length];
        int first = int.Min(length, _buffer.Length - start);
        _buffer.AsSpan(start, first).CopyTo(ordered);
        _buffer.AsSpan(0, length - first).CopyTo(ordered.AsSpan(first));
        return Encoding.UTF8.GetString(ordered);
    }
}
