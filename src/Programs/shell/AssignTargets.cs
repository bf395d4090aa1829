namespace ViperOS.Programs.Shell;

/// <summary>Where the assigns that this shell made point to: the namespace holds capabilities, not texts.</summary>
internal sealed class AssignTargets
{
    private readonly List<string> _names = [];
    private readonly List<string> _targets = [];

    public string? Find(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : _targets[index];
    }

    public void Set(string name, string target)
    {
        Remove(name);
        _names.Add(name);
        _targets.Add(target);
    }

    public void Remove(string name)
    {
        int index = IndexOf(name);
        if (index >= 0)
        {
            _names.RemoveAt(index);
            _targets.RemoveAt(index);
        }
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
