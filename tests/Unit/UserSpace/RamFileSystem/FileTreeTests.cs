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
        Node directory = Create(_root, "a", true);
        Node file = Create(directory, "b", false);
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, "a/b"u8, out Node? found));
        Assert.Same(file, found);
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, "//./a//b"u8, out _));
        Assert.Equal(ErrorNumber.ENOENT, _tree.Walk(_root, "a/c"u8, out _));
        Assert.Equal(ErrorNumber.ENOTDIR, _tree.Walk(_root, "a/b/"u8, out _));
        Assert.Equal(ErrorNumber.ENOTDIR, _tree.Walk(_root, "a/b/c"u8, out _));
        Assert.Equal(ErrorNumber.EINVAL, _tree.Walk(_root, "a/../b"u8, out _));
        Assert.Equal(ErrorNumber.ENAMETOOLONG, _tree.Walk(_root, Encoding.UTF8.GetBytes(new string('x', 256)), out _));
    }

    [Fact]
    public void A_file_that_is_open_outlives_its_name()
    {
        Node file = Create(_root, "a", false);
        FileTree.AddUser(file);
        Assert.Equal(ErrorNumber.None, _tree.Remove(_root, "a"u8, false, 1, out Node? released));
        Assert.Null(released);
        Assert.Same(file, _tree.FromSlot(file.Slot));
        Assert.Same(file, _tree.RemoveUser(file));
        _tree.Recycle(file);
        Assert.Null(_tree.FromSlot(file.Slot));
        Assert.Equal(1, _tree.Count);
    }

    [Fact]
    public void Removing_tells_files_from_directories()
    {
        Node directory = Create(_root, "d", true);
        Create(directory, "f", false);
        Assert.Equal(ErrorNumber.EISDIR, _tree.Remove(_root, "d"u8, false, 1, out _));
        Assert.Equal(ErrorNumber.ENOTEMPTY, _tree.Remove(_root, "d"u8, true, 1, out _));
        Assert.Equal(ErrorNumber.ENOTDIR, _tree.Remove(_root, "d/f"u8, true, 1, out _));
        Assert.Equal(ErrorNumber.None, _tree.Remove(_root, "d/f"u8, false, 1, out _));
        Assert.Equal(ErrorNumber.None, _tree.Remove(_root, "d"u8, true, 1, out _));
        Assert.Equal(ErrorNumber.EBUSY, _tree.Remove(_root, ""u8, true, 1, out _));
    }

    [Fact]
    public void A_directory_does_not_move_into_itself()
    {
        Node a = Create(_root, "a", true);
        Create(a, "b", true);
        Assert.Equal(ErrorNumber.EINVAL, _tree.Rename(_root, "a"u8, "a/b/c"u8, true, 1, out _));
        Assert.Equal(ErrorNumber.EINVAL, _tree.Rename(_root, "a"u8, "a/x"u8, true, 1, out _));
        Assert.Equal(ErrorNumber.None, _tree.Rename(_root, "a/b"u8, "c"u8, true, 1, out _));
    }

    [Fact]
    public void Renaming_replaces_a_file_if_it_may()
    {
        Node a = Create(_root, "a", false);
        Node b = Create(_root, "b", false);
        Assert.Equal(ErrorNumber.EEXIST, _tree.Rename(_root, "a"u8, "b"u8, false, 1, out _));
        Assert.Equal(ErrorNumber.None, _tree.Rename(_root, "a"u8, "b"u8, true, 1, out Node? released));
        Assert.Same(b, released);
        Assert.Equal(ErrorNumber.None, _tree.Walk(_root, "b"u8, out Node? found));
        Assert.Same(a, found);
    }

    [Fact]
    public void Nothing_is_made_in_a_directory_that_was_removed()
    {
        Node directory = Create(_root, "d", true);
        FileTree.AddUser(directory);
        _tree.Remove(_root, "d"u8, true, 1, out _);
        Assert.Equal(ErrorNumber.ENOENT, _tree.Create(directory, "x"u8, false, 0, 1, out _));
    }

    [Fact]
    public void A_listing_goes_on_behind_its_cookie_while_entries_come_and_go()
    {
        for (int i = 0; i < 10; i++)
        {
            Create(_root, $"f{i}", false);
        }

        Node third = FileTree.NextChild(_root, 0)!;
        third = FileTree.NextSibling(FileTree.NextSibling(third)!)!;
        ulong cookie = third.Order;
        _tree.Remove(_root, "f2"u8, false, 1, out Node? released);
        _tree.Recycle(released!);
        Create(_root, "new", false);
        List<string> names = [];
        for (Node? node = FileTree.NextChild(_root, cookie); node is not null; node = FileTree.NextSibling(node))
        {
            names.Add(Encoding.UTF8.GetString(node.Name));
        }

        Assert.Equal(["f3", "f4", "f5", "f6", "f7", "f8", "f9", "new"], names);
    }

    [Fact]
    public void It_behaves_like_a_simple_model()
    {
        Gen<(int Kind, int First, int Second)> step =
            from kind in Gen.Choose(0, 3)
            from first in Gen.Choose(0, 19)
            from second in Gen.Choose(0, 19)
            select (kind, first, second);
        Prop.ForAll(step.ListOf(120).ToArbitrary(), steps => RunModel([.. steps])).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_path_breaks_it()
    {
        Create(Create(_root, "a", true), "b", false);
        Prop.ForAll<byte[], byte[]>((first, second) =>
        {
            _tree.Walk(_root, first, out _);
            if (_tree.Rename(_root, first, second, true, 1, out Node? released) == ErrorNumber.None && released is not null)
            {
                _tree.Recycle(released);
            }

            _tree.Remove(_root, second, false, 1, out released);
            if (released is not null)
            {
                _tree.Recycle(released);
            }

            return _tree.Count >= 1;
        }).QuickCheckThrowOnFailure();
    }

    private static bool RunModel(List<(int Kind, int First, int Second)> steps)
    {
        FileTree tree = new();
        Node root = tree.AddRoot(0, 0);
        HashSet<string> model = [];
        foreach ((int kind, int first, int second) in steps)
        {
            string a = $"name{first}";
            string b = $"name{second}";
            bool succeeds;
            switch (kind)
            {
                case 0:
                    succeeds = tree.Create(root, Encoding.UTF8.GetBytes(a), false, 0, 0, out _) == ErrorNumber.None;
                    if (succeeds != model.Add(a))
                    {
                        return false;
                    }

                    break;
                case 1:
                    succeeds = tree.Remove(root, Encoding.UTF8.GetBytes(a), false, 0, out Node? released) == ErrorNumber.None;
                    if (released is not null)
                    {
                        tree.Recycle(released);
                    }

                    if (succeeds != model.Remove(a))
                    {
                        return false;
                    }

                    break;
                default:
                    succeeds = tree.Rename(root, Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b), true, 0, out Node? old)
                        == ErrorNumber.None;
                    if (old is not null)
                    {
                        tree.Recycle(old);
                    }

                    if (succeeds != model.Remove(a))
                    {
                        return false;
                    }

                    if (succeeds)
                    {
                        model.Add(b);
                    }

                    break;
            }
        }

        List<string> names = [];
        for (Node? node = FileTree.NextChild(root, 0); node is not null; node = FileTree.NextSibling(node))
        {
            names.Add(Encoding.UTF8.GetString(node.Name));
            if (tree.Find(root, node.Name) != node)
            {
                return false;
            }
        }

        return model.SetEquals(names) && names.Count == model.Count && tree.Count == model.Count + 1;
    }

    private Node Create(Node directory, string name, bool isDirectory)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        Assert.Equal(ErrorNumber.None, _tree.Create(directory, bytes, isDirectory, 0x1A4, 0, out Node? node));
        return node!;
    }
}
