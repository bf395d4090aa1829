using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;

namespace ViperOS.Tests.ViperFs.Model;

/// <summary>Random operations on a volume and on the model, which have to give the same answers.</summary>
public sealed partial class RandomWorkload
{
    private readonly Random _random;
    private readonly List<ModelNode> _nodes = [];
    private readonly int _names;
    private readonly int _maximumSize;
    private long _time = 1_000;

    public RandomWorkload(Volume volume, int seed, int names = 12, int maximumSize = 200_000)
    {
        Volume = volume;
        _random = new Random(seed);
        _names = names;
        _maximumSize = maximumSize;
        Root = new ModelNode(FileKind.Directory, Volume.RootInode);
        _nodes.Add(Root);
    }

    public ModelNode Root { get; }

    public Volume Volume { get; set; }

    /// <summary>The last step was one that takes several operations of the volume.</summary>
    public bool IsLong { get; private set; }

    /// <summary>Operations that had an error, as the model said.</summary>
    public int Failures { get; private set; }

    /// <summary>Operations that the volume had no room for.</summary>
    public int OutOfSpace { get; private set; }

    public void Step()
    {
        _time++;
        int kind = _random.Next(20);
        IsLong = kind is (>= 4 and <= 12) or 18;
        switch (kind)
        {
            case 0 or 1 or 2 or 3:
                Create();
                break;
            case 4 or 5 or 6 or 7 or 8:
                Write();
                break;
            case 9 or 10:
                Truncate();
                break;
            case 11 or 12:
                Unlink();
                break;
            case 13 or 14 or 15:
                Rename();
                break;
            case 16:
                Link();
                break;
            case 17:
                SetAttribute();
                break;
            case 18:
                Allocate();
                break;
            case 19:
                Assert.Equal(ErrorNumber.None, _random.Next(3) == 0 ? Volume.Checkpoint() : Volume.Sync());
                break;
        }
    }

    private ModelNode Directory() => Pick(node => node.IsDirectory);

    private ModelNode Pick(Func<ModelNode, bool> condition)
    {
        ModelNode[] all = [.. _nodes.Where(condition)];
        return all[_random.Next(all.Length)];
    }

    private bool HasFile(out ModelNode file)
    {
        ModelNode[] all = [.. _nodes.Where(node => node.Kind == FileKind.Regular)];
        file = all.Length == 0 ? Root : all[_random.Next(all.Length)];
        return all.Length != 0;
    }

    private string Name()
    {
        int number = _random.Next(_names);
        return number % 5 == 4 ? new string((char)('a' + (number % 26)), 150) + number : "n" + number;
    }

    private static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(name);

    /// <summary>The same answer as the model's, or no room; true if the operation has taken place.</summary>
    private bool Check(ErrorNumber expected, ErrorNumber actual)
    {
        if (expected == ErrorNumber.None && actual == ErrorNumber.ENOSPC)
        {
            OutOfSpace++;
            return false;
        }

        Assert.Equal(expected, actual);
        Failures += expected == ErrorNumber.None ? 0 : 1;
        return expected == ErrorNumber.None;
    }

    private void Create()
    {
        ModelNode parent = Directory();
        string name = Name();
        FileKind kind = _random.Next(6) switch
        {
            0 or 1 => FileKind.Directory,
            2 => FileKind.SymbolicLink,
            _ => FileKind.Regular,
        };
        ErrorNumber expected = parent.Entries.ContainsKey(name) ? ErrorNumber.EEXIST : ErrorNumber.None;
        NewInode settings = new(kind, 0x1A4, 7, 8, _time);
        byte[] target = kind == FileKind.SymbolicLink ? Bytes(new string('t', _random.Next(1, 400))) : [];
        ErrorNumber error = kind == FileKind.SymbolicLink
            ? Volume.CreateLink(parent.Inode, Bytes(name), target, settings, out ulong inode)
            : Volume.Create(parent.Inode, Bytes(name), settings, out inode);
        if (Check(expected, error))
        {
            ModelNode node = new(kind, inode) { Parent = parent, Content = target };
            parent.Entries.Add(name, node);
            parent.Links += node.IsDirectory ? 1 : 0;
            _nodes.Add(node);
        }
    }

    private void Write()
    {
        if (!HasFile(out ModelNode file))
        {
            return;
        }

        int offset = _random.Next(4) == 0 ? _random.Next(_maximumSize) : _random.Next(file.Content.Length + 1);
        byte[] data = new byte[_random.Next(1, _random.Next(2) == 0 ? 600 : 20_000)];
        _random.NextBytes(data);
        ErrorNumber error = new FileData(Volume).Write(file.Inode, (ulong)offset, data, _time, out int written);
        Check(ErrorNumber.None, error);
        if (written != 0)
        {
            file.Write(offset, data[..written]);
        }
    }

    private void Truncate()
    {
        if (HasFile(out ModelNode file))
        {
            int size = _random.Next(3) == 0 ? 0 : _random.Next(_maximumSize);
            if (Check(ErrorNumber.None, new FileData(Volume).Truncate(file.Inode, (ulong)size, _time)))
            {
                file.Resize(size);
            }
        }
    }

    private void Allocate()
    {
        if (!HasFile(out ModelNode file))
        {
            return;
        }

        ulong first = (ulong)_random.Next(_maximumSize / 4096);
        ulong count = (ulong)_random.Next(1, 12);
        int kind = _random.Next(4);
        if (kind == 2)
        {
            Shift(file, (int)first, (int)count);
        }
        else if (kind == 3)
        {
            Check(ErrorNumber.None, Volume.Allocate(file.Inode, first, count, 0, _time));
        }
        else if (Check(ErrorNumber.None, Volume.Deallocate(file.Inode, first, count, 0, _time)))
        {
            int from = (int)Math.Min((ulong)file.Content.Length, first * 4096);
            int end = (int)Math.Min((ulong)file.Content.Length, (first + count) * 4096);
            file.Content.AsSpan(from, end - from).Clear();
        }
    }

    private void Shift(ModelNode file, int first, int count)
    {
        const int BlockSize = 4096;
        (int from, int end) = (first * BlockSize, (first + count) * BlockSize);
        if (_random.Next(2) == 0)
        {
            if (Check(end < file.Content.Length ? ErrorNumber.None : ErrorNumber.EINVAL, Volume.CollapseRange(file.Inode, (ulong)first, (ulong)count, _time)))
            {
                file.Content = [.. file.Content.AsSpan(0, from), .. file.Content.AsSpan(end)];
            }
        }
        else if (Check(from < file.Content.Length ? ErrorNumber.None : ErrorNumber.EINVAL, Volume.InsertRange(file.Inode, (ulong)first, (ulong)count, _time)))
        {
            file.Content = [.. file.Content.AsSpan(0, from), .. new byte[end - from], .. file.Content.AsSpan(from)];
        }
    }
}
