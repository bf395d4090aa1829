using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.FileServing;
using ViperOS.FileSystems;
using ViperOS.RamFs;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>Who may do what, on the way along a path and with names and attributes: the rules that the server has for all file systems, on the one in memory.</summary>
public sealed unsafe class FileSystemServerTests : IDisposable
{
    private const uint Owner = 1000;
    private const uint Other = 1002;
    private const uint Group = 77;
    private const ulong Everybody = 0x1FF;
    private const ulong DirectoryType = 0x4000;

    private readonly Channel _channel;
    private readonly FileSystemServer _server;
    private readonly ServiceLoop _loop;
    private readonly Thread _thread;
    private readonly Connection _root;

    public FileSystemServerTests()
    {
        Assert.Equal(ErrorNumber.None, Channel.Create(16, out _channel));
        _loop = new ServiceLoop(_channel);
        Log log = new(Handle.None);
        _server = new FileSystemServer(_loop, new RamFileSystem([], 1, 0, log), log);
        _loop.Fallback = _server;
        ulong token = FileSystemServer.FirstToken | (RamFileSystem.TemporaryPlace * FileSystemServer.NamedToken);
        Assert.Equal(ErrorNumber.None, _server.ConnectNode(token, out _root));
        _thread = new Thread(() => _loop.Run());
        _thread.Start();
    }

    public void Dispose()
    {
        _channel.Handle.Close();
        Assert.True(_thread.Join(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void A_path_is_walked_name_by_name()
    {
        Make("a", DirectoryType | Everybody);
        Make("a/b", Everybody);
        Assert.Equal(Stat("a/b").Status, Stat("//./a//b").Status);
        Assert.Equal(ErrorNumber.ENOENT, Stat("a/c").Error);
        Assert.Equal(ErrorNumber.ENOENT, Stat("c/b").Error);
        Assert.Equal(ErrorNumber.ENOTDIR, Stat("a/b/").Error);
        Assert.Equal(ErrorNumber.ENOTDIR, Stat("a/b/c").Error);
        Assert.Equal(ErrorNumber.None, Stat("a/").Error);
        Assert.Equal(ErrorNumber.EINVAL, Stat("a/../b").Error);
        Assert.Equal(ErrorNumber.EINVAL, Stat("a/x\0").Error);
        Assert.Equal(ErrorNumber.ENAMETOOLONG, Stat(new string('x', 256)).Error);
    }

    [Fact]
    public void A_link_on_the_way_is_told_to_the_kernel()
    {
        Make("d", DirectoryType | Everybody);
        Assert.Equal(0, Ask(FileOperation.MakeSymbolicLink, 0, 4, "../xd/l").Status);
        Answer answer = Ask(FileOperation.Stat, 0, 0, "d/l/y/z");
        Assert.Equal(((long)FileReply.SymbolicLink, 2ul, 3ul, "../x"), (answer.Status, answer.Words[1], answer.Words[2], Encoding.UTF8.GetString(answer.Data)));
        Assert.Equal((long)FileReply.SymbolicLink, Ask(FileOperation.Stat, (ulong)LookupFlags.NoFollow, 0, "d/l/").Status);
        Answer link = Ask(FileOperation.Stat, (ulong)LookupFlags.NoFollow, 0, "d/l");
        Assert.Equal(FileKind.SymbolicLink, MemoryMarshal.Read<FileStatus>(link.Data).Kind);
        Assert.Equal(ErrorNumber.ENOTDIR, Remove("d/l/"));
        Assert.Equal(ErrorNumber.None, Remove("d/l"));
    }

    [Fact]
    public void A_directory_that_may_not_be_searched_or_written_keeps_others_out()
    {
        Make("d", DirectoryType | Everybody);
        Make("d/f", Everybody);
        SetMode("d", 0b111_101_100);
        Assert.Equal(ErrorNumber.EACCES, Stat("d/f", Other).Error);
        SetMode("d", 0b111_101_101);
        Assert.Equal(ErrorNumber.None, Stat("d/f", Other).Error);
        Assert.Equal(ErrorNumber.EACCES, Make("d/g", Everybody, Other));
        Assert.Equal(ErrorNumber.EACCES, Remove("d/f", Other));
        Assert.Equal(ErrorNumber.EACCES, Rename("d/f", "d/g", Other));
        Assert.Equal(ErrorNumber.None, Remove("d/f"));
    }

    [Fact]
    public void In_a_sticky_directory_names_belong_to_their_owners()
    {
        Make("tmp", DirectoryType | 0x3FF);
        Assert.Equal(ErrorNumber.None, Make("tmp/a", Everybody, Owner));
        FileStatus status = Stat("tmp/a").Status;
        Assert.Equal((Owner, Group), (status.UserId, status.GroupId));
        Assert.Equal(ErrorNumber.EPERM, Remove("tmp/a", Other));
        Assert.Equal(ErrorNumber.EPERM, Rename("tmp/a", "tmp/b", Other));
        Assert.Equal(ErrorNumber.None, Rename("tmp/a", "tmp/b", Owner));
        Assert.Equal(ErrorNumber.None, Remove("tmp/b", Owner));
    }

    [Fact]
    public void A_directory_moves_elsewhere_only_for_who_may_write_to_it()
    {
        foreach (string directory in new[] { "from", "to", "from/d" })
        {
            Make(directory, DirectoryType | Everybody);
        }

        SetMode("from/d", 0x1ED);
        Assert.Equal(ErrorNumber.EACCES, Rename("from/d", "to/d", Other));
        Assert.Equal(ErrorNumber.None, Rename("from/d", "from/e", Other));
        SetMode("from/e", 0x1FF);
        Assert.Equal(ErrorNumber.None, Rename("from/e", "to/d", Other));
    }

    [Fact]
    public void The_group_of_a_directory_is_inherited_where_it_says_so()
    {
        Make("d", DirectoryType | 0x5FF);
        Make("d/f", Everybody, Owner);
        Make("d/e", DirectoryType | 0x1ED, Owner);
        Assert.Equal((Owner, 0u), (Stat("d/f").Status.UserId, Stat("d/f").Status.GroupId));
        Assert.Equal((0u, 0x5EDu), (Stat("d/e").Status.GroupId, Stat("d/e").Status.Mode));
    }

    [Fact]
    public void Attributes_are_the_owners_to_change()
    {
        Make("f", 0xDFF, Owner);
        SetMode("f", 0xDFF);
        NodeAttributes wanted = new() { Mode = 0x1A4, UserId = Other, GroupId = Group, AccessTime = 1, ModifiedTime = 1 };
        Assert.Equal(ErrorNumber.EPERM, Set("f", NodeAttributeMask.Mode, wanted, Other));
        Assert.Equal(ErrorNumber.EPERM, Set("f", NodeAttributeMask.ModifiedTime, wanted, Other));
        Assert.Equal(ErrorNumber.None, Set("f", NodeAttributeMask.AccessTimeNow | NodeAttributeMask.ModifiedTimeNow, wanted, Other));
        Assert.Equal(ErrorNumber.EPERM, Set("f", NodeAttributeMask.Owner, wanted, Owner));
        Assert.Equal(0xDFFu, Stat("f").Status.Mode);
        Assert.Equal(ErrorNumber.None, Set("f", NodeAttributeMask.Group, wanted, Owner));
        Assert.Equal((0x1FFu, Group), (Stat("f").Status.Mode, Stat("f").Status.GroupId));
        Assert.Equal(ErrorNumber.None, Set("f", NodeAttributeMask.Mode, wanted, Owner));
        Assert.Equal(0x1A4u, Stat("f").Status.Mode);
        Assert.Equal(ErrorNumber.EACCES, Set("f", NodeAttributeMask.AccessTimeNow | NodeAttributeMask.ModifiedTimeNow, wanted, Other));
    }

    [Fact]
    public void A_file_that_is_open_outlives_its_name()
    {
        Answer opened = Ask(FileOperation.Open, (ulong)(OpenFlags.ReadWrite | OpenFlags.Create), Everybody, "f");
        Assert.Equal(0, opened.Status);
        Answer removed = Ask(FileOperation.Unlink, 0, 0, "f");
        Assert.Equal((0, opened.Words[4]), (removed.Status, removed.Words[1]));
        Connection connection = new(opened.Handles[0]);
        FileStatus status = MemoryMarshal.Read<FileStatus>(Ask(connection, FileOperation.Stat, 0, 0, default, 0).Data);
        Assert.Equal((opened.Words[4], 0u, 1ul), (status.Node, status.LinkCount, status.HasMemory));
        Assert.Equal(ErrorNumber.ENOENT, Stat("f").Error);
        Assert.Equal(1u, _server.OpenNodes);
        opened.Handles[0].Close();
        opened.Handles[1].Close();
        Assert.Equal(ErrorNumber.ENOENT, Stat("f").Error);
        Assert.Equal(0u, _server.OpenNodes);
    }

    [Fact]
    public void Devices_are_user_0s_to_make()
    {
        const ulong CharacterDevice = 0x2000;
        Assert.Equal(ErrorNumber.EPERM, Make("null", CharacterDevice | Everybody, Owner));
        Assert.Equal(ErrorNumber.None, Make("null", CharacterDevice | Everybody));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private ErrorNumber Make(string path, ulong mode, uint user = 0) => ErrorOf(Ask(FileOperation.MakeNode, 0, mode, path, user));

    private (ErrorNumber Error, FileStatus Status) Stat(string path, uint user = 0)
    {
        Answer answer = Ask(FileOperation.Stat, 0, 0, path, user);
        return (ErrorOf(answer), answer.Status == 0 ? MemoryMarshal.Read<FileStatus>(answer.Data) : default);
    }

    private ErrorNumber Remove(string path, uint user = 0) => ErrorOf(Ask(FileOperation.Unlink, 0, 0, path, user));

    private ErrorNumber Rename(string from, string to, uint user)
    {
        ulong token = FileSystemServer.FirstToken | (RamFileSystem.TemporaryPlace * FileSystemServer.NamedToken);
        return ErrorOf(Ask(_root, FileOperation.Rename, 0, (ulong)from.Length, Bytes(from + to), user, token));
    }

    private void SetMode(string path, uint mode) =>
        Assert.Equal(ErrorNumber.None, Set(path, NodeAttributeMask.Mode, new NodeAttributes { Mode = mode }, 0));

    private ErrorNumber Set(string path, NodeAttributeMask mask, NodeAttributes attributes, uint user)
    {
        byte[] data = [.. MemoryMarshal.AsBytes(new ReadOnlySpan<NodeAttributes>(in attributes)), .. Bytes(path)];
        return ErrorOf(Ask(_root, FileOperation.SetAttributes, 0, (ulong)mask, data, user));
    }

    private static ErrorNumber ErrorOf(Answer answer) => (ErrorNumber)(-answer.Status);

    private Answer Ask(FileOperation operation, ulong word1, ulong word2, string path, uint user = 0) =>
        Ask(_root, operation, word1, word2, Bytes(path), user);

    private static Answer Ask(
        Connection connection, FileOperation operation, ulong word1, ulong word2, ReadOnlySpan<byte> data, uint user, ulong word3 = 0)
    {
        byte[] buffer = new byte[Message.MaximumDataLength];
        int* handles = stackalloc int[Message.MaximumHandles];
        Message message = default;
        message.Words[0] = (ulong)operation;
        message.Words[1] = word1;
        message.Words[2] = word2;
        message.Words[3] = word3;
        message.Words[7] = user | (user == 0 ? 0 : (ulong)Group << 32);
        fixed (byte* send = data)
        fixed (byte* receive = buffer)
        {
            message.Buffers.SendData = send;
            message.Buffers.SendLength = (uint)data.Length;
            message.Buffers.ReceiveData = receive;
            message.Buffers.ReceiveCapacity = (uint)buffer.Length;
            message.Buffers.ReceiveHandles = handles;
            message.Buffers.ReceiveHandleCapacity = Message.MaximumHandles;
            Assert.Equal(ErrorNumber.None, connection.Call(&message));
        }

        Handle[] received = new Handle[message.HandleCount];
        for (int i = 0; i < received.Length; i++)
        {
            received[i] = new Handle(handles[i]);
        }

        ulong[] words = new ReadOnlySpan<ulong>(message.Words, Message.WordCount).ToArray();
        return new Answer((long)words[0], words, buffer[..message.DataLength], received);
    }

    private sealed record Answer(long Status, ulong[] Words, byte[] Data, Handle[] Handles);
}
