using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.RamFileSystem;

namespace ViperOS.Tests.UserSpace.RamFileSystem;

public sealed class FileTreeTests
{
    private readonly FileTree _tree = new();
    private readonly Node _root;

    public FileTreeTests()
    {
        _root = _tree.AddRoot(0x1FF, 0);
    }

    [Fact]
    public void A_path_is_walked_component_by_component()
    {
        Make("a", FileKind.Directory);
        Node file = Make("a/b", FileKind.Regular);
        Assert.Same(file, Walk("a/b"));
        Assert.Same(file, Walk("//./a//b"));
        Assert.Null(Walk("a/c"));
        Assert.Equal(ErrorNumber.ENOENT, WalkError("c/b"));
        Assert.Equal(ErrorNumber.ENOTDIR, WalkError("a/b/"));
        Assert.Equal(ErrorNumber.ENOTDIR, WalkError("a/b/c"));
        Assert.Equal(ErrorNumber.EINVAL, WalkError("a/../b"));
        Assert.Equal(ErrorNumber.ENAMETOOLONG, WalkError(new string('x', 256)));
    }

    [Fact]
    public void A_walk_stops_at_a_link_that_is_to_be_followed()
    {
        Make("d", FileKind.Directory);
        Link("d/l", "../x");
        Assert.Equal(ErrorNumber.ELOOP, _tree.Walk(_root, "d/l/y/z"u8, default, false, out PathWalk walk));
        Assert.Equal((2, 3, "../x"), (walk.LinkStart, walk.LinkEnd, Encoding.UTF8.GetString(walk.Link!.Target)));
        Assert.Equal(ErrorNumber.ELOOP, _tree.Walk(_root, "d/l/"u8, default, false, out _));
        Assert.Equal(ErrorNumber.ELOOP, _tree.Walk(_root, "d/l"u8, default, true, out _));
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, "d/l"u8, default, false, out walk));
        Assert.Equal(FileKind.SymbolicLink, walk.Node!.Kind);
    }

    [Fact]
    public void A_file_that_is_open_outlives_its_name()
    {
        Node file = Make("a", FileKind.Regular);
        FileTree.AddUser(file);
        Assert.Equal((ErrorNumber.None, null), Remove("a", false));
        Assert.Same(file, _tree.FromSlot(file.Slot));
        Assert.Same(file, FileTree.RemoveUser(file));
        _tree.Recycle(file);
        Assert.Null(_tree.FromSlot(file.Slot));
        Assert.Equal(1, _tree.Count);
    }

    [Fact]
    public void A_file_lives_as_long_as_one_of_its_names()
    {
        Node file = Make("a", FileKind.Regular);
        Make("d", FileKind.Directory);
        Assert.Equal(ErrorNumber.None, HardLink("a", "d/b"));
        Assert.Equal(2u, file.LinkCount);
        Assert.Equal(ErrorNumber.EEXIST, HardLink("a", "d/b"));
        Assert.Equal(ErrorNumber.EPERM, HardLink("d", "e"));
        Assert.Equal((ErrorNumber.None, null), Remove("a", false));
        Assert.Same(file, Walk("d/b"));
        Assert.Equal((ErrorNumber.None, file), Remove("d/b", false));
    }

    [Fact]
    public void A_directory_counts_those_below_it()
    {
        Node directory = Make("d", FileKind.Directory);
        Make("d/e", FileKind.Directory);
        Make("d/f", FileKind.Regular);
        Assert.Equal((3u, 3u), (directory.LinkCount, _root.LinkCount));
        Assert.Equal(ErrorNumber.None, Rename("d/e", "e", true).Error);
        Assert.Equal((2u, 4u), (directory.LinkCount, _root.LinkCount));
    }

    [Fact]
    public void Removing_tells_files_from_directories()
    {
        Make("d", FileKind.Directory);
        Make("d/f", FileKind.Regular);
        Assert.Equal(ErrorNumber.EISDIR, Remove("d", false).Error);
        Assert.Equal(ErrorNumber.ENOTEMPTY, Remove("d", true).Error);
        Assert.Equal(ErrorNumber.ENOTDIR, Remove("d/f", true).Error);
        Assert.Equal(ErrorNumber.None, Remove("d/f", false).Error);
        Assert.Equal(ErrorNumber.None, Remove("d", true).Error);
        Assert.Equal(ErrorNumber.EBUSY, Remove("", true).Error);
        Assert.Equal(ErrorNumber.ENOENT, Remove("d", true).Error);
    }

    [Fact]
    public void A_directory_does_not_move_into_itself()
    {
        Make("a", FileKind.Directory);
        Make("a/b", FileKind.Directory);
        Assert.Equal(ErrorNumber.EINVAL, Rename("a", "a/b/c", true).Error);
        Assert.Equal(ErrorNumber.EINVAL, Rename("a", "a/x", true).Error);
        Assert.Equal(ErrorNumber.None, Rename("a/b", "c", true).Error);
    }

    [Fact]
    public void Renaming_replaces_a_file_if_it_may()
    {
        Node a = Make("a", FileKind.Regular);
        Node b = Make("b", FileKind.Regular);
        Assert.Equal(ErrorNumber.EEXIST, Rename("a", "b", false).Error);
        Assert.Equal((ErrorNumber.None, b), Rename("a", "b", true));
        Assert.Same(a, Walk("b"));
    }

    [Fact]
    public void Renaming_between_two_names_of_one_file_keeps_both()
    {
        Node a = Make("a", FileKind.Regular);
        HardLink("a", "b");
        Assert.Equal((ErrorNumber.None, null), Rename("a", "b", true));
        Assert.Same(a, Walk("a"));
        Assert.Same(a, Walk("b"));
    }

    [Fact]
    public void Names_change_places()
    {
        Node a = Make("a", FileKind.Regular);
        Node d = Make("d", FileKind.Directory);
        Node inner = Make("d/e", FileKind.Directory);
        Assert.Equal(ErrorNumber.None, Exchange("a", "d/e"));
        Assert.Same(a, Walk("d/e"));
        Assert.Same(inner, Walk("a"));
        Assert.Equal(ErrorNumber.EINVAL, Exchange("d", "d/e"));
        Assert.Equal(ErrorNumber.ENOENT, Exchange("d", "none"));
        Assert.Equal(2u, d.LinkCount);
    }

    [Fact]
    public void Nothing_is_made_in_a_directory_that_was_removed()
    {
        Node directory = Make("d", FileKind.Directory);
        FileTree.AddUser(directory);
        Remove("d", true);
        _tree.Walk(directory, "x"u8, default, false, out PathWalk walk);
        Assert.Equal(ErrorNumber.ENOENT, _tree.Create(walk, FileKind.Regular, 0, default, 1, out _));
    }

    [Fact]
    public void Permissions_are_the_owners_the_groups_or_the_others()
    {
        FileCaller owner = new(1000, 1000, 1, default);
        FileCaller member = new(1001, 5, 1, [0xE8, 3, 0, 0]);
        FileCaller other = new(1002, 1002, 1, default);
        Node file = Make("f", FileKind.Regular);
        file.Mode = 0b110_100_000;
        file.UserId = 1000;
        file.GroupId = 1000;
        Assert.True(FileTree.Allows(owner, file, FileCaller.Read | FileCaller.Write));
        Assert.False(FileTree.Allows(owner, file, FileCaller.Execute));
        Assert.True(FileTree.Allows(member, file, FileCaller.Read));
        Assert.False(FileTree.Allows(member, file, FileCaller.Write));
        Assert.False(FileTree.Allows(other, file, FileCaller.Read));
        Assert.True(FileTree.Allows(default, file, FileCaller.Read | FileCaller.Write));
        Assert.False(FileTree.Allows(default, file, FileCaller.Execute));
    }

    [Fact]
    public void A_directory_that_may_not_be_searched_or_written_keeps_others_out()
    {
        FileCaller other = new(1002, 1002, 1, default);
        Node directory = Make("d", FileKind.Directory);
        Make("d/f", FileKind.Regular);
        directory.Mode = 0b111_101_100;
        Assert.Equal(ErrorNumber.EACCES, _tree.Walk(_root, "d/f"u8, other, false, out _));
        directory.Mode = 0b111_101_101;
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, "d/g"u8, other, false, out PathWalk walk));
        Assert.Equal(ErrorNumber.EACCES, _tree.Create(walk, FileKind.Regular, 0x1A4, other, 1, out _));
        _tree.Walk(_root, "d/f"u8, other, false, out walk);
        Assert.Equal(ErrorNumber.EACCES, _tree.Remove(walk, false, other, 1, out _));
    }

    [Fact]
    public void In_a_sticky_directory_names_belong_to_their_owners()
    {
        FileCaller first = new(1, 1, 1, default);
        FileCaller second = new(2, 2, 1, default);
        Node directory = Make("tmp", FileKind.Directory);
        directory.Mode = 0x3FF;
        _tree.Walk(_root, "tmp/a"u8, first, false, out PathWalk walk);
        Assert.Equal(ErrorNumber.None, _tree.Create(walk, FileKind.Regular, 0x1A4, first, 1, out Node? node));
        Assert.Equal((1u, 1u), (node!.UserId, node.GroupId));
        _tree.Walk(_root, "tmp/a"u8, second, false, out walk);
        Assert.Equal(ErrorNumber.EPERM, _tree.Remove(walk, false, second, 1, out _));
        Assert.Equal(ErrorNumber.None, _tree.Remove(walk, false, first, 1, out _));
    }

    [Fact]
    public void A_directory_moves_elsewhere_only_for_who_may_write_to_it()
    {
        _root.Mode = 0x1FF;
        Make("from", FileKind.Directory).Mode = 0x1FF;
        Make("to", FileKind.Directory).Mode = 0x1FF;
        Node moved = Make("from/d", FileKind.Directory);
        moved.Mode = 0x1ED;
        Assert.Equal(ErrorNumber.EACCES, Move("from/d", "to/d"));
        Assert.Equal(ErrorNumber.None, Move("from/d", "from/e"));
        moved.Mode = 0x1FF;
        Assert.Equal(ErrorNumber.None, Move("from/e", "to/d"));

        ErrorNumber Move(string from, string to)
        {
            FileCaller caller = new(1, 1, 1, default);
            _tree.Walk(_root, Encoding.UTF8.GetBytes(from), caller, false, out PathWalk source);
            _tree.Walk(_root, Encoding.UTF8.GetBytes(to), caller, false, out PathWalk target);
            return _tree.Rename(source, target, true, caller, 1, out _);
        }
    }

    [Fact]
    public void A_listing_goes_on_behind_its_cookie_while_entries_come_and_go()
    {
        for (int i = 0; i < 10; i++)
        {
            Make($"f{i}", FileKind.Regular);
        }

        Entry third = FileTree.NextChild(_root, 0)!;
        third = FileTree.NextSibling(FileTree.NextSibling(third)!)!;
        ulong cookie = third.Order;
        _tree.Recycle(Remove("f2", false).Released!);
        Make("new", FileKind.Regular);
        List<string> names = [];
        for (Entry? entry = FileTree.NextChild(_root, cookie); entry is not null; entry = FileTree.NextSibling(entry))
        {
            names.Add(Encoding.UTF8.GetString(entry.Name));
        }

        Assert.Equal(["f3", "f4", "f5", "f6", "f7", "f8", "f9", "new"], names);
    }

    [Fact]
    public void It_behaves_like_a_simple_model()
    {
        Gen<(int Kind, int First, int Second)> step =
            from kind in Gen.Choose(0, 4)
            from first in Gen.Choose(0, 19)
            from second in Gen.Choose(0, 19)
            select (kind, first, second);
        Prop.ForAll(step.ListOf(120).ToArbitrary(), steps => RunModel([.. steps])).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_path_breaks_it()
    {
        Make("a", FileKind.Directory);
        Make("a/b", FileKind.Regular);
        Link("l", "a");
        Prop.ForAll<byte[], byte[]>((first, second) =>
        {
            ErrorNumber error = _tree.Walk(_root, first, default, true, out PathWalk from);
            ErrorNumber otherError = _tree.Walk(_root, second, default, false, out PathWalk to);
            if (error == ErrorNumber.None && otherError == ErrorNumber.None
                && _tree.Rename(from, to, true, default, 1, out Node? released) == ErrorNumber.None && released is not null)
            {
                _tree.Recycle(released);
            }

            if (_tree.Walk(_root, second, default, false, out to) == ErrorNumber.None
                && _tree.Remove(to, false, default, 1, out released) == ErrorNumber.None && released is not null)
            {
                _tree.Recycle(released);
            }

            return _tree.Count >= 1;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Names of one directory, each with the number of its file, as a dictionary has them.</summary>
    private static bool RunModel(List<(int Kind, int First, int Second)> steps)
    {
        FileTree tree = new();
        Node root = tree.AddRoot(0x1FF, 0);
        Dictionary<string, Node> model = [];
        foreach ((int kind, int first, int second) in steps)
        {
            string a = $"name{first}";
            string b = $"name{second}";
            tree.Walk(root, Encoding.UTF8.GetBytes(a), default, false, out PathWalk from);
            tree.Walk(root, Encoding.UTF8.GetBytes(b), default, false, out PathWalk to);
            Node? released = null;
            bool has = model.TryGetValue(a, out Node? node);
            bool hasTarget = model.ContainsKey(b);
            bool expected;
            ErrorNumber error;
            switch (kind)
            {
                case 0:
                    error = tree.Create(from, FileKind.Regular, 0, default, 0, out Node? created);
                    expected = !has;
                    if (expected)
                    {
                        model[a] = created!;
                    }

                    break;
                case 1:
                    error = tree.Remove(from, false, default, 0, out released);
                    expected = model.Remove(a);
                    break;
                case 2:
                    error = node is null ? ErrorNumber.ENOENT : tree.Link(node, to, default, 0);
                    expected = has && !hasTarget;
                    if (expected)
                    {
                        model[b] = node!;
                    }

                    break;
                case 3:
                    error = tree.Exchange(from, to, default, 0);
                    expected = has && hasTarget;
                    if (expected)
                    {
                        (model[a], model[b]) = (model[b], model[a]);
                    }

                    break;
                default:
                    error = tree.Rename(from, to, true, default, 0, out released);
                    expected = has;
                    if (expected && !(hasTarget && model[b] == node))
                    {
                        model.Remove(a);
                        model[b] = node!;
                    }

                    break;
            }

            if (released is not null)
            {
                if (model.ContainsValue(released))
                {
                    return false;
                }

                tree.Recycle(released);
            }

            if (expected != (error == ErrorNumber.None))
            {
                return false;
            }
        }

        Dictionary<string, Node> found = [];
        for (Entry? entry = FileTree.NextChild(root, 0); entry is not null; entry = FileTree.NextSibling(entry))
        {
            found.Add(Encoding.UTF8.GetString(entry.Name), entry.Node);
            if (tree.Find(root, entry.Name) != entry.Node)
            {
                return false;
            }
        }

        return found.Count == model.Count && model.All(pair => found[pair.Key] == pair.Value)
            && model.Values.GroupBy(node => node).All(group => group.Key.LinkCount == group.Count())
            && tree.Count == model.Values.Distinct().Count() + 1;
    }

    private Node? Walk(string path)
    {
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, Encoding.UTF8.GetBytes(path), default, false, out PathWalk walk));
        return walk.Node;
    }

    private ErrorNumber WalkError(string path) => _tree.Walk(_root, Encoding.UTF8.GetBytes(path), default, false, out _);

    private Node Make(string path, FileKind kind)
    {
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, Encoding.UTF8.GetBytes(path), default, false, out PathWalk walk));
        Assert.Equal(ErrorNumber.None, _tree.Create(walk, kind, 0x1A4, default, 0, out Node? node));
        return node!;
    }

    private void Link(string path, string target)
    {
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, Encoding.UTF8.GetBytes(path), default, false, out PathWalk walk));
        Assert.Equal(ErrorNumber.None, _tree.CreateLink(walk, Encoding.UTF8.GetBytes(target), default, 0, out _));
    }

    private ErrorNumber HardLink(string from, string to)
    {
        _tree.Walk(_root, Encoding.UTF8.GetBytes(to), default, false, out PathWalk walk);
        return _tree.Link(Walk(from)!, walk, default, 1);
    }

    private (ErrorNumber Error, Node? Released) Remove(string path, bool isDirectory)
    {
        _tree.Walk(_root, Encoding.UTF8.GetBytes(path), default, false, out PathWalk walk);
        return (_tree.Remove(walk, isDirectory, default, 1, out Node? released), released);
    }

    private (ErrorNumber Error, Node? Released) Rename(string from, string to, bool mayReplace)
    {
        _tree.Walk(_root, Encoding.UTF8.GetBytes(from), default, false, out PathWalk source);
        _tree.Walk(_root, Encoding.UTF8.GetBytes(to), default, false, out PathWalk target);
        return (_tree.Rename(source, target, mayReplace, default, 1, out Node? released), released);
    }

    private ErrorNumber Exchange(string from, string to)
    {
        _tree.Walk(_root, Encoding.UTF8.GetBytes(from), default, false, out PathWalk source);
        _tree.Walk(_root, Encoding.UTF8.GetBytes(to), default, false, out PathWalk target);
        return _tree.Exchange(source, target, default, 1);
    }
}
