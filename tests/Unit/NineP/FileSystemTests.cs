using System.Text;
using ViperOS.Contracts;
using ViperOS.NineP;

namespace ViperOS.Tests.NineP;

/// <summary>The file system, with a server that keeps to the protocol and checks that we do.</summary>
public sealed class FileSystemTests
{
    private static readonly NewInode s_file = new(FileKind.Regular, 0x1A4, 0, 0, 0);
    private static readonly NewInode s_directory = new(FileKind.Directory, 0x1ED, 0, 0, 0);

    private readonly MemoryServer _server = new();
    private readonly NinePFileSystem _files;

    public FileSystemTests()
    {
        Assert.Equal(ErrorNumber.None, NinePFileSystem.Mount(_server, isReadOnly: false, out NinePFileSystem? files));
        _files = files!;
    }

    [Fact]
    public void What_is_written_is_read_again_in_pieces_of_any_size()
    {
        Assert.Equal(ErrorNumber.None, _files.Create(_files.Root, "file"u8, s_file, out ulong node));
        byte[] data = new byte[200_000];
        new Random(3).NextBytes(data);
        Assert.Equal(ErrorNumber.None, _files.Write(node, 0, data, 0));
        Assert.True(_files.HasChanges);
        Assert.Equal(ErrorNumber.None, _files.SyncFile(node));
        Assert.False(_files.HasChanges);
        byte[] read = new byte[300_000];
        Assert.Equal(ErrorNumber.None, _files.Read(node, 1000, read, out int count));
        Assert.Equal(data.AsSpan(1000), read.AsSpan(0, count));
        Assert.Equal(ErrorNumber.None, _files.Truncate(node, 10, 0));
        Assert.Equal(data.AsSpan(0, 10).ToArray(), _server.Root.Children!["file"].Data);
    }

    [Fact]
    public void A_listing_has_every_name_once_while_names_of_any_bytes_come_and_go()
    {
        for (int i = 0; i < 1000; i++)
        {
            _server.Root.Children!.Add($"name {i:d4} {(char)(128 + (i % 128))}", _server.Make(0x81A4));
        }

        HashSet<string> names = [];
        byte[] name = new byte[255];
        ulong cookie = 0;
        while (_files.NextEntry(_files.Root, cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
        {
            Assert.True(names.Add(Encoding.Latin1.GetString(name, 0, entry.NameLength)));
            Assert.Equal(ErrorNumber.None, _files.GetAttributes(entry.Inode, out FileStatus status));
            Assert.Equal(entry.Inode, status.Node);
            cookie = entry.Cookie;
        }

        Assert.Equal(_server.Root.Children!.Keys, names.Order(StringComparer.Ordinal));
        Assert.InRange(_server.Fids, 2, 1100);
    }

    [Fact]
    public void Deep_paths_are_found_again_after_their_fids_were_given_up()
    {
        ulong directory = _files.Root;
        List<ulong> way = [];
        for (int i = 0; i < 40; i++)
        {
            Assert.Equal(ErrorNumber.None, _files.Create(directory, Encoding.UTF8.GetBytes($"level {i}"), s_directory, out directory));
            way.Add(directory);
        }

        Assert.Equal(ErrorNumber.None, _files.Create(directory, "bottom"u8, s_file, out ulong bottom));
        for (int i = 0; i < 3000; i++)
        {
            Assert.Equal(ErrorNumber.None, _files.Create(_files.Root, Encoding.UTF8.GetBytes($"{i}"), s_file, out _));
        }

        Assert.InRange(_server.Fids, 1, 1200);
        Assert.Equal(ErrorNumber.None, _files.Rename(_files.Root, "level 0"u8, _files.Root, "renamed"u8, RenameMode.Replace, 0, out _));
        Assert.Equal(ErrorNumber.None, _files.Write(bottom, 0, "still here"u8, 0));
        Assert.Equal(ErrorNumber.None, _files.GetAttributes(way[20], out FileStatus status));
        Assert.Equal(FileKind.Directory, status.Kind);
    }

    [Fact]
    public void A_file_that_is_open_outlives_its_name()
    {
        Assert.Equal(ErrorNumber.None, _files.Create(_files.Root, "file"u8, s_file, out ulong node));
        Assert.Equal(ErrorNumber.None, _files.Write(node, 0, "contents"u8, 0));
        Assert.Equal(ErrorNumber.None, _files.Unlink(_files.Root, "file"u8, isDirectory: false, 0, out RemovedInode removed));
        Assert.Equal(new RemovedInode(node, IsLast: true), removed);
        Assert.Equal(ErrorNumber.ENOENT, _files.Lookup(_files.Root, "file"u8, out _, out _));
        byte[] read = new byte[100];
        Assert.Equal(ErrorNumber.None, _files.Read(node, 0, read, out int count));
        Assert.Equal("contents", Encoding.UTF8.GetString(read, 0, count));
        int before = _server.Fids;
        Assert.Equal(ErrorNumber.None, _files.Reclaim(node));
        Assert.True(_server.Fids < before);
        Assert.Equal(ErrorNumber.ENOENT, _files.Read(node, 0, read, out _));
    }

    [Fact]
    public void What_the_host_changes_is_seen()
    {
        _server.Root.Children!.Add("file", _server.Make(0x81A4));
        Assert.Equal(ErrorNumber.None, _files.Lookup(_files.Root, "file"u8, out ulong node, out FileKind kind));
        Assert.Equal(FileKind.Regular, kind);
        Assert.Equal(ErrorNumber.None, _files.GetAttributes(node, out FileStatus status));
        _server.Root.Children["file"].Data = new byte[77];
        Assert.Equal(ErrorNumber.None, _files.GetAttributes(node, out status));
        Assert.Equal(77u, status.Size);
        _server.Root.Children["file"] = _server.Make(0x41ED);
        Assert.Equal(ErrorNumber.None, _files.Lookup(_files.Root, "file"u8, out ulong other, out kind));
        Assert.Equal(FileKind.Directory, kind);
        Assert.NotEqual(node, other);
        _server.Root.Children.Remove("file");
        Assert.Equal(ErrorNumber.ENOENT, _files.Lookup(_files.Root, "file"u8, out _, out _));
    }

    [Fact]
    public void What_is_known_by_name_takes_one_question()
    {
        _server.Root.Children!.Add("folder", _server.Make(0x41ED));
        _server.Root.Children["folder"].Children!.Add("file", _server.Make(0x81A4));
        _server.Root.Children["folder"].Children!["file"].Data = new byte[3000];
        Assert.Equal(ErrorNumber.None, _files.Lookup(_files.Root, "folder"u8, out ulong folder, out _));
        Assert.Equal(ErrorNumber.None, _files.Lookup(folder, "file"u8, out ulong file, out _));
        int before = _server.Requests;
        Assert.Equal(ErrorNumber.None, _files.Lookup(folder, "file"u8, out ulong again, out _));
        Assert.Equal(file, again);
        Assert.Equal(ErrorNumber.None, _files.GetAttributes(file, out FileStatus status));
        Assert.Equal(before + 1, _server.Requests);
        Assert.Equal(3000u, status.Size);

        // Another fid, opened, and a read that ends where the file does.
        byte[] page = new byte[4096];
        Assert.Equal(ErrorNumber.None, _files.Read(file, 0, page, out int read));
        Assert.Equal(3000, read);
        Assert.Equal(before + 4, _server.Requests);
    }

    [Fact]
    public void Links_and_errors_are_the_hosts()
    {
        Assert.Equal(ErrorNumber.None, _files.CreateLink(_files.Root, "link"u8, "to/there"u8, s_file, out ulong link));
        byte[] target = new byte[100];
        Assert.Equal(ErrorNumber.None, _files.ReadLink(link, target, out int length));
        Assert.Equal("to/there", Encoding.UTF8.GetString(target, 0, length));
        Assert.Equal(ErrorNumber.ERANGE, _files.ReadLink(link, target.AsSpan(0, 3), out _));
        Assert.Equal(ErrorNumber.None, _files.Create(_files.Root, "a"u8, s_file, out ulong a));
        Assert.Equal(ErrorNumber.EEXIST, _files.Create(_files.Root, "a"u8, s_file, out _));
        Assert.Equal(ErrorNumber.EINVAL, _files.ReadLink(a, target, out _));
        Assert.Equal(ErrorNumber.None, _files.Link(a, _files.Root, "b"u8, 0));
        Assert.Equal(ErrorNumber.None, _files.Unlink(_files.Root, "a"u8, isDirectory: false, 0, out RemovedInode removed));
        Assert.False(removed.IsLast);
        Assert.Equal(ErrorNumber.None, _files.Lookup(_files.Root, "b"u8, out ulong b, out _));
        Assert.Equal(a, b);
        Assert.Equal(ErrorNumber.ENOTDIR, _files.Lookup(b, "x"u8, out _, out _));
        Assert.Equal(ErrorNumber.EISDIR, _files.Read(_files.Root, 0, target, out _));
        Assert.Equal(ErrorNumber.EEXIST, _files.Rename(_files.Root, "b"u8, _files.Root, "link"u8, RenameMode.NoReplace, 0, out _));
        Assert.Equal(ErrorNumber.None, _files.Rename(_files.Root, "b"u8, _files.Root, "link"u8, RenameMode.Replace, 0, out removed));
        Assert.Equal(link, removed.Number);
        Assert.Equal(ErrorNumber.ENAMETOOLONG, _files.Create(_files.Root, new byte[20_000], s_file, out _));
    }

    [Fact]
    public void Answers_that_are_none_are_errors_and_nothing_worse()
    {
        Random random = new(5);
        byte[] buffer = new byte[5000];
        byte[] name = new byte[255];
        for (int round = 0; round < 3000; round++)
        {
            MemoryServer server = new();
            for (int i = 0; i < 5; i++)
            {
                server.Root.Children!.Add($"f{i}", server.Make(i < 3 ? 0x81A4u : 0x41ED));
            }

            int calm = random.Next(12);
            server.Tamper = (answer, length) =>
            {
                for (int change = random.Next(4); change > 0 && server.Requests > calm; change--)
                {
                    answer[random.Next(Math.Min(length + 4, 60))] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
                }
            };
            if (NinePFileSystem.Mount(new Unchecked(server), isReadOnly: false, out NinePFileSystem? files) != ErrorNumber.None)
            {
                continue;
            }

            ulong cookie = 0;
            for (int i = 0; i < 10 && files!.NextEntry(files.Root, cookie, name, out DirectoryEntry entry) == ErrorNumber.None; i++)
            {
                cookie = entry.Cookie;
                files.GetAttributes(entry.Inode, out _);
                files.Read(entry.Inode, 0, buffer, out int read);
                Assert.InRange(read, 0, buffer.Length);
                files.Write(entry.Inode, 5, buffer, 0);
                files.ReadLink(entry.Inode, buffer, out _);
            }

            files!.Lookup(files.Root, "f1"u8, out ulong node, out _);
            files.Rename(files.Root, "f1"u8, node, "g"u8, RenameMode.Replace, 0, out RemovedInode removed);
            files.Unlink(files.Root, "f2"u8, isDirectory: false, 0, out removed);
            files.Reclaim(removed.Number);
            files.GetStatus();
            files.Sync();
        }
    }

    /// <summary>A server that does not mind what it is asked: its own answers are to blame.</summary>
    private sealed class Unchecked(MemoryServer server) : Transport
    {
        public override Span<byte> Request => server.Request;

        public override ReadOnlySpan<byte> Answer => server.Answer;

        public override ErrorNumber Exchange(int requestLength, out int answerLength)
        {
            try
            {
                return server.Exchange(requestLength, out answerLength);
            }
            catch (Exception e) when (e is KeyNotFoundException or ArgumentException or Xunit.Sdk.XunitException or NullReferenceException or OverflowException)
            {
                answerLength = 0;
                return ErrorNumber.None;
            }
        }
    }
}
