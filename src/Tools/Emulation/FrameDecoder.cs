namespace ViperOS.Tools.Emulation;

/// <summary>
/// Takes the serial port's bytes of exec mode apart, however they are cut: frames are DLE, a channel letter, four lowercase hex
/// digits of length, and that many bytes; everything else is text. A DLE that begins no frame is text too. Used by one thread.
/// </summary>
public sealed class FrameDecoder
{
    private const byte DataLinkEscape = 0x10;
    private const int HeaderLength = 6;

    private readonly IFrameSink _sink;
    private readonly byte[] _header = new byte[HeaderLength];
    private byte[] _payload = [];
    private int _headerLength;
    private int _payloadLength;

    public FrameDecoder(IFrameSink sink)
    {
        _sink = sink;
    }

    public void Feed(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            if (_headerLength == HeaderLength)
            {
                data = TakePayload(data);
            }
            else if (_headerLength != 0)
            {
                data = TakeHeader(data);
            }
            else
            {
                int escape = data.IndexOf(DataLinkEscape);
                int textLength = escape < 0 ? data.Length : escape;
                if (textLength != 0)
                {
                    _sink.OnText(data[..textLength]);
                }

                data = data[textLength..];
                if (!data.IsEmpty)
                {
                    _header[_headerLength++] = DataLinkEscape;
                    data = data[1..];
                }
            }
        }
    }

    /// <summary>The stream has ended: what is left of an unfinished frame is text.</summary>
    public void Complete()
    {
        if (_headerLength != 0)
        {
            _sink.OnText(_header.AsSpan(0, _headerLength));
        }

        if (_headerLength == HeaderLength && _payloadLength != 0)
        {
            _sink.OnText(_payload.AsSpan(0, _payloadLength));
        }

        _headerLength = 0;
        _payloadLength = 0;
    }

    private ReadOnlySpan<byte> TakeHeader(ReadOnlySpan<byte> data)
    {
        byte next = data[0];
        bool fits = _headerLength == 1 ? FrameChannel.IsKnown(next) : HexValue(next) >= 0;
        if (!fits)
        {
            // The byte itself stays: it may be the DLE of a real frame.
            _sink.OnText(_header.AsSpan(0, _headerLength));
            _headerLength = 0;
            return data;
        }

        _header[_headerLength++] = next;
        if (_headerLength == HeaderLength)
        {
            int length = 0;
            foreach (byte digit in _header.AsSpan(2))
            {
                length = (length << 4) | HexValue(digit);
            }

            _payload = new byte[length];
            _payloadLength = 0;
            FinishIfWhole();
        }

        return data[1..];
    }

    private ReadOnlySpan<byte> TakePayload(ReadOnlySpan<byte> data)
    {
        int count = int.Min(data.Length, _payload.Length - _payloadLength);
        data[..count].CopyTo(_payload.AsSpan(_payloadLength));
        _payloadLength += count;
        FinishIfWhole();
        return data[count..];
    }

    private void FinishIfWhole()
    {
        if (_payloadLength == _payload.Length)
        {
            _headerLength = 0;
            _payloadLength = 0;
            _sink.OnFrame(_header[1], _payload);
        }
    }

    private static int HexValue(byte digit)
    {
        return digit switch
        {
            >= (byte)'0' and <= (byte)'9' => digit - '0',
            >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
            _ => -1,
        };
    }
}
