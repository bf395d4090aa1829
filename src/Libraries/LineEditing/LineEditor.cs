namespace ViperOS.LineEditing;

/// <summary>
/// Edits one line after another on a terminal in raw mode: feed it the bytes that were typed, write out what <see cref="Screen"/>
/// gathers. Keys are those of the Amiga console and of Emacs. Used by one thread.
/// </summary>
public sealed class LineEditor
{
    private readonly KeyDecoder _keys = new();
    private readonly LineBuffer _line = new();
    private readonly ScreenBuffer _screen = new();
    private readonly CompletionSet _completions = new();
    private readonly History _history;
    private readonly Completer? _completer;
    private readonly LineView _view;
    private readonly HistorySearch _search;
    private string _prompt = "";
    private string _draft = "";
    private int _promptColumns;
    private int _historyIndex;
    private bool _hasListed;

    public LineEditor(History history, Completer? completer)
    {
        _history = history;
        _completer = completer;
        _view = new LineView(_screen);
        _search = new HistorySearch(history);
    }

    /// <summary>What must be written to the terminal. The caller clears it.</summary>
    public ScreenBuffer Screen => _screen;

    public ReadOnlySpan<char> Text => _line.Text;

    /// <summary>Starts a new line.</summary>
    /// <param name="prompt">May hold control sequences.</param>
    /// <param name="promptColumns">The columns that the prompt takes on the screen.</param>
    /// <param name="columns">The terminal's width.</param>
    public void Begin(string prompt, int promptColumns, int columns)
    {
        _prompt = prompt;
        _promptColumns = promptColumns;
        _view.Columns = columns < 2 ? 80 : columns;
        _line.Clear();
        _historyIndex = _history.Count;
        _draft = "";
        _hasListed = false;
        _search.Leave();
        _view.Begin();
        Redraw();
    }

    /// <summary>Takes one byte that was typed.</summary>
    public EditorResult Take(byte value)
    {
        Key key = _keys.Take(value);
        if (key.Kind == KeyKind.None)
        {
            return EditorResult.Editing;
        }

        if (_search.IsActive && TakeInSearch(key))
        {
            return EditorResult.Editing;
        }

        bool isTab = key.Kind == KeyKind.Tab;
        EditorResult result = TakeKey(key);
        _hasListed &= isTab;
        return result;
    }

    private EditorResult TakeKey(Key key)
    {
        switch (key.Kind)
        {
            case KeyKind.Character:
                Insert(key.Code);
                break;
            case KeyKind.Control:
                return TakeControl(key.Code);
            case KeyKind.Enter:
                _view.End(_promptColumns, _line);
                return EditorResult.Accepted;
            case KeyKind.Tab:
                Complete();
                break;
            case KeyKind.Backspace:
                Remove(_line.Previous(), _line.Position);
                break;
            case KeyKind.Delete:
                Remove(_line.Position, _line.Next());
                break;
            case KeyKind.Left:
                Move(_line.Previous());
                break;
            case KeyKind.Right:
                Move(_line.Next());
                break;
            case KeyKind.Home:
                Move(0);
                break;
            case KeyKind.End:
                Move(_line.Length);
                break;
            case KeyKind.WordLeft:
                Move(_line.PreviousWord());
                break;
            case KeyKind.WordRight:
                Move(_line.NextWord());
                break;
            case KeyKind.EraseWordRight:
                Remove(_line.Position, _line.NextWord());
                break;
            case KeyKind.Up:
                GoToHistory(_historyIndex - 1);
                break;
            case KeyKind.Down:
                GoToHistory(_historyIndex + 1);
                break;
            default:
                break;
        }

        return EditorResult.Editing;
    }

    private EditorResult TakeControl(int code)
    {
        // The letter that is typed together with Ctrl.
        switch ((char)(code | 0x40))
        {
            case 'A':
                Move(0);
                break;
            case 'B':
                Move(_line.Previous());
                break;
            case 'C':
                _view.MoveCursor(_promptColumns + _line.Columns(_line.Length));
                _screen.Add("^C\r\n"u8);
                return EditorResult.Cancelled;
            case 'D' when _line.Length == 0:
                _screen.Add("\r\n"u8);
                return EditorResult.EndOfInput;
            case 'D':
                Remove(_line.Position, _line.Next());
                break;
            case 'E':
                Move(_line.Length);
                break;
            case 'F':
                Move(_line.Next());
                break;
            case 'K':
                Remove(_line.Position, _line.Length);
                break;
            case 'L':
                _screen.Add("\e[H\e[2J"u8);
                _view.Begin();
                Redraw();
                break;
            case 'N':
                GoToHistory(_historyIndex + 1);
                break;
            case 'P':
                GoToHistory(_historyIndex - 1);
                break;
            case 'R':
                _draft = new string(_line.Text);
                _search.Enter();
                Redraw();
                break;
            case 'U':
                Remove(0, _line.Position);
                break;
            case 'W':
                Remove(_line.PreviousWord(), _line.Position);
                break;
            default:
                break;
        }

        return EditorResult.Editing;
    }

    /// <summary>Handles a key while the history is searched.</summary>
    /// <returns>False if the search has ended and the key is to act on the line that was found.</returns>
    private bool TakeInSearch(Key key)
    {
        bool isCancelled = key.Kind == KeyKind.Control && (char)(key.Code | 0x40) is 'C' or 'G';
        if (isCancelled)
        {
            _search.Leave();
            _line.Set(_draft);
            Redraw();
            return true;
        }

        if (!_search.TryTake(key))
        {
            _search.Leave();
            Redraw();
            return key.Kind == KeyKind.Escape;
        }

        if (_search.Match >= 0)
        {
            _historyIndex = _search.Match;
            _line.Set(_history[_search.Match]);
        }

        Redraw();
        return true;
    }

    private void Insert(int code)
    {
        bool wasAtEnd = _line.Position == _line.Length;
        int before = _line.Length;
        _line.InsertCharacter(code);
        if (_line.Length == before)
        {
            // It is full.
            _screen.Add("\a"u8);
            return;
        }

        if (!wasAtEnd || !_view.TryDrawAppended(_promptColumns, _line, _line.Text[before..]))
        {
            Redraw();
        }
    }

    private void Remove(int start, int end)
    {
        if (start != end)
        {
            _line.Remove(start, end);
            Redraw();
        }
    }

    private void Move(int position)
    {
        if (position != _line.Position)
        {
            _line.MoveTo(position);
            _view.MoveCursor(_promptColumns + _line.Columns(position));
        }
    }

    private void GoToHistory(int index)
    {
        if (index < 0 || index > _history.Count || index == _historyIndex)
        {
            return;
        }

        if (_historyIndex == _history.Count)
        {
            _draft = new string(_line.Text);
        }

        _historyIndex = index;
        _line.Set(index == _history.Count ? _draft : _history[index]);
        Redraw();
    }

    private void Complete()
    {
        if (_completer is null)
        {
            return;
        }

        _completions.Clear();
        _completer.Complete(new string(_line.Text), _line.Position, _completions);
        if (_completions.Insertions.Count == 0)
        {
            _screen.Add("\a"u8);
            return;
        }

        int typed = _line.Position - _completions.Start;
        int common = _completions.CommonLength();
        if (_completions.Insertions.Count == 1 || common > typed)
        {
            string insertion = _completions.Insertions[0][..common];
            _line.Remove(_completions.Start, _line.Position);
            _line.Insert(insertion);
            Redraw();
            return;
        }

        if (!_hasListed)
        {
            ListCompletions();
            _hasListed = true;
        }
    }

    private void ListCompletions()
    {
        List<string> names = _completions.Names;
        int widest = 1;
        for (int i = 0; i < names.Count; i++)
        {
            widest = names[i].Length > widest ? names[i].Length : widest;
        }

        int perRow = _view.Columns / (widest + 2);
        perRow = perRow < 1 ? 1 : perRow;
        _view.End(_promptColumns, _line);
        for (int i = 0; i < names.Count; i++)
        {
            _screen.Add(names[i]);
            bool endsRow = (i + 1) % perRow == 0 || i + 1 == names.Count;
            for (int pad = names[i].Length; !endsRow && pad < widest + 2; pad++)
            {
                _screen.Add(" "u8);
            }

            if (endsRow)
            {
                _screen.Add("\r\n"u8);
            }
        }

        _view.Begin();
        Redraw();
    }

    private void Redraw()
    {
        if (_search.IsActive)
        {
            _view.Draw(_search.Prompt, _search.Prompt.Length, _line);
        }
        else
        {
            _view.Draw(_prompt, _promptColumns, _line);
        }
    }
}
