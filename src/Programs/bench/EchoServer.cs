using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>
/// The other process of the message benchmarks: this program again, which answers each call with what came in. It ends when the last
/// connection to it is closed.
/// </summary>
internal static unsafe class EchoServer
{
    public const string Argument = "--serve";

    /// <summary>The body of the child.</summary>
    public static int Serve()
    {
        if (Startup.Find("channel"u8, out Handle handle) != ErrorNumber.None)
        {
            return 20;
        }

        Channel channel = new(handle);
        byte* data = stackalloc byte[Message.MaximumDataLength];
        int* handles = stackalloc int[Message.MaximumHandles];
        Message message = default;
        message.Deadline = Deadline.Never;
        Expect(ref message, data, handles);
        long kind = channel.Receive(&message);
        while (kind >= 0)
        {
            if (kind == (long)MessageKind.Closed)
            {
                return 0;
            }

            for (int i = 0; i < message.HandleCount; i++)
            {
                new Handle(handles[i]).Close();
            }

            // The register path is taken only if no buffer is named, so a server that knows its clients' needs gets it.
            bool wordsOnly = message.Words[0] == 0;
            int length = message.DataLength;
            message.Buffers = default;
            if (!wordsOnly)
            {
                Expect(ref message, data, handles);
                message.Buffers.SendData = data;
                message.Buffers.SendLength = (uint)length;
            }

            kind = channel.ReplyReceive(&message);
        }

        return 20;
    }

    /// <summary>Starts the child and connects to it.</summary>
    public static ErrorNumber Start(out Connection connection, out Process process)
    {
        connection = Connection.None;
        process = Process.None;
        ErrorNumber error = FileHandle.Open("C:bench"u8, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = Channel.Create(16, out Channel channel);
        if (error == ErrorNumber.None)
        {
            error = channel.Connect(1, out connection);
            SpawnBuilder spawn = new(stackalloc byte[512], file.Handle);
            spawn.SetName("bench-server"u8);
            spawn.AddArgument("bench"u8);
            spawn.AddArgument("--serve"u8);
            spawn.AddStandard(new Handle(0), new Handle(1), new Handle(2));
            spawn.AddHandle("channel"u8, channel.Handle, Rights.Read);
            if (error == ErrorNumber.None)
            {
                error = spawn.Start(out process);
            }

            channel.Handle.Close();
        }

        file.Close();
        return error;
    }

    private static void Expect(ref Message message, byte* data, int* handles)
    {
        message.Buffers.ReceiveData = data;
        message.Buffers.ReceiveCapacity = Message.MaximumDataLength;
        message.Buffers.ReceiveHandles = handles;
        message.Buffers.ReceiveHandleCapacity = Message.MaximumHandles;
    }
}
