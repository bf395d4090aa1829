using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>The file protocol as the kernel speaks it, against a server with three nodes.</summary>
public sealed unsafe class FileServerTests : IDisposable
{
    private readonly Channel _channel;
    private readonly SmallFileServer _server;
    private readonly ServiceLoop _loop;
    private readonly Thread _thread;
    private readonly Connection _root;

    public FileServerTests()
    {
        Assert.Equal(ErrorNumber.None, Channel.Create(16, out _channel));
        _loop = new ServiceLoop(_channel);
        _server = new SmallFileServer(_loop);
        Assert.Equal(ErrorNumber.None, _server.ConnectNode(SmallFileServer.Root, out _root));
        _thread = new Thread(() => _loop.Run());
        _thread.Start();
    }

    public void Dispose()
    {
        _channel.Handle.Close();
        Assert.True(_thread.Join(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void A_regular_file_opens_with_connection_and_memory()
    {
        Answer answer = Ask(_root, FileOperation.Open, (ulong)(OpenFlags.ReadWrite | OpenFlags.Create), 0x1B6, "file"u8);
        Assert.Equal(0, answer.Status);
        Assert.Equal((ulong)FileKind.Regular, answer.Words[1]);
        Assert.Equal(2, answer.Handles.Length);
        Assert.Equal(KernelObjectType.Connection, FakeKernel.ObjectOf(answer.Handles[0]).Type);
        Assert.Equal(KernelObjectType.MemoryObject, FakeKernel.ObjectOf(answer.Handles[1]).Type);
        Assert.Equal(Rights.Read | Rights.Map, FakeKernel.RightsOf(answer.Handles[1]));

        // The connection is the node.
        Answer status = Ask(new Connection(answer.Handles[0]), FileOperation.Stat, 0, 0, default);
        Assert.Equal(SmallFileServer.File, MemoryMarshal.Read<FileStatus>(status.Data).Node);
        answer.Handles[0].Close();
        answer.Handles[1].Close();
        Assert.Equal(0, Ask(_root, FileOperation.Stat, 0, 0, default).Status);
        Assert.Equal([SmallFileServer.File], _server.ClosedNodes);
    }

    [Fact]
    public void A_terminal_opens_with_the_pipes_that_it_has()
    {
        Answer answer = Ask(_root, FileOperation.Open, 0, 0, "terminal"u8);
        Assert.Equal((ulong)FileKind.Terminal, answer.Words[1]);
        Assert.Equal(3UL, answer.Words[3]);
        Assert.Equal(3, answer.Handles.Length);

        Answer half = Ask(_root, FileOperation.Open, 0, 0, "stream"u8);
        Assert.Equal((ulong)FileKind.Stream, half.Words[1]);
        Assert.Equal(2UL, half.Words[3]);
        Assert.Equal(2, half.Handles.Length);
        Assert.Equal(Pipe.WriterRights, FakeKernel.RightsOf(half.Handles[1]));
    }

    [Fact]
    public void A_directory_opens_with_a_connection_alone()
    {
        Answer answer = Ask(_root, FileOperation.Open, (ulong)OpenFlags.Directory, 0, default);
        Assert.Equal((ulong)FileKind.Directory, answer.Words[1]);
        Assert.Single(answer.Handles);
    }

    [Fact]
    public void Entries_come_in_records_until_there_are_none()
    {
        List<string> names = [];
        ulong cookie = 0;
        while (true)
        {
            Answer answer = Ask(_root, FileOperation.ReadDirectory, cookie, 0, default);
            Assert.Equal(0, answer.Status);
            if (answer.Data.Length == 0)
            {
                break;
            }

            for (int offset = 0; offset < answer.Data.Length;)
            {
                DirectoryRecord record = MemoryMarshal.Read<DirectoryRecord>(answer.Data.AsSpan(offset));
                Assert.Equal(0, record.RecordLength % 8);
                ReadOnlySpan<byte> text = answer.Data.AsSpan(offset, record.RecordLength).Slice(DirectoryRecord.NameOffset);
                names.Add(Encoding.UTF8.GetString(text.Slice(0, text.IndexOf((byte)0))));
                offset += record.RecordLength;
                Assert.True(offset < answer.Data.Length || record.NextCookie == answer.Words[1]);
            }

            cookie = answer.Words[1];
        }

        Assert.Equal(SmallFileServer.EntryCount, names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void The_way_is_reported_to_who_asks_for_it()
    {
        Assert.Equal(sizeof(FileStatus), Ask(_root, FileOperation.Stat, 0, 0, "x"u8).Data.Length);
        Answer answer = Ask(_root, FileOperation.Stat, 0, 0, "x"u8, 1);
        Assert.Equal(sizeof(FileStatus) + (2 * sizeof(LookupRecord)), answer.Data.Length);
        LookupRecord first = MemoryMarshal.Read<LookupRecord>(answer.Data.AsSpan(sizeof(FileStatus)));
        LookupRecord second = MemoryMarshal.Read<LookupRecord>(answer.Data.AsSpan(sizeof(FileStatus) + sizeof(LookupRecord)));
        Assert.Equal((1ul, 2ul, 3ul, FileKind.Directory), (first.NameState, first.NodeState, first.AccessState, first.Status.Kind));
        Assert.Equal((7ul, ChangeCounters.Unknown, (FileKind)0), (second.NameState, second.NodeState, second.Status.Kind));

        Assert.Equal((0ul, SmallFileServer.Root), (first.Directory, second.Directory));

        Answer behind = Ask(_root, FileOperation.Stat, 0, 0, "x"u8, 2);
        Assert.Equal(sizeof(FileStatus) + sizeof(LookupRecord), behind.Data.Length);
        Assert.Equal(7ul, MemoryMarshal.Read<LookupRecord>(behind.Data.AsSpan(sizeof(FileStatus))).NameState);

        Answer missing = Ask(_root, FileOperation.Open, 0, 0, "none"u8, 1);
        Assert.Equal((-(long)ErrorNumber.ENOENT, 2 * sizeof(LookupRecord)), (missing.Status, missing.Data.Length));
        Answer deep = Ask(_root, FileOperation.Open, 0, 0, "deep"u8, 1);
        Assert.Equal(LookupRecord.Maximum * sizeof(LookupRecord), deep.Data.Length);
    }

    [Fact]
    public void Who_removes_the_last_name_hears_whose_it_was()
    {
        Assert.Equal(77ul, Ask(_root, FileOperation.Unlink, 0, 0, "last"u8).Words[1]);
        Assert.Equal(0ul, Ask(_root, FileOperation.Unlink, 1, 0, "other"u8).Words[1]);
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Unlink, 2, 0, "last"u8).Status);
    }

    [Fact]
    public void Names_of_a_rename_are_taken_apart()
    {
        ulong token = _loop.Register(_server, SmallFileServer.Root);
        Assert.Equal(0, Ask(_root, FileOperation.Rename, 1, 3, "oldnewer"u8, token).Status);
        Assert.Equal(("old", "newer", RenameFlags.NoReplace), _server.Renamed);
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Rename, 0, 9, "oldnewer"u8, token).Status);
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Rename, 4, 3, "oldnewer"u8, token).Status);
        Assert.Equal(-(long)ErrorNumber.EXDEV, Ask(_root, FileOperation.Rename, 0, 3, "oldnewer"u8, token + 1).Status);
    }

    [Fact]
    public void A_link_on_the_way_is_reported_with_its_place_and_target()
    {
        Answer answer = Ask(_root, FileOperation.Stat, 0, 0, "a/link/b"u8);
        Assert.Equal((long)FileReply.SymbolicLink, answer.Status);
        Assert.Equal((2UL, 6UL, "target"), (answer.Words[1], answer.Words[2], Encoding.UTF8.GetString(answer.Data)));
        Assert.Equal(0, Ask(_root, FileOperation.Stat, (ulong)LookupFlags.NoFollow, 0, "a/link"u8).Status);
    }

    [Fact]
    public void A_link_in_the_second_of_two_paths_counts_from_the_start_of_the_data()
    {
        ulong token = _loop.Register(_server, SmallFileServer.Root);
        Answer answer = Ask(_root, FileOperation.Rename, 0, 3, "oldlink/x"u8, token);
        Assert.Equal((long)FileReply.SymbolicLink, answer.Status);
        Assert.Equal((3UL, 7UL, "elsewhere"), (answer.Words[1], answer.Words[2], Encoding.UTF8.GetString(answer.Data)));
    }

    [Fact]
    public void The_caller_comes_with_the_request()
    {
        byte[] data = [(byte)'x', 76, 0, 0, 0, 77, 0, 0, 0];
        Answer answer = Ask(_root, FileOperation.Stat, 0, 0, data, 0, 5 | (2UL << 32), 1000 | (1001UL << 32));
        FileStatus status = MemoryMarshal.Read<FileStatus>(answer.Data);
        Assert.Equal((1000u, 1001u, 1u), (status.UserId, status.GroupId, status.Mode));
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Stat, 0, 0, data, 0, 3UL << 32, 0).Status);
    }

    [Fact]
    public void Control_gives_value_and_data()
    {
        Answer answer = Ask(_root, FileOperation.Control, 0x5413, 0, "xyz"u8);
        Assert.Equal((0, 3UL, "zyx"), (answer.Status, answer.Words[1], Encoding.UTF8.GetString(answer.Data)));
        Assert.Equal(-(long)ErrorNumber.ENOTTY, Ask(_root, FileOperation.Control, 1, 0, default).Status);
    }

    [Fact]
    public void What_a_server_does_not_offer_is_refused()
    {
        Assert.Equal(-(long)ErrorNumber.EROFS, Ask(_root, FileOperation.MakeNode, 0, 0x41ED, "x"u8).Status);
        Assert.Equal(-(long)ErrorNumber.EROFS, Ask(_root, FileOperation.Unlink, 1, 0, "x"u8).Status);
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Unlink, 2, 0, "x"u8).Status);
        Assert.Equal(-(long)ErrorNumber.EINVAL, Ask(_root, FileOperation.Truncate, 2, 0, default).Status);
        Assert.Equal(-(long)ErrorNumber.EOPNOTSUPP, Ask(_root, (FileOperation)77, 0, 0, default).Status);
        Assert.Equal(-(long)ErrorNumber.ENOENT, Ask(_root, FileOperation.Open, 0, 0, "none"u8).Status);
        Assert.Equal(-(long)ErrorNumber.EIO, Ask(_root, FileOperation.Open, 0, 0, "forgotten"u8).Status);
    }

    private static Answer Ask(
        Connection connection, FileOperation operation, ulong word1, ulong word2, ReadOnlySpan<byte> path, ulong word3 = 0, ulong word6 = 0,
        ulong word7 = 0)
    {
        byte[] buffer = new byte[Message.MaximumDataLength];
        int* handles = stackalloc int[Message.MaximumHandles];
        Message message = default;
        message.Words[0] = (ulong)operation;
        message.Words[1] = word1;
        message.Words[2] = word2;
        message.Words[3] = word3;
        message.Words[6] = word6;
        message.Words[7] = word7;
        fixed (byte* send = path)
        fixed (byte* receive = buffer)
        {
            message.Buffers.SendData = send;
            message.Buffers.SendLength = (uint)path.Length;
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
