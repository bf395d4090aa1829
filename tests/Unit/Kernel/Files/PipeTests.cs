using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Files;

public sealed unsafe class PipeTests
{
    private const ulong Buffer = 0x10_0000;
    private const ulong BufferSize = 256 * 1024;

    private readonly Job _job;
    private readonly HandleTable _table;
    private readonly Pipe _reader;
    private readonly Pipe _writer;
    private readonly int _readHandle;
    private readonly int _writeHandle;

    public PipeTests()
    {
        HostMachine.Reset();
        Assert.Equal(0, Job.Create(null, out Job? job));
        _job = job!;
        AddressSpace space = AddressSpace.Create(null)!;
        UserCopy.Space = space;
        Assert.Equal((long)Buffer, space.MapAnonymous(Buffer, BufferSize, Protection.Read | Protection.Write, MapFlags.Fixed));
        _table = HandleTable.Create(null)!;
        Assert.Equal(0, Pipe.Create(_job, out Pipe? reader, out Pipe? writer));
        _reader = reader!;
        _writer = writer!;
        _readHandle = _table.Insert(_reader, Rights.All);
        _writeHandle = _table.Insert(_writer, Rights.All);
    }

    [Fact]
    public void Bytes_come_out_as_they_went_in_whatever_the_pieces()
    {
        Random random = new(1);
        byte written = 0;
        byte read = 0;
        for (int i = 0; i < 3000; i++)
        {
            int size = random.Next(1, 20_000);
            for (int k = 0; k < size; k++)
            {
                UserMemory.TryWrite(Buffer + (ulong)k, (byte)(written + k));
            }

            long result = _writer.Write(Buffer, (ulong)size, nonBlocking: true);
            written += (byte)(result > 0 ? result : 0);
            result = _reader.Read(Buffer + 100_000, (ulong)random.Next(1, 20_000), nonBlocking: true);
            for (long k = 0; k < result; k++)
            {
                Assert.True(UserMemory.TryRead(Buffer + 100_000 + (ulong)k, out byte value));
                Assert.Equal(read++, value);
            }
        }
    }

    [Fact]
    public void A_small_write_fits_whole_or_not_at_all()
    {
        Assert.Equal((long)PipeBuffer.Capacity - 100, _writer.Write(Buffer, PipeBuffer.Capacity - 100, nonBlocking: true));
        Assert.Equal(Error.EAGAIN, _writer.Write(Buffer, 101, nonBlocking: true));
        Assert.Equal(Signals.None, _writer.Signals);
        Assert.Equal(100, _writer.Write(Buffer, 100, nonBlocking: true));
        Assert.Equal(Error.EAGAIN, _writer.Write(Buffer, 1, nonBlocking: true));
        Assert.Equal(Error.EAGAIN, _writer.Write(Buffer, 5000, nonBlocking: true));
        Assert.Equal(4096, _reader.Read(Buffer, 4096, nonBlocking: true));
        Assert.Equal(Signals.Writable, _writer.Signals);
        Assert.Equal(4096, _writer.Write(Buffer, 5000, nonBlocking: true));
    }

    [Fact]
    public void Signals_tell_what_can_be_done()
    {
        Assert.Equal(Signals.None, _reader.Signals);
        Assert.Equal(Signals.Writable, _writer.Signals);
        Assert.Equal(Error.EAGAIN, _reader.Read(Buffer, 1, nonBlocking: true));
        _writer.Write(Buffer, 3, nonBlocking: true);
        Assert.Equal(Signals.Readable, _reader.Signals);
    }

    [Fact]
    public void A_closed_writer_ends_the_stream_behind_its_last_byte()
    {
        _writer.Write(Buffer, 3, nonBlocking: true);
        _table.Remove(_writeHandle);
        Assert.Equal(Signals.Readable | Signals.PeerClosed, _reader.Signals);
        Assert.Equal(3, _reader.Read(Buffer, 10, nonBlocking: false));
        Assert.Equal(0, _reader.Read(Buffer, 10, nonBlocking: false));
    }

    [Fact]
    public void A_closed_reader_breaks_the_pipe()
    {
        _table.Remove(_readHandle);
        Assert.Equal(Signals.Writable | Signals.Error, _writer.Signals);
        Assert.Equal(Error.EPIPE, _writer.Write(Buffer, 1, nonBlocking: false));
    }

    [Fact]
    public void Each_end_does_its_half_only()
    {
        Assert.Equal(Error.EBADF, _reader.Write(Buffer, 1));
        Assert.Equal(Error.EBADF, _writer.Read(Buffer, 1));
    }

    [Fact]
    public void A_fault_moves_what_was_before_it()
    {
        ulong end = Buffer + BufferSize;
        Assert.Equal(Error.EFAULT, _writer.Write(end, 10, nonBlocking: true));
        Assert.Equal(4096, _writer.Write(end - 4096, 8192, nonBlocking: true));
        Assert.Equal(Error.EFAULT, _reader.Read(end, 10, nonBlocking: true));
        Assert.Equal(4096, _reader.Read(Buffer, 8192, nonBlocking: true));
    }

    [Fact]
    public void Memory_is_charged_while_there_are_bytes_and_comes_back()
    {
        _writer.Write(Buffer, 50_000, nonBlocking: true);
        _job.GetInformation(out JobInformation information);
        Assert.Equal(13 * 4096ul, information.Memory);
        _reader.Read(Buffer, 60_000, nonBlocking: true);
        _job.GetInformation(out information);
        Assert.Equal(4096ul, information.Memory);
        _table.Remove(_readHandle);
        _table.Remove(_writeHandle);
        _reader.Release();
        _writer.Release();
        _job.GetInformation(out information);
        Assert.Equal(0ul, information.Memory);
    }

    [Fact]
    public void A_job_without_memory_gets_no_pages()
    {
        JobLimits limits = new() { Memory = 8192, Handles = uint.MaxValue, Threads = uint.MaxValue, Processes = uint.MaxValue };
        Assert.Equal(0, _job.SetLimits(limits));
        Assert.Equal(8192, _writer.Write(Buffer, 20_000, nonBlocking: true));
        Assert.Equal(Error.ENOMEM, _writer.Write(Buffer, 20_000, nonBlocking: true));
    }
}
