namespace ViperOS.Terminals;

/// <summary>
/// What happens to bytes on their way to the screen: line ends, and keeping count of the column. Used by one thread.
/// </summary>
public sealed class OutputProcessor
{
    private const int TabWidth = 8;

    private bool _inEscape;

    /// <summary>Where the cursor stands, counted from 0, as far as plain text tells.</summary>
    public int Column { get; private set; }

    /// <summary>
    /// Moves bytes to the queue until all are moved or the next does not fit. They are the queue's source 0.
    /// </summary>
    /// <returns>The number of bytes taken.</returns>
    public int Process(ReadOnlySpan<byte> bytes, OutputModes modes, ByteQueue output)
    {
        bool addsReturn = (modes & (OutputModes.Process | OutputModes.NewLineToReturnNewLine))
            == (OutputModes.Process | OutputModes.NewLineToReturnNewLine);
        int taken = 0;
        while (taken < bytes.Length)
        {
            byte value = bytes[taken];
            if (value == '\n' && addsReturn)
            {
                if (!output.TryAdd("\r\n"u8, default, 0, 1))
                {
                    break;
                }

                Column = 0;
            }
            else
            {
                if (!output.TryAdd(new ReadOnlySpan<byte>(in value), default, 0, 1))
                {
                    break;
                }

                Count(value);
            }

            taken++;
        }

        return taken;
    }

    /// <summary>The column behind a byte that is printed at the given column.</summary>
    public static int Advance(int column, byte value)
    {
        if (value == '\t')
        {
            return (column | (TabWidth - 1)) + 1;
        }

        // Continuation bytes of UTF-8 add nothing.
        return value >= 0x20 && (value & 0xC0) != 0x80 ? column + 1 : column;
    }

    private void Count(byte value)
    {
        if (_inEscape)
        {
            // Ends with a letter; the bracket that opens a control sequence is none.
            _inEscape = value is < 0x40 or (byte)'[';
            return;
        }

        switch (value)
        {
            case 0x1B:
                _inEscape = true;
                break;
            case (byte)'\r':
                Column = 0;
                break;
            case (byte)'\b':
                Column = Column == 0 ? 0 : Column - 1;
                break;
            default:
                Column = Advance(Column, value);
                break;
        }
    }
}
