using ViperOS.LineEditing;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Edits a file on the whole screen.</summary>
internal sealed class Edit : Utility
{
    private const string Help = " ^S save  ^Q quit  ^F find  ^G again  ^Z undo  ^Y redo  ^K cut line  ^V paste ";

    private readonly TextDocument _text = new();
    private string _path = "";
    private string _message = "";
    private string _wanted = "";
    private int _top;
    private int _left;

    /// <summary>The column that up and down go back to.</summary>
    private int _column;

    public override string Usage => "edit FILE\n  edits a file on the whole screen; the last row says which keys do what";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count != 1)
        {
            throw new UsageException("it needs a file");
        }

        _path = call.Operands[0];
        if (File.Exists(_path))
        {
            _text.Load(File.ReadAllText(_path));
        }
        else if (Directory.Exists(_path))
        {
            throw new UsageException($"{_path}: it is a directory");
        }

        using TerminalScreen? screen = TerminalScreen.Open();
        if (screen is null)
        {
            throw new UsageException("it needs a terminal");
        }

        Loop(screen);
        return 0;
    }

    private void Loop(TerminalScreen screen)
    {
        while (true)
        {
            screen.UpdateSize();
            Draw(screen);
            if (!screen.TryReadKey(out Key key))
            {
                return;
            }

            _message = "";
            bool keepsColumn = key.Kind is KeyKind.Up or KeyKind.Down or KeyKind.PageUp or KeyKind.PageDown;
            if (key.Kind == KeyKind.Control)
            {
                if (!TakeControl(screen, (char)(key.Code | 0x40)))
                {
                    return;
                }
            }
            else
            {
                TakeKey(key, screen.Rows - 2);
            }

            _column = keepsColumn ? _column : _text.Column;
        }
    }

    private void TakeKey(Key key, int page)
    {
        switch (key.Kind)
        {
            case KeyKind.Character:
                _text.Insert(char.ConvertFromUtf32(key.Code));
                break;
            case KeyKind.Tab:
                _text.Insert("\t");
                break;
            case KeyKind.Enter:
                _text.Break();
                break;
            case KeyKind.Backspace:
                _text.RemoveBefore();
                break;
            case KeyKind.Delete:
                _text.RemoveAfter();
                break;
            case KeyKind.Left:
                _text.MoveBy(-1);
                break;
            case KeyKind.Right:
                _text.MoveBy(1);
                break;
            case KeyKind.WordLeft:
                _text.MoveWord(-1);
                break;
            case KeyKind.WordRight:
                _text.MoveWord(1);
                break;
            case KeyKind.Up:
                _text.MoveTo(_text.Line - 1, _column);
                break;
            case KeyKind.Down:
                _text.MoveTo(_text.Line + 1, _column);
                break;
            case KeyKind.PageUp:
                _text.MoveTo(_text.Line - page, _column);
                break;
            case KeyKind.PageDown:
                _text.MoveTo(_text.Line + page, _column);
                break;
            case KeyKind.Home:
                _text.MoveTo(_text.Line, 0);
                break;
            case KeyKind.End:
                _text.MoveTo(_text.Line, int.MaxValue);
                break;
            default:
                break;
        }
    }

    /// <returns>False to end.</returns>
    private bool TakeControl(TerminalScreen screen, char letter)
    {
        switch (letter)
        {
            case 'S':
                Save();
                break;
            case 'Q' or 'C':
                return _text.IsChanged && !MayQuit(screen);
            case 'F':
                _wanted = screen.Ask("find: ", _wanted) ?? _wanted;
                Find();
                break;
            case 'G':
                Find();
                break;
            case 'Z':
                _message = _text.TryUndo() ? "" : "there is nothing to undo";
                break;
            case 'Y':
                _message = _text.TryRedo() ? "" : "there is nothing to redo";
                break;
            case 'K':
                _text.CutLine();
                break;
            case 'V':
                _text.Paste();
                break;
            case 'A':
                _text.MoveTo(_text.Line, 0);
                break;
            case 'E':
                _text.MoveTo(_text.Line, int.MaxValue);
                break;
            case 'L':
                screen.Add("\e[2J");
                break;
            default:
                break;
        }

        return true;
    }

    private bool MayQuit(TerminalScreen screen)
    {
        string? answer = screen.Ask("save the changes? (y)es, (n)o, anything else goes on: ");
        if (answer is "y" or "Y" or "yes")
        {
            Save();
            return !_text.IsChanged;
        }

        return answer is "n" or "N" or "no";
    }

    private void Save()
    {
        try
        {
            File.WriteAllText(_path, _text.ToString());
            _text.IsChanged = false;
            _message = $"saved, {_text.Count} lines";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _message = $"not saved: {e.Message}";
        }
    }

    private void Find()
    {
        _message = _wanted.Length == 0 || _text.TryFind(_wanted) ? "" : $"{_wanted}: not found";
    }

    private void Draw(TerminalScreen screen)
    {
        int page = screen.Rows - 2;
        _top = Math.Clamp(_top, Math.Max(0, _text.Line - page + 1), _text.Line);
        int cursor = TextDocument.Screen(_text[_text.Line], _text.Column).Length;
        _left = Math.Clamp(_left, Math.Max(0, cursor - screen.Columns + 1), cursor);
        for (int row = 0; row < page; row++)
        {
            string line = _top + row < _text.Count ? TextDocument.Screen(_text[_top + row], int.MaxValue) : "~";
            screen.AddRow(row, line.Length > _left ? line[_left..] : "");
        }

        screen.AddRow(page, $" {_path}{(_text.IsChanged ? " (changed)" : "")}  {_text.Line + 1}:{_text.Column + 1}  {_message}", isInverse: true);
        screen.AddRow(page + 1, Help);
        screen.MoveTo(_text.Line - _top, cursor - _left);
        screen.Show();
    }
}
