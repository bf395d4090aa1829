using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Local sockets: pairs, listeners, datagrams, both kinds of name, ends of connections, capabilities beside the bytes; and that
/// nothing stays behind, whatever was still under way.
/// </summary>
internal sealed class SocketTest() : UserTest("sockets")
{
    private const int Total = 1 << 20;
    private static readonly int[] s_types = [SocketCalls.Stream, SocketCalls.Datagram, SocketCalls.Packets];
    private static long s_socket;

    public override void Run(string[] arguments)
    {
        // Once for what is made with the first use and stays, then to compare.
        RunAll();
        Leaks before = Leaks.Now();
        RunAll();
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
    }

    private void RunAll()
    {
        CheckEqual(SystemCall.Invoke(SystemCallNumber.Socket, 2, 1, 0), -97, "a socket of the Internet");
        foreach (int type in s_types)
        {
            Pair(type);
            Rights(type);
            Circle(type);
            CircleOverThePeer(type);
        }

        Listener("\0viper usertests"u8);
        Listener("RAM:usertests-socket"u8);
        Datagrams();
        Unread();
        Stream();
    }

    private void Pair(int type)
    {
        Span<byte> buffer = stackalloc byte[32];
        CheckEqual(SocketCalls.Pair(type | SocketCalls.NonBlocking, out int one, out int two), 0, "making a pair");
        CheckEqual(SocketCalls.Send(one, "hello"u8), 5, "sending");
        CheckEqual(SocketCalls.Send(one, "world"u8), 5, "sending again");
        bool isStream = type == SocketCalls.Stream;
        CheckEqual(SocketCalls.Receive(two, buffer), isStream ? 10 : 5, "receiving");
        Check(buffer[..5].SequenceEqual("hello"u8), "the bytes differ");
        CheckEqual(SocketCalls.Receive(two, buffer), isStream ? -11 : 5, "receiving again");
        CheckEqual(SocketCalls.Receive(two, buffer), -11, "receiving nothing");
        CheckEqual(SocketCalls.Send(two, "back"u8), 4, "sending back");
        CheckEqual(SocketCalls.Receive(one, buffer[..2], SocketCalls.Truncated), isStream ? 2 : 4, "receiving a part");
        CheckEqual(SocketCalls.Receive(one, buffer), isStream ? 2 : -11, "receiving the rest");
        CheckEqual(SocketCalls.Shutdown(one, 1), 0, "closing one direction");
        CheckEqual(SocketCalls.Send(one, "x"u8), -32, "sending after that");
        CheckEqual(SocketCalls.Receive(two, buffer), type == SocketCalls.Datagram ? -11 : 0, "receiving after that");
        CheckEqual(SocketCalls.Send(two, "y"u8), 1, "sending the other way");
        CheckEqual(SocketCalls.Receive(one, buffer), 1, "receiving the other way");
        SocketCalls.Close(one);
        CheckEqual(SocketCalls.Send(two, "z"u8), type == SocketCalls.Datagram ? -111 : -32, "sending to nobody");
        SocketCalls.Close(two);
    }

    private void Rights(int type)
    {
        Span<byte> buffer = stackalloc byte[32];
        Span<int> handles = stackalloc int[4];
        CheckEqual(SocketCalls.Pair(type, out int one, out int two), 0, "making a pair");
        Check(Pipe.Create(out Pipe reader, out Pipe writer), "creating a pipe");
        CheckEqual(SocketCalls.SendRights(one, [writer.Handle.Value, reader.Handle.Value]), 1, "sending handles");
        writer.Close();
        CheckEqual(SocketCalls.ReceiveRights(two, handles, out int count, out int flags), 1, "receiving handles");
        CheckEqual(count, 2, "the number of handles");
        CheckEqual(flags, 0, "the flags");
        CheckEqual(SystemCallWrite(handles[0], "through"u8), 7, "writing through a handle that came");
        Check(reader.Read(buffer, out int length), "reading it");
        CheckEqual(length, 7, "the length");
        SocketCalls.Close(handles[0]);
        SocketCalls.Close(handles[1]);

        // Room for one of two: the other is given back, and the message says so.
        CheckEqual(SocketCalls.SendRights(one, [reader.Handle.Value, reader.Handle.Value]), 1, "sending handles again");
        CheckEqual(SocketCalls.ReceiveRights(two, handles[..1], out count, out flags), 1, "receiving one handle");
        CheckEqual(count, 1, "the number of handles");
        CheckEqual(flags, SocketCalls.ControlTruncated, "the flags");
        SocketCalls.Close(handles[0]);

        // A plain read drops what came beside the bytes; so does closing.
        CheckEqual(SocketCalls.SendRights(one, [reader.Handle.Value]), 1, "sending a handle");
        CheckEqual(SocketCalls.Receive(two, buffer), 1, "reading past a handle");
        CheckEqual(SocketCalls.SendRights(one, [reader.Handle.Value]), 1, "sending a handle");
        CheckEqual(SocketCalls.SendRights(one, [9999]), -9, "sending no handle");
        reader.Close();
        SocketCalls.Close(one);
        SocketCalls.Close(two);
    }

    /// <summary>A socket in its own queue, directly or through another, would stay for ever: it is refused.</summary>
    private void Circle(int type)
    {
        Span<int> handles = stackalloc int[4];
        CheckEqual(SocketCalls.Pair(type, out int one, out int two), 0, "making a pair");
        CheckEqual(SocketCalls.Pair(type, out int three, out int four), 0, "making another");
        CheckEqual(SocketCalls.SendRights(one, [two]), -109, "sending a socket to itself");
        CheckEqual(SocketCalls.SendRights(one, [four]), 1, "sending a socket");
        CheckEqual(SocketCalls.SendRights(three, [two]), -109, "sending the socket that it is in");
        CheckEqual(SocketCalls.SendRights(three, [one]), 1, "sending another");
        SocketCalls.Close(four);
        CheckEqual(SocketCalls.ReceiveRights(two, handles, out int count, out _), 1, "receiving the socket");
        CheckEqual(count, 1, "the number of sockets");
        CheckEqual(SocketCalls.ReceiveRights(handles[0], handles[1..], out count, out _), 1, "receiving through it");
        CheckEqual(count, 1, "the number of sockets in it");
        SocketCalls.Close(handles[0]);
        SocketCalls.Close(handles[1]);
        SocketCalls.Close(one);
        SocketCalls.Close(two);
        SocketCalls.Close(three);
    }

    /// <summary>A socket that travels to its own peer, which nobody reads before both are closed: it would keep itself.</summary>
    private void CircleOverThePeer(int type)
    {
        CheckEqual(SocketCalls.Pair(type, out int one, out int two), 0, "making a pair");
        CheckEqual(SocketCalls.SendRights(one, [one]), 1, "sending a socket to its peer");
        SocketCalls.Close(one);
        SocketCalls.Close(two);
        CheckEqual(SocketCalls.Pair(type, out one, out two), 0, "making a pair");
        CheckEqual(SocketCalls.SendRights(one, [one]), 1, "sending a socket to its peer");
        SocketCalls.Close(two);
        SocketCalls.Close(one);
    }

    private void Listener(ReadOnlySpan<byte> name)
    {
        Span<byte> buffer = stackalloc byte[32];
        long listener = SocketCalls.Socket(SocketCalls.Stream | SocketCalls.NonBlocking);
        long client = SocketCalls.Socket(SocketCalls.Stream | SocketCalls.NonBlocking);
        CheckEqual(SocketCalls.Name(SystemCallNumber.Bind, listener, name), 0, "binding");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Bind, client, name), -98, "binding to a name in use");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, client, name), -111, "connecting to who does not listen");
        CheckEqual(SocketCalls.Listen(listener, 1), 0, "listening");
        CheckEqual(SocketCalls.Accept(listener), -11, "accepting nobody");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, client, name), 0, "connecting");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, client, name), -106, "connecting again");
        CheckEqual(SocketCalls.Send(client, "early"u8), 5, "sending before it is accepted");
        long accepted = SocketCalls.Accept(listener);
        Check(accepted >= 0, "accepting");
        CheckEqual(SocketCalls.Receive(accepted, buffer), 5, "receiving what was sent early");
        CheckEqual(SocketCalls.Send(accepted, "reply"u8), 5, "replying");
        CheckEqual(SocketCalls.Receive(client, buffer), 5, "receiving the reply");
        SocketCalls.Close(accepted);
        CheckEqual(SocketCalls.Receive(client, buffer), 0, "receiving at the end");
        SocketCalls.Close(client);

        // Two may wait; the listener goes with one of them waiting.
        long first = SocketCalls.Socket(SocketCalls.Stream | SocketCalls.NonBlocking);
        long second = SocketCalls.Socket(SocketCalls.Stream | SocketCalls.NonBlocking);
        long third = SocketCalls.Socket(SocketCalls.Stream | SocketCalls.NonBlocking);
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, first, name), 0, "the first connection");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, second, name), 0, "the second connection");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, third, name), -11, "a connection too many");
        SocketCalls.Close(listener);
        CheckEqual(SocketCalls.Receive(first, buffer), -104, "receiving from who never accepted");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, third, name), -111, "connecting to who is gone");
        if (name[0] != 0)
        {
            CheckEqual(SocketCalls.Unlink(name), 0, "deleting the socket's node");
        }

        SocketCalls.Close(first);
        SocketCalls.Close(second);
        SocketCalls.Close(third);
    }

    private void Datagrams()
    {
        Span<byte> buffer = stackalloc byte[32];
        long one = SocketCalls.Socket(SocketCalls.Datagram | SocketCalls.NonBlocking);
        long two = SocketCalls.Socket(SocketCalls.Datagram | SocketCalls.NonBlocking);
        CheckEqual(SocketCalls.Name(SystemCallNumber.Bind, one, "\0viper datagrams"u8), 0, "binding");
        CheckEqual(SocketCalls.Send(two, "x"u8), -107, "sending nowhere");
        CheckEqual(SocketCalls.Name(SystemCallNumber.Connect, two, "\0viper datagrams"u8), 0, "connecting");
        CheckEqual(SocketCalls.Send(two, ""u8), 0, "sending nothing");
        int sent = 0;
        long result;
        while ((result = SocketCalls.Send(two, "message"u8)) == 7)
        {
            sent++;
        }

        CheckEqual(result, -11, "filling a queue");
        CheckEqual(SocketCalls.Receive(one, buffer), 0, "receiving nothing");
        int received = 0;
        while (SocketCalls.Receive(one, buffer) == 7)
        {
            received++;
        }

        CheckEqual(received, sent, "the number of messages");
        CheckEqual(SocketCalls.GetOption(one, 3, out int type), 0, "asking for the type");
        CheckEqual(type, SocketCalls.Datagram, "the type");
        SocketCalls.Close(one);
        CheckEqual(SocketCalls.Send(two, "x"u8), -111, "sending to who is gone");
        SocketCalls.Close(two);
    }

    /// <summary>Who closes with bytes unread tells the peer so.</summary>
    private void Unread()
    {
        Span<byte> buffer = stackalloc byte[32];
        CheckEqual(SocketCalls.Pair(SocketCalls.Stream, out int one, out int two), 0, "making a pair");
        CheckEqual(SocketCalls.Send(one, "unread"u8), 6, "sending");
        SocketCalls.Close(two);
        CheckEqual(SocketCalls.Receive(one, buffer), -104, "receiving from who did not read");
        CheckEqual(SocketCalls.Receive(one, buffer), 0, "receiving after that");
        SocketCalls.Close(one);
    }

    private void Stream()
    {
        CheckEqual(SocketCalls.Pair(SocketCalls.Stream, out int reader, out int writer), 0, "making a pair");
        s_socket = writer;
        Thread thread = new(Produce);
        thread.Start();
        byte[] buffer = new byte[5000];
        int seen = 0;
        long count;
        while ((count = SocketCalls.Receive(reader, buffer)) > 0)
        {
            for (int i = 0; i < count; i++)
            {
                if (!Check(buffer[i] == (byte)((seen + i) % 251), "a byte of the stream is wrong"))
                {
                    break;
                }
            }

            seen += (int)count;
        }

        CheckEqual(seen, Total, "the length of the stream");
        thread.Join();
        SocketCalls.Close(reader);
    }

    private static void Produce()
    {
        byte[] buffer = new byte[7001];
        int sent = 0;
        while (sent < Total)
        {
            int length = Math.Min(buffer.Length, Total - sent);
            for (int i = 0; i < length; i++)
            {
                buffer[i] = (byte)((sent + i) % 251);
            }

            long count = SocketCalls.Send(s_socket, buffer.AsSpan(0, length));
            if (count <= 0)
            {
                break;
            }

            sent += (int)count;
        }

        SocketCalls.Close(s_socket);
    }

    private static unsafe long SystemCallWrite(int handle, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* data = bytes)
        {
            return SystemCall.Invoke(SystemCallNumber.Write, handle, (long)data, bytes.Length);
        }
    }
}
