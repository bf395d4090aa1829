namespace ViperOS.LineEditing;

/// <summary>
/// Shows a prompt and a line on a terminal, over several rows if need be, and knows where the cursor stands. It relies on nothing
/// but cursor motion and "erase below", and never on what the screen held before. Used by one thread.
/// </summary>
public sealed class LineView
{
    private readonly ScreenBuffer _screen;
    private int _cursorRow;
    private int _shownColumns;

    public LineView(ScreenBuffer screen)
    {
        _screen = screen;
    }

    public int Columns { get; set; } = 80;

    /// <summary>The cursor stands at the start of an empty row.</summary>
    public void Begin()
    {
        _cursorRow = 0;
        _shownColumns = 0;
    }

    /// <summary>Draws everything anew.</summary>
    public void Draw(string prompt, int promptColumns, LineBuffer line)
    {
        if (_cursorRow != 0)
        {
            _screen.AddSequence(_cursorRow, (byte)'A');
        }

        _screen.Add("\r"u8);
        _screen.Add(prompt);
        _screen.Add(line.Text);
        int total = promptColumns + line.Columns(line.Length);
        if (total != 0 && total % Columns == 0)
        {
            // A terminal that has filled a row keeps the cursor on it until the next character: force the new row.
            _screen.Add("\r\n"u8);
        }

        _screen.Add("\e[J"u8);
        _cursorRow = total / Columns;
        _shownColumns = total;
        MoveCursor(promptColumns + line.Columns(line.Position));
    }

    /// <summary>Draws only what was appended at the end, if that is enough.</summary>
    public bool TryDrawAppended(int promptColumns, LineBuffer line, ReadOnlySpan<char> appended)
    {
        int total = promptColumns + line.Columns(line.Length);
        if (line.Position != line.Length || total != _shownColumns + 1)
        {
            return false;
        }

        _screen.Add(appended);
        _shownColumns = total;
        if (total % Columns == 0)
        {
            // As in Draw: the row is full, so the cursor goes on to the next.
            _screen.Add("\r\n"u8);
            _cursorRow = total / Columns;
        }

        return true;
    }

    /// <summary>Moves the cursor without drawing.</summary>
    public void MoveCursor(int column)
    {
        int row = column / Columns;
        if (row < _cursorRow)
        {
            _screen.AddSequence(_cursorRow - row, (byte)'A');
        }
        else if (row > _cursorRow)
        {
            _screen.AddSequence(row - _cursorRow, (byte)'B');
        }

        _cursorRow = row;
        _screen.Add("\r"u8);
        if (column % Columns != 0)
        {
            _screen.AddSequence(column % Columns, (byte)'C');
        }
    }

    /// <summary>Puts the cursor on a new row below the line.</summary>
    public void End(int promptColumns, LineBuffer line)
    {
        int total = promptColumns + line.Columns(line.Length);
        MoveCursor(total);
        if (total == 0 || total % Columns != 0)
        {
            _screen.Add("\r\n"u8);
        }
    }
}
