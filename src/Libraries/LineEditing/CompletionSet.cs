namespace ViperOS.LineEditing;

/// <summary>What a <see cref="Completer"/> found for the text before the cursor. Used again for each question.</summary>
public sealed class CompletionSet
{
    private readonly List<string> _insertions = [];
    private readonly List<string> _names = [];

    /// <summary>Where the text begins that a candidate takes the place of.</summary>
    public int Start { get; set; }

    /// <summary>What each candidate puts into the line.</summary>
    public List<string> Insertions => _insertions;

    /// <summary>How each candidate is shown in a list.</summary>
    public List<string> Names => _names;

    public void Clear()
    {
        _insertions.Clear();
        _names.Clear();
    }

    public void Add(string insertion, string name)
    {
        for (int i = 0; i < _insertions.Count; i++)
        {
            if (string.Equals(_insertions[i], insertion))
            {
                return;
            }
        }

        _insertions.Add(insertion);
        _names.Add(name);
    }

    /// <summary>The number of characters in which all insertions agree, in any case of letters.</summary>
    public int CommonLength()
    {
        if (_insertions.Count == 0)
        {
            return 0;
        }

        string first = _insertions[0];
        int common = first.Length;
        for (int i = 1; i < _insertions.Count; i++)
        {
            string other = _insertions[i];
            common = common < other.Length ? common : other.Length;
            for (int j = 0; j < common; j++)
            {
                if (char.ToUpperInvariant(first[j]) != char.ToUpperInvariant(other[j]))
                {
                    common = j;
                }
            }
        }

        return common;
    }
}
