using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>FIFOs as POSIX wants them: who may open without the other side, what is read when it has gone, and that opening waits.</summary>
internal sealed class FifoTest() : UserTest("fifo")
{
    private const int ReadOnly = 0;
    private const int WriteOnly = 1;

    public override void Run(string[] arguments)
    {
        RunAll();
        Leaks before = Leaks.Now();
        RunAll();
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
    }

    private void RunAll()
    {
        Span<byte> buffer = stackalloc byte[64];
        ReadOnlySpan<byte> path = "RAM:usertests-fifo\0"u8;
        CheckEqual(KernelFiles.Make(path, 0x1180), 0, "making a FIFO");
        CheckEqual(KernelFiles.Open(path, WriteOnly | KernelFiles.NonBlocking), -(long)ErrorNumber.ENXIO, "writing without a reader");
        int reader = KernelFiles.Open(path, ReadOnly | KernelFiles.NonBlocking);
        Check(reader >= 0, "reading without a writer");
        CheckEqual(KernelFiles.Read(reader, buffer), 0, "what is read without a writer");
        int writer = KernelFiles.Open(path, WriteOnly);
        CheckEqual(KernelFiles.Read(reader, buffer), -(long)ErrorNumber.EAGAIN, "what is read with a writer");
        CheckEqual(KernelFiles.Write(writer, "hello"u8), 5, "writing");
        KernelFiles.Close(writer);
        CheckEqual(KernelFiles.Read(reader, buffer), 5, "reading what was written");
        CheckEqual(KernelFiles.Read(reader, buffer), 0, "the end");
        KernelFiles.Close(reader);

        int opened = -1;
        Thread other = new(() =>
        {
            // Waits until somebody reads.
            opened = KernelFiles.Open("RAM:usertests-fifo\0"u8, WriteOnly);
            KernelFiles.Write(opened, "x"u8);
            KernelFiles.Close(opened);
        });
        other.Start();
        reader = KernelFiles.Open(path, ReadOnly);
        CheckEqual(KernelFiles.Read(reader, buffer), 1, "reading from who waited");
        other.Join();
        Check(opened >= 0, "the other thread could not open it");
        CheckEqual(KernelFiles.Read(reader, buffer), 0, "the end after that");
        KernelFiles.Close(reader);
        CheckEqual(KernelFiles.Remove(path), 0, "removing it");
    }
}
