using System.Text;

namespace ViperOS.Programs.Utilities;

/// <summary>The lines of a text that is edited, with a cursor, and every change so that it can be undone. Used by one thread.</summary>
internal sealed class TextDocument
{
    private const int TabWidth = 8;
    private const int MaximumUndo = 10_000;

    private readonly List<string> _lines = [""];
    private readonly List<Change> _done = [];
    private readonly Stack<Change> _undone = [];
    private string _cut = "";

    public int Count => _lines.Count;

    public int Line { get; private set; }

    /// <summary>In characters of the line.</summary>
    public int Column { get; private set; }

    public bool IsChanged { get; set; }

    public string this[int line] => _lines[line];

    public void Load(string text)
    {
        _lines.Clear();
        _lines.AddRange(text.Split('\n'));

        // The end of the last line is no line of its own.
        if (_lines.Count > 1 && _lines[^1].Length == 0)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }
    }

    public override string ToString()
    {
        return Count == 1 && _lines[0].Length == 0 ? "" : string.Join('\n', _lines) + "\n";
    }

    /// <summary>The first characters of a line as a screen shows them: tabs as blanks, control characters visible.</summary>
    public static string Screen(string line, int length)
    {
        StringBuilder text = new(line.Length);
        for (int i = 0; i < line.Length && i < length; i++)
        {
            if (line[i] == '\t')
            {
                text.Append(' ', TabWidth - (text.Length % TabWidth));
            }
            else
            {
                text.Append(line[i] < ' ' || line[i] == '\x7F' ? '?' : line[i]);
            }
        }

        return text.ToString();
    }

    public void MoveTo(int line, int column)
    {
        Line = Math.Clamp(line, 0, Count - 1);
        Column = Math.Clamp(column, 0, _lines[Line].Length);
        if (Column > 0 && Column < _lines[Line].Length && char.IsLowSurrogate(_lines[Line][Column]))
        {
            Column--;
        }
    }

    /// <summary>One character to the left or right, over the ends of lines.</summary>
    public void MoveBy(int step)
    {
        int column = Column + step;
        if (column < 0 && Line > 0)
        {
            MoveTo(Line - 1, int.MaxValue);
        }
        else if (column > _lines[Line].Length && Line + 1 < Count)
        {
            MoveTo(Line + 1, 0);
        }
        else
        {
            bool isInside = column > 0 && column < _lines[Line].Length && char.IsLowSurrogate(_lines[Line][column]);
            MoveTo(Line, isInside ? column + step : column);
        }
    }

    public void MoveWord(int step)
    {
        bool IsBlank() => Column + (step < 0 ? -1 : 0) is var at && at >= 0 && at < _lines[Line].Length && !char.IsLetterOrDigit(_lines[Line][at]);
        bool IsAtEnd() => step < 0 ? Column == 0 : Column == _lines[Line].Length;
        if (IsAtEnd())
        {
            MoveBy(step);
        }

        while (!IsAtEnd() && IsBlank())
        {
            MoveBy(step);
        }

        while (!IsAtEnd() && !IsBlank())
        {
            MoveBy(step);
        }
    }

    public void Insert(string text)
    {
        string line = _lines[Line];
        Apply(Line, 1, [line.Insert(Column, text)], Line, Column + text.Length, mayJoin: true);
    }

    public void Break()
    {
        string line = _lines[Line];
        Apply(Line, 1, [line[..Column], line[Column..]], Line + 1, 0);
    }

    public void RemoveBefore()
    {
        if (Column == 0 && Line > 0)
        {
            string above = _lines[Line - 1];
            Apply(Line - 1, 2, [above + _lines[Line]], Line - 1, above.Length);
        }
        else if (Column > 0)
        {
            int count = Column > 1 && char.IsLowSurrogate(_lines[Line][Column - 1]) ? 2 : 1;
            Apply(Line, 1, [_lines[Line].Remove(Column - count, count)], Line, Column - count);
        }
    }

    public void RemoveAfter()
    {
        string line = _lines[Line];
        if (Column < line.Length)
        {
            int count = char.IsHighSurrogate(line[Column]) && Column + 1 < line.Length ? 2 : 1;
            Apply(Line, 1, [line.Remove(Column, count)], Line, Column);
        }
        else if (Line + 1 < Count)
        {
            Apply(Line, 2, [line + _lines[Line + 1]], Line, Column);
        }
    }

    public void CutLine()
    {
        _cut = _lines[Line];
        Apply(Line, 1, Count == 1 ? [""] : [], Math.Min(Line, Math.Max(0, Count - 2)), 0);
    }

    public void Paste()
    {
        Apply(Line, 0, [_cut], Line + 1, 0);
    }

    public bool TryUndo()
    {
        if (_done.Count == 0)
        {
            return false;
        }

        Change change = _done[^1];
        _done.RemoveAt(_done.Count - 1);
        Replace(change.Start, change.After.Length, change.Before);
        _undone.Push(change);
        MoveTo(change.LineBefore, change.ColumnBefore);
        return true;
    }

    public bool TryRedo()
    {
        if (!_undone.TryPop(out Change? change))
        {
            return false;
        }

        Replace(change.Start, change.Before.Length, change.After);
        _done.Add(change);
        MoveTo(change.LineAfter, change.ColumnAfter);
        return true;
    }

    /// <summary>Goes to the next place with the text, in any case of letters, and round at the end.</summary>
    public bool TryFind(string text)
    {
        for (int i = 0; i <= Count; i++)
        {
            int line = (Line + i) % Count;
            int from = i == 0 ? Math.Min(Column + 1, _lines[line].Length) : 0;
            int at = _lines[line].IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                MoveTo(line, at);
                return true;
            }
        }

        return false;
    }

    private void Apply(int start, int removed, string[] added, int line, int column, bool mayJoin = false)
    {
        Change change = new(start, [.. _lines.GetRange(start, removed)], added, Line, Column, line, column);
        _undone.Clear();
        Replace(start, removed, added);

        // What is typed in one go is undone in one.
        if (mayJoin && _done.Count != 0 && _done[^1] is { IsTyping: true } last && last.LineAfter == Line && last.ColumnAfter == Column)
        {
            _done[^1] = change with { Before = last.Before, LineBefore = last.LineBefore, ColumnBefore = last.ColumnBefore, IsTyping = true };
        }
        else
        {
            _done.Add(change with { IsTyping = mayJoin });
        }

        if (_done.Count > MaximumUndo)
        {
            _done.RemoveAt(0);
        }

        MoveTo(line, column);
    }

    private void Replace(int start, int removed, string[] added)
    {
        _lines.RemoveRange(start, removed);
        _lines.InsertRange(start, added);
        IsChanged = true;
        if (_lines.Count == 0)
        {
            _lines.Add("");
        }
    }

    /// <summary>Lines that took the place of others, and where the cursor was and went.</summary>
    private sealed record Change(
        int Start, string[] Before, string[] After, int LineBefore, int ColumnBefore, int LineAfter, int ColumnAfter)
    {
        public bool IsTyping { get; init; }
    }
}
