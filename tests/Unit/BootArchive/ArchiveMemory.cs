using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Tests.BootArchive;

/// <summary>An archive's bytes in page-aligned memory with nothing readable promised behind them, as the kernel has them.</summary>
public sealed unsafe class ArchiveMemory : IDisposable
{
    private readonly void* _memory;

    public ArchiveMemory(ReadOnlySpan<byte> archive)
    {
        _memory = NativeMemory.AlignedAlloc((nuint)int.Max(archive.Length, 1), Contracts.BootArchive.PageSize);
        archive.CopyTo(new Span<byte>(_memory, archive.Length));
        Status = Contracts.BootArchive.TryOpen((byte*)_memory, (ulong)archive.Length, out Contracts.BootArchive opened);
        Archive = opened;
    }

    public BootArchiveStatus Status { get; }

    public Contracts.BootArchive Archive { get; }

    public byte[] Read(string path)
    {
        Assert.True(Archive.TryFind(System.Text.Encoding.UTF8.GetBytes(path), out BootArchiveEntry entry), path);
        return new ReadOnlySpan<byte>(entry.Data, (int)entry.DataLength).ToArray();
    }

    public string[] Paths()
    {
        string[] paths = new string[Archive.EntryCount];
        for (int i = 0; i < paths.Length; i++)
        {
            paths[i] = System.Text.Encoding.UTF8.GetString(Archive[i].Path);
        }

        return paths;
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_memory);
    }
}
