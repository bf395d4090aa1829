using System.Globalization;
using System.Text;

namespace ViperOS.Tests.UserSpace.LineEditing;

/// <summary>
/// A terminal that understands what the line editor sends, with the pending wrap of real ones; scrolls up as they do.
/// </summary>
internal sealed class VirtualScreen(int columns, int rows)
{
    private readonly List<Rune[]> _lines = [.. Enumerable.Range(0, rows).Select(_ => Blank(columns))];
    private bool _wraps;

    public int Row { get; private set; }

    public int Column { get; private set; }

    public int Scrolled { get; private set; }

    public string Text => string.Concat(_lines.SelectMany(line => line)).TrimEnd();

    public void Write(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r':
                    Column = 0;
                    _wraps = false;
                    break;
                case '\n':
                    LineFeed();
                    break;
                case '\a':
                    break;
                case '\e':
                    int start = i + 2;
                    for (i = start; text[i] < '@'; i++)
                    {
                    }

                    Control(text[i], text[start..i]);
                    break;
                default:
                    Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
                    i += length - 1;
                    Put(rune);
                    break;
            }
        }
    }

    private static Rune[] Blank(int columns)
    {
        return [.. Enumerable.Repeat(new Rune(' '), columns)];
    }

    private void Put(Rune rune)
    {
        if (_wraps)
        {
            Column = 0;
            LineFeed();
        }

        _lines[Row][Column] = rune;
        _wraps = Column == columns - 1;
        Column += _wraps ? 0 : 1;
    }

    private void LineFeed()
    {
        _wraps = false;
        if (Row == rows - 1)
        {
            _lines.RemoveAt(0);
            _lines.Add(Blank(columns));
            Scrolled++;
        }
        else
        {
            Row++;
        }
    }

    private void Control(char final, string parameters)
    {
        int number = int.TryParse(parameters, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : 1;
        _wraps = false;
        switch (final)
        {
            case 'A':
                Row = Math.Max(0, Row - number);
                break;
            case 'B':
                Row = Math.Min(rows - 1, Row + number);
                break;
            case 'C':
                Column = Math.Min(columns - 1, Column + number);
                break;
            case 'H':
                Row = 0;
                Column = 0;
                break;
            case 'J' when parameters == "2":
                Erase(0, 0);
                break;
            case 'J':
                Erase(Row, Column);
                break;
            default:
                Assert.Fail($"unknown control sequence {parameters}{final}");
                break;
        }
    }

    private void Erase(int row, int column)
    {
        for (int r = row; r < rows; r++)
        {
            for (int c = r == row ? column : 0; c < columns; c++)
            {
                _lines[r][c] = new Rune(' ');
            }
        }
    }
}
