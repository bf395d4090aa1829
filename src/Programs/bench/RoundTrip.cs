using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>A call to a server in another process and its reply, with so many words: up to eight in registers, the rest as data.</summary>
internal sealed unsafe class RoundTrip(string name, int words) : Benchmark(name)
{
    private const int WarmUp = 32;
    private const int Iterations = 2_000;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = EchoServer.Start(out Connection connection, out Process process);
        if (error != ErrorNumber.None)
        {
            return Fail("starting the server", error, out nanoseconds, out reason);
        }

        int length = words <= Message.WordCount ? 0 : (words - Message.WordCount) * sizeof(ulong);
        byte* data = stackalloc byte[Message.MaximumDataLength];
        Message message = default;
        ulong start = 0;
        for (int i = -WarmUp; i < Iterations && error == ErrorNumber.None; i++)
        {
            if (i == 0)
            {
                start = Clock.Monotonic;
            }

            Fill(ref message, data, length);
            error = connection.Call(&message);
        }

        ulong end = Clock.Monotonic;
        connection.Close();
        process.WaitForExit(Deadline.Never, out _);
        process.Close();
        if (error != ErrorNumber.None)
        {
            return Fail("calling the server", error, out nanoseconds, out reason);
        }

        if (message.DataLength != length)
        {
            return Fail("the server's answer", ErrorNumber.EIO, out nanoseconds, out reason);
        }

        return Done(start, end, Iterations, out nanoseconds, out reason);
    }

    private static void Fill(ref Message message, byte* data, int length)
    {
        message.Words[0] = length == 0 ? 0u : 1u;
        message.Deadline = Deadline.Never;
        if (length != 0)
        {
            message.Buffers.SendData = data;
            message.Buffers.SendLength = (uint)length;
            message.Buffers.ReceiveData = data;
            message.Buffers.ReceiveCapacity = Message.MaximumDataLength;
        }
    }
}
