using System.Runtime.InteropServices;

namespace ViperOS.Tests.Kernel.Boot;

/// <summary>A copy of some bytes that ends (but for padding up to eight bytes) where unmapped memory begins: reading beyond it crashes.</summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int PageSize = 4096;
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly byte* _mapping;
    private readonly nuint _size;

    public GuardedMemory(ReadOnlySpan<byte> bytes)
    {
        int padded = (bytes.Length + 7) & ~7;
        nuint pages = (nuint)((padded + PageSize - 1) & -PageSize);
        _size = pages + PageSize;
        _mapping = Map(null, _size, ReadWrite, PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, (nint)_mapping);
        Assert.Equal(0, Protect(_mapping + pages, PageSize, 0));
        Start = _mapping + pages - padded;
        bytes.CopyTo(new Span<byte>(Start, bytes.Length));
    }

    /// <summary>Aligned to eight bytes.</summary>
    public byte* Start { get; }

    public void Dispose() => Unmap(_mapping, _size);

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial byte* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);
}
