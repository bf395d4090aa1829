namespace ViperOS.LineEditing;

/// <summary>The lines that were entered before, oldest first, bounded. A line equal to the one before is not kept.</summary>
public sealed class History
{
    private readonly string[] _lines;
    private int _first;

    public History(int capacity)
    {
        _lines = new string[capacity];
    }

    public int Count { get; private set; }

    /// <summary>How many lines were ever kept: the number of the newest, counted from 1.</summary>
    public int Total { get; private set; }

    public string this[int index] => _lines[(_first + index) % _lines.Length];

    public void Add(string line)
    {
        if (line.Length == 0 || (Count != 0 && string.Equals(this[Count - 1], line)))
        {
            return;
        }

        _lines[(_first + Count) % _lines.Length] = line;
        Total++;
        if (Count == _lines.Length)
        {
            _first = (_first + 1) % _lines.Length;
        }
        else
        {
            Count++;
        }
    }

    public void Clear()
    {
        Count = 0;
    }

    /// <summary>The newest line at or before <paramref name="from"/> that contains the text, or -1.</summary>
    public int FindBackwards(ReadOnlySpan<char> text, int from)
    {
        for (int i = from < Count ? from : Count - 1; i >= 0; i--)
        {
            if (this[i].AsSpan().IndexOf(text) >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}
