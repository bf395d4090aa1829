using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Tests.Kernel.Memory;

/// <summary>A file server whose medium is byte arrays, with so many blocks, behind a pager. Bytes behind a file's end are garbage on it.</summary>
internal sealed unsafe class TestVolume : IDisposable
{
    private const int PageSize = 4096;
    private readonly MemoryObject _transfer;
    private readonly DmaDomain _device;
    private readonly Dictionary<ulong, HashSet<ulong>> _blocks = [];
    private long _reserved;

    public TestVolume(long blocks, bool reset = true)
    {
        if (reset)
        {
            HostMachine.Reset();
        }

        Free = blocks;
        Pager = Pager.Create()!;
        Pager.Hold();
        Pager.Server = Serve;
        _transfer = MemoryObject.CreateAnonymous(1 << 20, null)!;
        _device = DmaDomain.Create()!;
    }

    public Pager Pager { get; }

    public Dictionary<ulong, byte[]> Files { get; } = [];

    /// <summary>Blocks that belong to nobody, reserved ones included.</summary>
    public long Free { get; set; }

    public int Reads { get; private set; }

    public PageRequest LastRead { get; private set; }

    public bool FailsReads { get; set; }

    public MemoryObject Open(ulong key)
    {
        Assert.Equal(0, Pager.Open(key, (ulong)Files.GetValueOrDefault(key, []).Length, out MemoryObject? memory));
        return memory!;
    }

    public long Read(MemoryObject memory, ulong offset, byte[] into)
    {
        fixed (byte* bytes = into)
        {
            return memory.ReadKernel(offset, bytes, (ulong)into.Length);
        }
    }

    public long Write(MemoryObject memory, ulong offset, byte[] from)
    {
        fixed (byte* bytes = from)
        {
            return memory.WriteKernel(offset, bytes, (ulong)from.Length);
        }
    }

    /// <summary>Answers all requests that there are.</summary>
    public void Serve()
    {
        PageRequest[] requests = new PageRequest[8];
        int count;
        while ((count = Pager.Take(requests)) != 0)
        {
            foreach (PageRequest request in requests.AsSpan(0, count))
            {
                Answer(request);
            }
        }
    }

    public void WriteBack()
    {
        ulong[] keys = new ulong[16];
        int count;
        for (ulong after = 0; (count = Pager.GetDirty(ref after, ulong.MaxValue, keys)) != 0; after = 0)
        {
            foreach (ulong key in keys.AsSpan(0, count))
            {
                WriteBack(key);
            }
        }
    }

    public void Truncate(ulong key, int size)
    {
        byte[] content = Files.GetValueOrDefault(key, []);
        Array.Resize(ref content, size);
        Files[key] = content;
        ulong pages = (ulong)(size + PageSize - 1) / PageSize;
        Free += _blocks.GetValueOrDefault(key, []).RemoveWhere(page => page >= pages);
    }

    public void Dispose()
    {
        Pager.Unhold();
        Pager.Release();
        _transfer.Release();
        _device.Release();
    }

    /// <summary>A device writes pages of a memory object, and its driver says so.</summary>
    public static void WriteByDevice(DmaDomain device, MemoryObject memory, ulong first, ReadOnlySpan<byte> bytes, bool succeeds = true)
    {
        ulong[] addresses = new ulong[bytes.Length / PageSize];
        int range = device.Pin(memory, first, write: true, addresses);
        Assert.True(range >= 0);
        for (int i = 0; i < addresses.Length; i++)
        {
            bytes.Slice(i * PageSize, PageSize).CopyTo(new Span<byte>(DirectMap.ToVirtual(addresses[i]), PageSize));
        }

        Assert.Equal(0, device.Unpin((uint)range, succeeds));
    }

    private void Answer(PageRequest request)
    {
        switch (request.Kind)
        {
            case PageRequestKind.Reserve:
                long granted = Math.Min(request.Count, Free - _reserved);
                _reserved += granted;
                Pager.Grant((ulong)granted, granted == 0 ? Error.ENOSPC : 0);
                break;
            case PageRequestKind.Read:
                Reads++;
                LastRead = request;
                Supply(request);
                break;
            case PageRequestKind.WriteBack:
                WriteBack();
                break;
        }
    }

    private void Supply(PageRequest request)
    {
        MemoryObject file = Open(request.Key);
        if (FailsReads)
        {
            Pager.FailReads(file.Source!, request.First, request.Count, Error.EIO);
            file.Release();
            return;
        }

        byte[] content = Files.GetValueOrDefault(request.Key, []);
        for (uint i = 0; i < request.Count; i++)
        {
            byte[] page = new byte[PageSize];
            long start = (long)(request.First + i) * PageSize;
            if (start < content.Length)
            {
                // What a medium has behind the end.
                Array.Fill(page, (byte)0xEE);
                content.AsSpan((int)start, (int)Math.Min(PageSize, content.Length - start)).CopyTo(page);
            }

            bool isBacked = _blocks.GetValueOrDefault(request.Key, []).Contains(request.First + i);
            if (isBacked && Reads % 2 == 0)
            {
                // As from a disk, whose driver knows nothing of files.
                Assert.Equal(0, Pager.Expect(file, request.First + i, 1, _transfer, i));
                WriteByDevice(_device, _transfer, i, page);
                continue;
            }

            Assert.Equal(PageSize, Write(_transfer, i * PageSize, page));
            Assert.Equal(0, file.Supply(request.First + i, 1, _transfer, i, isBacked));
        }

        file.Release();
    }

    private void WriteBack(ulong key)
    {
        MemoryObject file = Open(key);
        ulong first = 0;
        while (true)
        {
            Assert.Equal(0, file.Lend(first, 7, _transfer, 0, out DirtyRun run));
            if (run.Count == 0)
            {
                break;
            }

            byte[] bytes = new byte[run.Count * PageSize];
            Assert.Equal(bytes.Length, Read(_transfer, 0, bytes));
            byte[] content = Files.GetValueOrDefault(key, []);
            ulong end = Math.Min(run.Size, (run.First + run.Count) * PageSize);
            if ((ulong)content.Length < end)
            {
                Array.Resize(ref content, (int)end);
            }

            bytes.AsSpan(0, (int)(end - (run.First * PageSize))).CopyTo(content.AsSpan((int)(run.First * PageSize)));
            Files[key] = content;
            long used = 0;
            HashSet<ulong> blocks = _blocks.TryGetValue(key, out HashSet<ulong>? known) ? known : _blocks[key] = [];
            for (uint i = 0; i < run.Count; i++)
            {
                used += blocks.Add(run.First + i) ? 1 : 0;
            }

            Assert.True(used <= run.Credits, $"{used} blocks for {run.Credits} credits");
            Free -= used;
            _reserved -= run.Credits;
            Assert.Equal(0, file.Return(run.First, run.Count, _transfer, 0, isWritten: true));
            first = run.First + run.Count;
        }

        file.Release();
    }
}
