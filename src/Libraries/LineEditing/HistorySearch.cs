namespace ViperOS.LineEditing;

/// <summary>Ctrl-R: the state of an incremental search backwards through the history. Used by one thread.</summary>
public sealed class HistorySearch
{
    private readonly History _history;
    private readonly LineBuffer _query = new();

    public HistorySearch(History history)
    {
        _history = history;
    }

    public bool IsActive { get; private set; }

    /// <summary>The line found, or -1.</summary>
    public int Match { get; private set; } = -1;

    public string Prompt { get; private set; } = "";

    public void Enter()
    {
        IsActive = true;
        Match = -1;
        _query.Clear();
        ShowQuery();
    }

    public void Leave()
    {
        IsActive = false;
    }

    /// <summary>Takes a key that belongs to the search; false for one that ends it.</summary>
    public bool TryTake(Key key)
    {
        int from = _history.Count - 1;
        switch (key.Kind)
        {
            case KeyKind.Character:
                _query.InsertCharacter(key.Code);
                from = Match >= 0 ? Match : from;
                break;
            case KeyKind.Backspace:
                _query.Remove(_query.Previous(), _query.Position);
                break;
            case KeyKind.Control when (char)(key.Code | 0x40) == 'R':
                from = Match >= 0 ? Match - 1 : from;
                break;
            default:
                return false;
        }

        int match = _query.Length == 0 ? -1 : _history.FindBackwards(_query.Text, from);
        Match = match >= 0 || key.Kind == KeyKind.Backspace ? match : Match;
        ShowQuery();
        return true;
    }

    private void ShowQuery()
    {
        Prompt = string.Concat("search \"", _query.Text, "\": ");
    }
}
