using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.FileSystems;
using ViperOS.RamFs;

namespace ViperOS.Tests.UserSpace.RamFs;

/// <summary>Names and attributes of the file system in memory, by numbers as its server asks. Contents are memory objects, which only a kernel has.</summary>
public sealed class RamFileSystemTests
{
    private readonly RamFileSystem _files = new([], 1, 0, new Log(Handle.None));
    private readonly ulong _root;

    public RamFileSystemTests()
    {
        _root = _files.FindPlace(RamFileSystem.TemporaryPlace);
    }

    [Fact]
    public void The_system_finds_its_directories()
    {
        foreach (string name in new[] { "C", "S", "dev", "proc", "tmp" })
        {
            Assert.Equal(ErrorNumber.None, _files.Lookup(_files.Root, Encoding.UTF8.GetBytes(name), out _, out FileKind kind));
            Assert.Equal(FileKind.Directory, kind);
        }

        Assert.Equal(_files.FindPlace(1), Find(_files.Root, "C"));
        Assert.Equal(_files.FindPlace(2), Find(_files.Root, "S"));
        Assert.Equal(0u, _files.FindPlace(9));
        Assert.Equal((FileKind.CharacterDevice, 0x103u), (Status(Find(Devices, "null")).Kind, Status(Find(Devices, "null")).SpecialDevice));
    }

    [Fact]
    public void A_file_that_was_removed_stays_until_it_is_reclaimed()
    {
        ulong file = Make(_root, "a");
        Assert.Equal(ErrorNumber.EBUSY, _files.Reclaim(file));
        Assert.Equal((ErrorNumber.None, new RemovedInode(file, true)), Remove(_root, "a", false));
        Assert.Equal(0u, Status(file).LinkCount);
        Assert.Equal(ErrorNumber.None, _files.Reclaim(file));
        Assert.Equal(ErrorNumber.ENOENT, _files.GetAttributes(file, out _));
        Assert.Equal(ErrorNumber.ENOENT, _files.Reclaim(file));
    }

    [Fact]
    public void A_number_means_nothing_any_more_when_its_slot_is_used_again()
    {
        ulong first = Make(_root, "a");
        Remove(_root, "a", false);
        _files.Reclaim(first);
        ulong second = Make(_root, "b");
        Assert.NotEqual(first, second);
        Assert.Equal(ErrorNumber.ENOENT, _files.GetAttributes(first, out _));
        Assert.True(second < 1UL << 48);
    }

    [Fact]
    public void Numbers_of_another_run_mean_nothing()
    {
        RamFileSystem next = new([], 1000, 0, new Log(Handle.None));
        Assert.Equal(ErrorNumber.ENOENT, next.GetAttributes(_root, out _));
        Assert.Equal(ErrorNumber.ENOENT, next.Create(_root, "a"u8, Settings(FileKind.Regular), out _));
    }

    [Fact]
    public void A_file_lives_as_long_as_one_of_its_names()
    {
        ulong file = Make(_root, "a");
        ulong directory = Make(_root, "d", FileKind.Directory);
        Assert.Equal(ErrorNumber.None, _files.Link(file, directory, "b"u8, 1));
        Assert.Equal(2u, Status(file).LinkCount);
        Assert.Equal(ErrorNumber.EEXIST, _files.Link(file, directory, "b"u8, 1));
        Assert.Equal(ErrorNumber.EPERM, _files.Link(directory, _root, "e"u8, 1));
        Assert.Equal((ErrorNumber.None, new RemovedInode(file, false)), Remove(_root, "a", false));
        Assert.Equal(file, Find(directory, "b"));
        Assert.Equal((ErrorNumber.None, new RemovedInode(file, true)), Remove(directory, "b", false));
    }

    [Fact]
    public void A_file_without_a_name_gets_one()
    {
        Assert.Equal(ErrorNumber.None, _files.CreateUnnamed(_root, Settings(FileKind.Regular), out ulong file));
        Assert.Equal(0u, Status(file).LinkCount);
        Assert.Equal(ErrorNumber.None, _files.Link(file, _root, "a"u8, 1));
        Assert.Equal((file, 1u), (Find(_root, "a"), Status(file).LinkCount));
        Assert.Equal(ErrorNumber.ENOTDIR, _files.CreateUnnamed(file, Settings(FileKind.Regular), out _));
    }

    [Fact]
    public void A_directory_counts_those_below_it()
    {
        ulong directory = Make(_root, "d", FileKind.Directory);
        ulong inner = Make(directory, "e", FileKind.Directory);
        Make(directory, "f");
        Assert.Equal((3u, 3u), (Status(directory).LinkCount, Status(_root).LinkCount));
        Assert.Equal(ErrorNumber.None, Rename(directory, "e", _root, "e").Error);
        Assert.Equal((2u, 4u, 2u), (Status(directory).LinkCount, Status(_root).LinkCount, Status(inner).LinkCount));
        Make(inner, "g", FileKind.Directory);
        Assert.Equal(ErrorNumber.None, Rename(_root, "e", directory, "e").Error);
        Assert.Equal(3u, Status(inner).LinkCount);
    }

    [Fact]
    public void Removing_tells_files_from_directories()
    {
        ulong directory = Make(_root, "d", FileKind.Directory);
        Make(directory, "f");
        Assert.Equal(ErrorNumber.EISDIR, Remove(_root, "d", false).Error);
        Assert.Equal(ErrorNumber.ENOTEMPTY, Remove(_root, "d", true).Error);
        Assert.Equal(ErrorNumber.ENOTDIR, Remove(directory, "f", true).Error);
        Assert.Equal(ErrorNumber.None, Remove(directory, "f", false).Error);
        Assert.Equal(ErrorNumber.None, Remove(_root, "d", true).Error);
        Assert.Equal(ErrorNumber.ENOENT, Remove(_root, "d", true).Error);
    }

    [Fact]
    public void Nothing_is_made_in_a_directory_that_was_removed()
    {
        ulong directory = Make(_root, "d", FileKind.Directory);
        ulong file = Make(_root, "f");
        Assert.Equal(ErrorNumber.ENOENT, _files.Lookup(directory, "x"u8, out _, out _));
        Remove(_root, "d", true);
        Assert.Equal(ErrorNumber.ENOENT, _files.Create(directory, "x"u8, Settings(FileKind.Regular), out _));
        Assert.Equal(ErrorNumber.ENOENT, _files.Create(directory, "y"u8, Settings(FileKind.Regular), out _));
        Assert.Equal(ErrorNumber.ENOENT, _files.Link(file, directory, "x"u8, 1));
        Assert.Equal(ErrorNumber.ENOENT, Rename(_root, "f", directory, "x").Error);
    }

    [Fact]
    public void A_directory_does_not_move_into_itself()
    {
        ulong a = Make(_root, "a", FileKind.Directory);
        ulong b = Make(a, "b", FileKind.Directory);
        Assert.Equal(ErrorNumber.EINVAL, Rename(_root, "a", b, "c").Error);
        Assert.Equal(ErrorNumber.EINVAL, Rename(_root, "a", a, "x").Error);
        Assert.Equal(ErrorNumber.EINVAL, Rename(a, "b", _root, "a", RenameMode.Exchange).Error);
        Assert.Equal(ErrorNumber.None, Rename(a, "b", _root, "c").Error);
    }

    [Fact]
    public void Renaming_replaces_a_file_if_it_may()
    {
        ulong a = Make(_root, "a");
        ulong b = Make(_root, "b");
        Assert.Equal(ErrorNumber.EEXIST, Rename(_root, "a", _root, "b", RenameMode.NoReplace).Error);
        Assert.Equal((ErrorNumber.None, new RemovedInode(b, true)), Rename(_root, "a", _root, "b"));
        Assert.Equal((a, 0ul), (Find(_root, "b"), Find(_root, "a")));
    }

    [Fact]
    public void Renaming_between_two_names_of_one_file_keeps_both()
    {
        ulong a = Make(_root, "a");
        _files.Link(a, _root, "b"u8, 1);
        Assert.Equal((ErrorNumber.None, default(RemovedInode)), Rename(_root, "a", _root, "b"));
        Assert.Equal((a, a), (Find(_root, "a"), Find(_root, "b")));
    }

    [Fact]
    public void Names_change_places()
    {
        ulong a = Make(_root, "a");
        ulong d = Make(_root, "d", FileKind.Directory);
        ulong inner = Make(d, "e", FileKind.Directory);
        Assert.Equal(ErrorNumber.None, Rename(_root, "a", d, "e", RenameMode.Exchange).Error);
        Assert.Equal((a, inner), (Find(d, "e"), Find(_root, "a")));
        Assert.Equal((2u, 4u, 2u), (Status(d).LinkCount, Status(_root).LinkCount, Status(inner).LinkCount));
        Assert.Equal(ErrorNumber.ENOENT, Rename(_root, "a", _root, "none", RenameMode.Exchange).Error);
    }

    [Fact]
    public void A_listing_goes_on_behind_its_cookie_while_entries_come_and_go()
    {
        for (int i = 0; i < 10; i++)
        {
            Make(_root, $"f{i}");
        }

        List<(string Name, ulong Cookie)> all = List(_root, 0);
        Assert.Equal(10, all.Count);
        Remove(_root, "f2", false);
        Make(_root, "new");
        Assert.Equal(["f3", "f4", "f5", "f6", "f7", "f8", "f9", "new"], List(_root, all[2].Cookie).Select(entry => entry.Name));
    }

    [Fact]
    public void Attributes_are_set_one_by_one()
    {
        ulong file = Make(_root, "a");
        NodeAttributes wanted = new() { Mode = 0x180, UserId = 5, GroupId = 6, AccessTime = 7, ModifiedTime = 8 };
        _files.SetAttributes(file, NodeAttributeMask.Mode | NodeAttributeMask.ModifiedTime, wanted, 20);
        FileStatus status = Status(file);
        Assert.Equal((0x180u, 0u, 0u, 0L, 8L, 20L), (status.Mode, status.UserId, status.GroupId, status.AccessTime, status.ModifiedTime, status.ChangeTime));
        _files.SetAttributes(file, NodeAttributeMask.Owner | NodeAttributeMask.Group | NodeAttributeMask.AccessTimeNow, wanted, 30);
        status = Status(file);
        Assert.Equal((0x180u, 5u, 6u, 30L, 8L, 30L), (status.Mode, status.UserId, status.GroupId, status.AccessTime, status.ModifiedTime, status.ChangeTime));
    }

    [Fact]
    public void It_behaves_like_a_simple_model()
    {
        Gen<(int Kind, int First, int Second)> step =
            from kind in Gen.Choose(0, 5)
            from first in Gen.Choose(0, 19)
            from second in Gen.Choose(0, 19)
            select (kind, first, second);
        Prop.ForAll(step.ListOf(120).ToArbitrary(), steps => RunModel([.. steps])).QuickCheckThrowOnFailure();
    }

    /// <summary>Names of two directories, each with the number of its file, as a dictionary has them.</summary>
    private static bool RunModel(List<(int Kind, int First, int Second)> steps)
    {
        RamFileSystem files = new([], 1, 0, new Log(Handle.None));
        ulong root = files.FindPlace(RamFileSystem.TemporaryPlace);
        ulong[] directories = [root, MakeIn(files, root, "directory", FileKind.Directory)];
        int before = files.Count;
        Dictionary<string, ulong> model = [];
        foreach ((int kind, int first, int second) in steps)
        {
            // Ten names in each.
            ulong from = directories[first % 2];
            ulong to = directories[second % 2];
            byte[] a = Encoding.UTF8.GetBytes($"name{first}");
            byte[] b = Encoding.UTF8.GetBytes($"name{second}");
            string keyA = $"name{first}";
            string keyB = $"name{second}";
            bool has = model.TryGetValue(keyA, out ulong node);
            bool hasTarget = model.ContainsKey(keyB);
            RemovedInode removed = default;
            bool expected;
            ErrorNumber error;
            switch (kind)
            {
                case 0:
                    error = files.Create(from, a, Settings(FileKind.Regular), out ulong created);
                    expected = !has;
                    if (expected)
                    {
                        model[keyA] = created;
                    }

                    break;
                case 1:
                    error = files.Unlink(from, a, false, 0, out removed);
                    expected = model.Remove(keyA);
                    break;
                case 2:
                    error = files.Link(node, to, b, 0);
                    expected = has && !hasTarget;
                    if (expected)
                    {
                        model[keyB] = node;
                    }

                    break;
                case 3:
                    error = files.Rename(from, a, to, b, RenameMode.Exchange, 0, out _);
                    expected = has && hasTarget;
                    if (expected)
                    {
                        (model[keyA], model[keyB]) = (model[keyB], model[keyA]);
                    }

                    break;
                case 4:
                    error = files.Lookup(from, a, out ulong found, out _);
                    expected = has;
                    if (found != node)
                    {
                        return false;
                    }

                    break;
                default:
                    error = files.Rename(from, a, to, b, RenameMode.Replace, 0, out removed);
                    expected = has;
                    if (expected && !(hasTarget && model[keyB] == node))
                    {
                        model.Remove(keyA);
                        model[keyB] = node;
                    }

                    break;
            }

            if (removed.IsLast && (model.ContainsValue(removed.Number) || files.Reclaim(removed.Number) != ErrorNumber.None))
            {
                return false;
            }

            if (expected != (error == ErrorNumber.None))
            {
                return false;
            }
        }

        Dictionary<string, ulong> names = [];
        byte[] name = new byte[255];
        foreach (ulong directory in directories)
        {
            ulong cookie = 0;
            while (files.NextEntry(directory, cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
            {
                cookie = entry.Cookie;
                if (entry.Kind != FileKind.Directory)
                {
                    names.Add(Encoding.UTF8.GetString(name, 0, entry.NameLength), entry.Inode);
                }
            }
        }

        return names.Count == model.Count && model.All(pair => names[pair.Key] == pair.Value)
            && model.Values.GroupBy(node => node).All(group =>
                files.GetAttributes(group.Key, out FileStatus status) == ErrorNumber.None && status.LinkCount == group.Count())
            && files.Count == model.Values.Distinct().Count() + before;
    }

    private static NewInode Settings(FileKind kind) => new(kind, 0x1A4, 0, 0, 0);

    private static ulong MakeIn(RamFileSystem files, ulong directory, string name, FileKind kind)
    {
        Assert.Equal(ErrorNumber.None, files.Create(directory, Encoding.UTF8.GetBytes(name), Settings(kind), out ulong node));
        return node;
    }

    private ulong Devices => _files.FindPlace(RamFileSystem.DevicePlace);

    private ulong Make(ulong directory, string name, FileKind kind = FileKind.Regular) => MakeIn(_files, directory, name, kind);

    /// <summary>0 for nothing.</summary>
    private ulong Find(ulong directory, string name)
    {
        _files.Lookup(directory, Encoding.UTF8.GetBytes(name), out ulong node, out _);
        return node;
    }

    private FileStatus Status(ulong node)
    {
        Assert.Equal(ErrorNumber.None, _files.GetAttributes(node, out FileStatus status));
        return status;
    }

    private (ErrorNumber Error, RemovedInode Removed) Remove(ulong directory, string name, bool isDirectory) =>
        (_files.Unlink(directory, Encoding.UTF8.GetBytes(name), isDirectory, 1, out RemovedInode removed), removed);

    private (ErrorNumber Error, RemovedInode Replaced) Rename(
        ulong directory, string name, ulong newDirectory, string newName, RenameMode mode = RenameMode.Replace) =>
        (_files.Rename(directory, Encoding.UTF8.GetBytes(name), newDirectory, Encoding.UTF8.GetBytes(newName), mode, 1, out RemovedInode replaced), replaced);

    private List<(string Name, ulong Cookie)> List(ulong directory, ulong cookie)
    {
        List<(string, ulong)> all = [];
        byte[] name = new byte[255];
        while (_files.NextEntry(directory, cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
        {
            cookie = entry.Cookie;
            all.Add((Encoding.UTF8.GetString(name, 0, entry.NameLength), cookie));
        }

        return all;
    }
}
