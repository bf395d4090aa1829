namespace ViperOS.Terminals;

/// <summary>
/// What a terminal makes of typed bytes: lines that can be edited, their echo, and the characters that interrupt, stop or end.
/// POSIX calls it canonical mode; without it bytes pass as they come. Owns the line being edited. Used by one thread, allocates
/// nothing after its construction.
/// </summary>
public sealed class LineDiscipline
{
    /// <summary>MAX_CANON of Linux, without the line end.</summary>
    public const int MaximumLine = 4095;

    // What one byte of input can echo at most: a line being wiped, three bytes for a column, two columns for a control character.
    private const int MaximumEcho = MaximumLine * 6;

    private readonly byte[] _line = new byte[MaximumLine];
    private readonly OutputProcessor _processor;
    private readonly ByteQueue _echo = new(MaximumEcho);
    private readonly ByteQueue _ready = new(2 * (MaximumLine + 1));
    private int _length;
    private int _startColumn;
    private bool _isLiteral;
    private TerminalAttributes _attributes = TerminalAttributes.Cooked;

    public LineDiscipline(OutputProcessor processor)
    {
        _processor = processor;
    }

    public ref readonly TerminalAttributes Attributes => ref _attributes;

    /// <summary>Bytes for the screen, processed already.</summary>
    public ByteQueue Echo => _echo;

    /// <summary>Bytes for the reader.</summary>
    public ByteQueue Ready => _ready;

    /// <summary>There is room for whatever the next byte brings.</summary>
    public bool CanTake => _ready.Free > MaximumLine && _echo.IsEmpty;

    /// <summary>
    /// A line that was begun goes to the reader when lines are no longer asked for, so that nothing typed is lost.
    /// </summary>
    public void SetAttributes(in TerminalAttributes attributes)
    {
        bool wasCanonical = Has(LocalModes.Canonical);
        _attributes = attributes;
        if (wasCanonical && !Has(LocalModes.Canonical))
        {
            Deliver();
            _isLiteral = false;
        }
    }

    /// <summary>Forgets what nobody has read.</summary>
    public void DropInput()
    {
        _length = 0;
        _isLiteral = false;
        _ready.Clear();
    }

    /// <summary>Takes one byte. To be called only while <see cref="CanTake"/>.</summary>
    public LineEvents Take(byte value)
    {
        if (_isLiteral)
        {
            _isLiteral = false;
            Insert(value);
            return LineEvents.None;
        }

        if ((_attributes.Input & InputModes.FlowControl) != 0)
        {
            if (_attributes.Is(ControlCharacter.Stop, value))
            {
                return LineEvents.Stop;
            }

            if (_attributes.Is(ControlCharacter.Start, value))
            {
                return LineEvents.Start;
            }
        }

        if (Has(LocalModes.Signals))
        {
            LineEvents signal = _attributes.Is(ControlCharacter.Interrupt, value) ? LineEvents.Interrupt
                : _attributes.Is(ControlCharacter.Quit, value) ? LineEvents.Quit
                : _attributes.Is(ControlCharacter.Suspend, value) ? LineEvents.Suspend
                : LineEvents.None;
            if (signal != LineEvents.None)
            {
                return Signal(value, signal);
            }
        }

        if (!TryTranslate(ref value))
        {
            return LineEvents.None;
        }

        if (!Has(LocalModes.Canonical))
        {
            _ready.TryAdd(value);
            EchoByte(value);
            return LineEvents.None;
        }

        return TakeCanonical(value);
    }

    private LineEvents TakeCanonical(byte value)
    {
        if (_attributes.Is(ControlCharacter.Erase, value) || value == '\b')
        {
            Truncate(PreviousCharacter(_length));
        }
        else if (_attributes.Is(ControlCharacter.Kill, value))
        {
            Truncate(0);
        }
        else if (Has(LocalModes.Extended) && _attributes.Is(ControlCharacter.WordErase, value))
        {
            Truncate(PreviousWord(_length));
        }
        else if (Has(LocalModes.Extended) && _attributes.Is(ControlCharacter.LiteralNext, value))
        {
            _isLiteral = true;
        }
        else if (Has(LocalModes.Extended) && _attributes.Is(ControlCharacter.Reprint, value))
        {
            Reprint();
        }
        else if (_attributes.Is(ControlCharacter.EndOfFile, value))
        {
            if (_length == 0)
            {
                return LineEvents.EndOfFile;
            }

            Deliver();
        }
        else if (value == '\n' || _attributes.Is(ControlCharacter.EndOfLine, value))
        {
            EchoByte(value);
            Deliver();
            _ready.TryAdd(value);
        }
        else
        {
            Insert(value);
        }

        return LineEvents.None;
    }

    private LineEvents Signal(byte value, LineEvents signal)
    {
        bool flushes = !Has(LocalModes.NoFlush);
        if (flushes)
        {
            DropInput();
        }

        EchoByte(value);
        return flushes && signal != LineEvents.Suspend ? signal | LineEvents.FlushOutput : signal;
    }

    private bool TryTranslate(ref byte value)
    {
        InputModes modes = _attributes.Input;
        if (value == '\r')
        {
            if ((modes & InputModes.IgnoreReturn) != 0)
            {
                return false;
            }

            value = (modes & InputModes.ReturnToNewLine) != 0 ? (byte)'\n' : value;
        }
        else if (value == '\n' && (modes & InputModes.NewLineToReturn) != 0)
        {
            value = (byte)'\r';
        }

        return true;
    }

    private void Insert(byte value)
    {
        if (_length == MaximumLine)
        {
            _echo.TryAdd(0x07);
            return;
        }

        if (_length == 0)
        {
            _startColumn = _processor.Column;
        }

        _line[_length++] = value;
        EchoByte(value);
    }

    private void Deliver()
    {
        _ready.TryAdd(new ReadOnlySpan<byte>(_line, 0, _length));
        _length = 0;
    }

    private void Truncate(int length)
    {
        int columns = EndColumn(_length) - EndColumn(length);
        _length = length;
        if (!Has(LocalModes.Echo) || !Has(LocalModes.EchoErase))
        {
            return;
        }

        for (int i = 0; i < columns; i++)
        {
            _processor.Process("\b \b"u8, OutputModes.None, _echo);
        }
    }

    private void Reprint()
    {
        EchoByte((byte)'\n');
        _startColumn = 0;
        for (int i = 0; i < _length; i++)
        {
            EchoByte(_line[i]);
        }
    }

    private void EchoByte(byte value)
    {
        if (!Has(LocalModes.Echo))
        {
            return;
        }

        if (IsShownAsCaret(value))
        {
            Span<byte> shown = [(byte)'^', (byte)(value ^ 0x40)];
            _processor.Process(shown, OutputModes.None, _echo);
        }
        else
        {
            _processor.Process(new ReadOnlySpan<byte>(in value), _attributes.Output, _echo);
        }
    }

    private bool IsShownAsCaret(byte value)
    {
        return value is < 0x20 or 0x7F && value != '\n' && value != '\t' && Has(LocalModes.EchoControl);
    }

    private int EndColumn(int length)
    {
        int column = _startColumn;
        for (int i = 0; i < length; i++)
        {
            column = IsShownAsCaret(_line[i]) ? column + 2 : OutputProcessor.Advance(column, _line[i]);
        }

        return column;
    }

    private int PreviousCharacter(int position)
    {
        if (position != 0)
        {
            position--;
            while (position != 0 && (_line[position] & 0xC0) == 0x80)
            {
                position--;
            }
        }

        return position;
    }

    private int PreviousWord(int position)
    {
        while (position != 0 && _line[position - 1] is (byte)' ' or (byte)'\t')
        {
            position--;
        }

        while (position != 0 && _line[position - 1] is not ((byte)' ' or (byte)'\t'))
        {
            position--;
        }

        return position;
    }

    private bool Has(LocalModes mode)
    {
        return (_attributes.Local & mode) != 0;
    }
}
