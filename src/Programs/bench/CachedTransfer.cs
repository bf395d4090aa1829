using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>4 KiB of a file on a volume, read or written where the page cache has them. <c>./viper bench</c> brings the volume BENCH: along.</summary>
internal sealed unsafe class CachedTransfer(string name, bool writes) : Benchmark(name)
{
    private const int PageSize = 4096;
    private const int Pages = 64;
    private const int Rounds = 32;
    private const int OpenOrCreate = 0x42;
    private const int OwnerOnly = 0x180;

    private static ReadOnlySpan<byte> Path => "/BENCH/cached\0"u8;

    public override bool Run(out long nanoseconds, out string reason)
    {
        long file;
        fixed (byte* path = Path)
        {
            file = SystemCall.Invoke(SystemCallNumber.OpenAt, PseudoHandle.CurrentDirectory, (long)path, OpenOrCreate, OwnerOnly);
        }

        MappedMemory memory = default;
        ErrorNumber error = file < 0 ? SystemCall.ErrorOf(file) : MappedMemory.Allocate(PageSize, out memory);
        if (error != ErrorNumber.None)
        {
            return Fail("a file on the volume BENCH:", error, out nanoseconds, out reason);
        }

        error = TransferAll(SystemCallNumber.WriteAt, file, memory.Address);
        SystemCallNumber call = writes ? SystemCallNumber.WriteAt : SystemCallNumber.ReadAt;
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Rounds && error == ErrorNumber.None; i++)
        {
            error = TransferAll(call, file, memory.Address);
        }

        ulong end = Clock.Monotonic;
        memory.Unmap();
        SystemCall.Invoke(SystemCallNumber.Close, file);
        return error == ErrorNumber.None
            ? Done(start, end, Rounds * Pages, out nanoseconds, out reason)
            : Fail("a page of it", error, out nanoseconds, out reason);
    }

    private static ErrorNumber TransferAll(SystemCallNumber call, long file, byte* buffer)
    {
        for (long i = 0; i < Pages; i++)
        {
            long count = SystemCall.Invoke(call, file, (long)buffer, PageSize, i * PageSize);
            if (count != PageSize)
            {
                return count < 0 ? SystemCall.ErrorOf(count) : ErrorNumber.EIO;
            }
        }

        return ErrorNumber.None;
    }
}
