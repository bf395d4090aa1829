using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// A caller that is killed while the server works on its call (whose reply takes along what it was to move), and a server that is
/// killed with callers waiting.
/// </summary>
internal sealed unsafe class KilledInCallTest() : UserTest("killed-in-call")
{
    public override void Run(string[] arguments)
    {
        CallerDies(receivesAtOnce: false);
        CallerDies(receivesAtOnce: true);
        ServerDies(keepsChannel: false);
        ServerDies(keepsChannel: true);
    }

    public override int RunChild(string[] arguments)
    {
        if (Startup.Find("end"u8, out Handle handle) != ErrorNumber.None)
        {
            return 20;
        }

        Message message = default;
        message.Deadline = Deadline.Never;
        if (arguments[0] == "call")
        {
            new Connection(handle).Call(&message);
            return 1;
        }

        // The server: takes a call and never answers.
        new Channel(handle).Receive(&message);
        Clock.SleepUntil(Deadline.Never);
        return 1;
    }

    private void CallerDies(bool receivesAtOnce)
    {
        Check(Channel.Create(4, out Channel channel), "creating a channel");
        Check(channel.Connect(3, out Connection connection), "connecting");
        Check(
            Child.Start(Name, "call", Job.Current, "end"u8, connection.Handle, Connection.ClientRights, out Process process),
            "starting the caller");
        connection.Close();
        Message message = default;
        message.Deadline = Deadline.Never;
        CheckEqual(channel.Receive(&message), (long)MessageKind.Call, "the child's call");
        Check(process.Kill(5), "killing the caller");
        Check(process.WaitForExit(Deadline.Never, out int code), "waiting for the caller's end");
        CheckEqual(code, 5, "the caller's exit code");
        Check(Event.Create(out Event moved), "creating an event to move");
        HandleTransfer transfer = new() { Handle = moved.Handle.Value, Rights = Rights.Signal, Kind = TransferKind.Move };
        message.Buffers.SendHandles = &transfer;
        message.Buffers.SendHandleCount = 1;
        if (!receivesAtOnce)
        {
            Check(channel.Reply(&message), ErrorNumber.ESRCH, "replying to a caller that is gone");
            message.ReplyId = 0;
        }

        long kind = receivesAtOnce ? channel.ReplyReceive(&message) : channel.Receive(&message);
        CheckEqual(kind, (long)MessageKind.Closed, "the notification after the caller's end");
        Check(moved.Set(), ErrorNumber.EBADF, "using what a reply to nobody moved");
        CheckEqual((long)message.Token, 3, "the token of the closed connection");
        process.Close();
        channel.Handle.Close();
    }

    /// <param name="keepsChannel">For the server that comes next: the call that was received ends all the same.</param>
    private void ServerDies(bool keepsChannel)
    {
        Check(Channel.Create(4, out Channel channel), "creating a channel");
        Check(channel.Connect(4, out Connection connection), "connecting");
        Check(Child.Start(Name, "serve", Job.Current, "end"u8, channel.Handle, Rights.Read, out Process process), "starting the server");
        if (!keepsChannel)
        {
            channel.Handle.Close();
        }

        Thread killer = new(() =>
        {
            Clock.Sleep(20_000_000);
            process.Kill();
        });
        killer.Start();
        Message message = default;
        message.Deadline = Deadline.Never;
        Check(connection.Call(&message), ErrorNumber.EPIPE, "calling a server that dies");
        killer.Join();
        process.Close();
        if (keepsChannel)
        {
            channel.Handle.Close();
        }

        connection.Close();
    }
}
