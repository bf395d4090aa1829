namespace System.Text;

/// <summary>
/// Where a text in UTF-7 stands between two pieces of it (RFC 2152): outside, or in a run of base64, with the bits that fill no
/// character of it yet.
/// </summary>
internal struct Utf7State
{
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const string Direct = "\t\n\r '(),-./0123456789:?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Optional = "!\"#$%&*;<=>@[]^_`{|}";
    private const int SextetBits = 6;
    private const int CharacterBits = 16;
    private const uint SextetMask = 0x3F;

    private uint _bits;
    private int _bitCount;
    private bool _isInBase64;
    private bool _isFirst;

    /// <param name="chars">What is encoded.</param>
    /// <param name="allowOptionals">Whether characters of the optional set stand for themselves.</param>
    /// <param name="flush">Whether the text ends here, and with it the run of base64.</param>
    /// <param name="output">Gets the bytes.</param>
    public void Encode(ReadOnlySpan<char> chars, bool allowOptionals, bool flush, ref Utf7Output<byte> output)
    {
        foreach (char c in chars)
        {
            if (Direct.Contains(c) || (allowOptionals && Optional.Contains(c)))
            {
                EndRun(ref output);
                output.Add((byte)c);
            }
            else if (c == '+' && !_isInBase64)
            {
                output.Add((byte)'+');
                output.Add((byte)'-');
            }
            else
            {
                if (!_isInBase64)
                {
                    output.Add((byte)'+');
                    _isInBase64 = true;
                    _bitCount = 0;
                }

                _bits = (_bits << CharacterBits) | c;
                _bitCount += CharacterBits;
                while (_bitCount >= SextetBits)
                {
                    _bitCount -= SextetBits;
                    output.Add((byte)Base64[(int)((_bits >> _bitCount) & SextetMask)]);
                }
            }
        }

        if (flush)
        {
            EndRun(ref output);
        }
    }

    /// <param name="bytes">What is decoded. A byte that cannot be there stands for the character of its number.</param>
    /// <param name="flush">Whether the text ends here.</param>
    /// <param name="output">Gets the characters.</param>
    public void Decode(ReadOnlySpan<byte> bytes, bool flush, ref Utf7Output<char> output)
    {
        foreach (byte b in bytes)
        {
            if (!_isInBase64)
            {
                _isInBase64 = _isFirst = b == '+';
                _bitCount = 0;
                if (!_isInBase64)
                {
                    output.Add((char)b);
                }

                continue;
            }

            int sextet = Base64.IndexOf((char)b);
            if (sextet >= 0)
            {
                _isFirst = false;
                _bits = (_bits << SextetBits) | (uint)sextet;
                _bitCount += SextetBits;
                if (_bitCount >= CharacterBits)
                {
                    _bitCount -= CharacterBits;
                    output.Add((char)(_bits >> _bitCount));
                }

                continue;
            }

            // Where a run breaks off, a zero stands for nothing.
            _isInBase64 = false;
            if (b == 0)
            {
                continue;
            }

            if (b != '-')
            {
                output.Add((char)b);
            }
            else if (_isFirst)
            {
                output.Add('+');
            }
        }

        if (flush)
        {
            this = default;
        }
    }

    private void EndRun(ref Utf7Output<byte> output)
    {
        if (!_isInBase64)
        {
            return;
        }

        if (_bitCount > 0)
        {
            output.Add((byte)Base64[(int)((_bits << (SextetBits - _bitCount)) & SextetMask)]);
        }

        output.Add((byte)'-');
        this = default;
    }
}
