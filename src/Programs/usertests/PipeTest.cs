using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Pipes: bytes in order, bounded, both ends closed, large transfers between threads.</summary>
internal sealed class PipeTest() : UserTest("pipes")
{
    private const int Total = 1 << 20;
    private static Pipe s_writer;

    public override void Run(string[] arguments)
    {
        Check(Pipe.Create(out Pipe reader, out Pipe writer), "creating a pipe");
        Check(writer.Write("hello"u8, out int count), "writing");
        CheckEqual(count, 5, "the count written");
        Span<byte> buffer = stackalloc byte[64];
        Check(reader.Read(buffer, out count), "reading");
        Check(buffer[..count].SequenceEqual("hello"u8), "the bytes differ");
        Check(reader.Write("x"u8, out _) != ErrorNumber.None, "the reading end took bytes");
        Check(writer.Close(), "closing the writer");
        Check(reader.Read(buffer, out count), "reading at the end");
        CheckEqual(count, 0, "the count at the end");
        reader.Close();

        Check(Pipe.Create(out reader, out writer, OpenFlags.NonBlock), "creating a pipe that does not wait");
        Check(reader.Read(buffer, out _), ErrorNumber.EAGAIN, "reading from an empty pipe");
        int filled = 0;
        ErrorNumber error;
        while ((error = writer.Write(buffer, out count)) == ErrorNumber.None && filled < Total)
        {
            filled += count;
        }

        Check(error, ErrorNumber.EAGAIN, "filling a pipe");
        Check(reader.Close(), "closing the reader");
        Check(writer.Write(buffer, out _), ErrorNumber.EPIPE, "writing without a reader");
        writer.Close();
        Stream();
    }

    private void Stream()
    {
        Check(Pipe.Create(out Pipe reader, out s_writer), "creating a pipe");
        Thread thread = new(Produce);
        thread.Start();
        byte[] buffer = new byte[5000];
        int seen = 0;
        while (reader.Read(buffer, out int count) == ErrorNumber.None && count > 0)
        {
            for (int i = 0; i < count; i++)
            {
                if (!Check(buffer[i] == (byte)((seen + i) % 251), "a byte of the stream is wrong"))
                {
                    break;
                }
            }

            seen += count;
        }

        CheckEqual(seen, Total, "the length of the stream");
        thread.Join();
        reader.Close();
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

            if (s_writer.Write(buffer.AsSpan(0, length), out int count) != ErrorNumber.None)
            {
                break;
            }

            sent += count;
        }

        s_writer.Close();
    }
}
