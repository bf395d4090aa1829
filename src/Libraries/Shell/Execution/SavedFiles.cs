namespace ViperOS.Shell.Execution;

/// <summary>What redirections have replaced, to be put back. Holds a reference on each file until then.</summary>
internal sealed class SavedFiles
{
    private readonly List<(int Descriptor, OpenFile? File)> _saved = [];

    /// <summary>Before a descriptor changes.</summary>
    public void Add(Descriptors files, int descriptor)
    {
        OpenFile? file = files[descriptor];
        file?.AddReference();
        _saved.Add((descriptor, file));
    }

    public void Restore(Descriptors files)
    {
        for (int i = _saved.Count - 1; i >= 0; i--)
        {
            files.Set(_saved[i].Descriptor, _saved[i].File);
        }

        _saved.Clear();
    }

    /// <summary>The redirections stay: exec.</summary>
    public void Forget()
    {
        foreach ((int _, OpenFile? file) in _saved)
        {
            file?.Release();
        }

        _saved.Clear();
    }
}
