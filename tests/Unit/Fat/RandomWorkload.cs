using ViperOS.Contracts;

namespace ViperOS.Tests.Fat;

/// <summary>Random operations on a volume and on a model of it, a dictionary of paths, which must agree on every answer.</summary>
internal sealed class RandomWorkload(TestVolume volume, Random random)
{
    private static readonly string[] s_names =
    [
        "A", "readme.txt", "README.BAK", "Mixed.Txt", "a long name.txt", "a long name, and one more.txt", "a long name, and another.txt", "Ünïcödé", "日本",
        "e", "f.g", "directory", "Directory two", new string('w', 100),
    ];

    private readonly Dictionary<string, string> _spelled = new(StringComparer.OrdinalIgnoreCase) { [""] = "" };
    private readonly Dictionary<string, byte[]?> _model = new(StringComparer.OrdinalIgnoreCase) { [""] = null };

    /// <summary>Paths as they were spelled, with their contents; directories end with '/'.</summary>
    public SortedDictionary<string, byte[]> Expected()
    {
        SortedDictionary<string, byte[]> tree = new(StringComparer.Ordinal);
        foreach ((string path, byte[]? data) in _model)
        {
            if (path.Length != 0)
            {
                tree.Add(SpelledPath(path) + (data is null ? "/" : ""), data ?? []);
            }
        }

        return tree;
    }

    public void Step()
    {
        switch (random.Next(12))
        {
            case 0:
            case 1:
            case 2:
                Create(FileKind.Regular);
                break;
            case 3:
                Create(FileKind.Directory);
                break;
            case 4:
            case 5:
            case 6:
                Write();
                break;
            case 7:
                Truncate();
                break;
            case 8:
                Remove();
                break;
            case 9:
            case 10:
                Rename();
                break;
            default:
                Assert.Equal(ErrorNumber.None, volume.Volume.Sync());
                break;
        }
    }

    private static string Parent(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];

    private string SpelledPath(string path) => Parent(path) is { Length: > 0 } parent ? $"{SpelledPath(parent)}/{_spelled[path]}" : _spelled[path];

    private string Any(bool isDirectory) => _model.Where(entry => entry.Value is null == isDirectory).Select(entry => entry.Key).ToList() is { Count: > 0 } paths
        ? paths[random.Next(paths.Count)]
        : "";

    private string NewPath()
    {
        string directory = Any(isDirectory: true);
        string name = s_names[random.Next(s_names.Length)];
        name = random.Next(4) == 0 ? name.ToUpperInvariant() : name;
        return directory.Length == 0 ? name : $"{directory}/{name}";
    }

    private void Create(FileKind kind)
    {
        string path = NewPath();
        if (path.Count(unit => unit == '/') > 4)
        {
            return;
        }

        ErrorNumber error = volume.Create(path, kind, out _);
        if (_model.ContainsKey(path))
        {
            Assert.Equal(ErrorNumber.EEXIST, error);
        }
        else if (error != ErrorNumber.ENOSPC)
        {
            Assert.Equal(ErrorNumber.None, error);
            Put(path, kind == FileKind.Directory ? null : []);
        }
    }

    private void Put(string path, byte[]? data)
    {
        _model.Remove(path);
        _model[path] = data;
        _spelled[path] = Last(path);
    }

    private void Write()
    {
        string path = Any(isDirectory: false);
        if (path.Length == 0)
        {
            return;
        }

        byte[] old = _model[path]!;
        int offset = random.Next(random.Next(3) == 0 ? old.Length + 20_000 : old.Length + 1);
        byte[] data = new byte[random.Next(1, 12_000)];
        random.NextBytes(data);
        if (volume.Write(volume.Get(path), (ulong)offset, data) == ErrorNumber.None)
        {
            byte[] now = new byte[Math.Max(old.Length, offset + data.Length)];
            old.CopyTo(now, 0);
            data.CopyTo(now, offset);
            _model[path] = now;
        }
        else
        {
            // As much as there was room for.
            _model[path] = volume.Read(volume.Get(path));
        }
    }

    private void Truncate()
    {
        string path = Any(isDirectory: false);
        if (path.Length != 0)
        {
            byte[] data = _model[path]!;
            int size = random.Next(3) == 0 ? 0 : random.Next(data.Length + 10_000);
            if (volume.Truncate(volume.Get(path), (ulong)size) == ErrorNumber.None)
            {
                Array.Resize(ref data, size);
                _model[path] = data;
            }
        }
    }

    private void Remove()
    {
        string path = Any(random.Next(3) == 0);
        if (path.Length == 0)
        {
            return;
        }

        bool isDirectory = _model[path] is null;
        bool isFull = _model.Keys.Any(other => other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(isDirectory ? ErrorNumber.EISDIR : ErrorNumber.ENOTDIR, volume.Remove(path, !isDirectory));
        Assert.Equal(isFull ? ErrorNumber.ENOTEMPTY : ErrorNumber.None, volume.Remove(path, isDirectory));
        if (!isFull)
        {
            _model.Remove(path);
        }
    }

    private void Rename()
    {
        string from = Any(random.Next(3) == 0);
        string to = NewPath();
        if (from.Length == 0 || to.Count(unit => unit == '/') > 4)
        {
            return;
        }

        volume.Find(from, out ulong node);
        ErrorNumber error = volume.Rename(from, to);
        bool isInto = _model[from] is null && to.StartsWith(from + "/", StringComparison.OrdinalIgnoreCase);
        bool isSame = from.Equals(to, StringComparison.OrdinalIgnoreCase);
        if (isInto)
        {
            Assert.Equal(ErrorNumber.EINVAL, error);
            return;
        }

        if (_model.TryGetValue(to, out byte[]? replaced) && !isSame)
        {
            ErrorNumber expected = replaced is null != _model[from] is null ? (_model[from] is null ? ErrorNumber.ENOTDIR : ErrorNumber.EISDIR)
                : _model.Keys.Any(other => other.StartsWith(to + "/", StringComparison.OrdinalIgnoreCase)) ? ErrorNumber.ENOTEMPTY
                : ErrorNumber.None;
            Assert.Equal(expected, error);
            if (error != ErrorNumber.None)
            {
                return;
            }
        }
        else if (error == ErrorNumber.ENOSPC)
        {
            return;
        }

        Assert.Equal(ErrorNumber.None, error);
        Assert.Equal(ErrorNumber.None, volume.Find(to, out ulong moved));
        Assert.Equal(node, moved);

        // What is replaced leaves its spelling behind: the entry is the same.
        string spelled = !isSame && _model.ContainsKey(to) ? _spelled[to] : Last(to);
        List<KeyValuePair<string, byte[]?>> below = [.. _model.Where(entry => entry.Key.StartsWith(from + "/", StringComparison.OrdinalIgnoreCase))];
        byte[]? data = _model[from];
        _model.Remove(from);
        Put(to, data);
        _spelled[to] = spelled;
        foreach ((string path, byte[]? contents) in below)
        {
            string was = _spelled[path];
            _model.Remove(path);
            Put(to + path[from.Length..], contents);
            _spelled[to + path[from.Length..]] = was;
        }
    }
}
