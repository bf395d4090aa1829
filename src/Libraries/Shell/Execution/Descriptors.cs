namespace ViperOS.Shell.Execution;

/// <summary>The file descriptors of one execution environment. Holds a reference on each file. Used by one thread.</summary>
public sealed class Descriptors
{
    private readonly SortedList<int, OpenFile> _files = [];

    /// <summary>Null if the descriptor is closed.</summary>
    public OpenFile? this[int descriptor] => _files.TryGetValue(descriptor, out OpenFile? file) ? file : null;

    /// <summary>In ascending order.</summary>
    public IEnumerable<KeyValuePair<int, OpenFile>> All => _files;

    /// <summary>Takes over the caller's reference.</summary>
    public void Set(int descriptor, OpenFile? file)
    {
        OpenFile? old = this[descriptor];
        if (file is null)
        {
            _files.Remove(descriptor);
        }
        else
        {
            _files[descriptor] = file;
        }

        old?.Release();
    }

    public Descriptors Copy()
    {
        Descriptors copy = new();
        foreach ((int descriptor, OpenFile file) in _files)
        {
            file.AddReference();
            copy._files.Add(descriptor, file);
        }

        return copy;
    }

    public void Clear()
    {
        foreach (OpenFile file in _files.Values)
        {
            file.Release();
        }

        _files.Clear();
    }
}
