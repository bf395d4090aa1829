using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>A round trip that carries one capability, which the server closes: what passing a right on costs in all.</summary>
internal sealed unsafe class CapabilityTransfer() : Benchmark("capability_transfer")
{
    private const int WarmUp = 32;
    private const int Iterations = 1_000;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = EchoServer.Start(out Connection connection, out Process process);
        if (error != ErrorNumber.None)
        {
            return Fail("starting the server", error, out nanoseconds, out reason);
        }

        error = Event.Create(out Event passed);
        HandleTransfer transfer = new() { Handle = passed.Handle.Value, Rights = Rights.Wait };
        byte* data = stackalloc byte[16];
        Message message = default;
        ulong start = 0;
        for (int i = -WarmUp; i < Iterations && error == ErrorNumber.None; i++)
        {
            if (i == 0)
            {
                start = Clock.Monotonic;
            }

            message.Words[0] = 1;
            message.Deadline = Deadline.Never;
            message.Buffers.SendHandles = &transfer;
            message.Buffers.SendHandleCount = 1;
            message.Buffers.ReceiveData = data;
            message.Buffers.ReceiveCapacity = 16;
            error = connection.Call(&message);
        }

        ulong end = Clock.Monotonic;
        connection.Close();
        process.WaitForExit(Deadline.Never, out _);
        process.Close();
        passed.Close();
        return error == ErrorNumber.None
            ? Done(start, end, Iterations, out nanoseconds, out reason)
            : Fail("passing a capability", error, out nanoseconds, out reason);
    }
}
