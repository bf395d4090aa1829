using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class SlabCacheTests
{
    [Fact]
    public void Objects_never_overlap_and_keep_their_bytes()
    {
        Prop.ForAll<int[], ushort, bool>((operations, size, typeStable) => Run(operations, 16 + (size % 3000), typeStable))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(600));
    }

    [Fact]
    public void A_free_object_of_a_typed_cache_keeps_its_contents_and_never_leaves_the_cache()
    {
        HostMachine.Reset();
        SlabCache* cache = CreateCache(100, typeStable: true);
        List<nint> items = [];
        for (int i = 0; i < 1000; i++)
        {
            byte* item = (byte*)cache->Allocate();
            new Span<byte>(item, 100).Fill(0x5A);
            items.Add((nint)item);
        }

        ulong bytes = cache->Bytes;
        items.ForEach(item => cache->Free((void*)item));
        Assert.Equal(0ul, cache->Live);
        Assert.Equal(bytes, cache->Bytes);
        foreach (nint item in items)
        {
            Assert.False(new Span<byte>((byte*)item, 100).ContainsAnyExcept((byte)0x5A));
        }
    }

    [Fact]
    public void A_fresh_object_of_a_typed_cache_is_zero()
    {
        HostMachine.Reset();
        SlabCache* cache = CreateCache(200, typeStable: true);
        for (int i = 0; i < 100; i++)
        {
            Assert.False(new Span<byte>(cache->Allocate(), 200).ContainsAnyExcept((byte)0));
        }
    }

    [Fact]
    public void An_untyped_cache_gives_its_empty_slabs_back()
    {
        HostMachine.Reset();
        SlabCache* cache = CreateCache(512, typeStable: false);
        List<nint> items = [.. Enumerable.Range(0, 500).Select(_ => (nint)cache->Allocate())];
        ulong most = cache->Bytes;
        items.ForEach(item => cache->Free((void*)item));
        Assert.True(cache->Bytes * 4 < most);
    }

    [Fact]
    public void Without_memory_there_is_no_object_and_no_harm()
    {
        HostMachine.Reset(1);
        SlabCache* cache = CreateCache(1024, typeStable: true);
        int count = 0;
        while (cache->Allocate() != null)
        {
            count++;
        }

        Assert.InRange(count, 700, 1024);
        Assert.Equal((ulong)count, cache->Live);
        Assert.True(cache->Allocate() == null);
    }

    [Fact]
    public void Several_cpus_share_a_cache_without_losing_objects()
    {
        HostMachine.Reset(cpus: 4);
        SlabCache* cache = CreateCache(64, typeStable: true);
        System.Threading.Thread[] threads = new System.Threading.Thread[4];
        for (int cpu = 0; cpu < 4; cpu++)
        {
            int index = cpu;
            threads[cpu] = new System.Threading.Thread(() =>
            {
                Cpu.Adopt(Cpu.Get(index));
                nint[] items = new nint[200];
                for (int round = 0; round < 200; round++)
                {
                    for (int i = 0; i < items.Length; i++)
                    {
                        items[i] = (nint)cache->Allocate();
                        *(long*)items[i] = (index * 1000) + i;
                    }

                    for (int i = 0; i < items.Length; i++)
                    {
                        Assert.Equal((index * 1000) + i, *(long*)items[i]);
                        cache->Free((void*)items[i]);
                    }
                }
            });
            threads[cpu].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0ul, cache->Live);
        Assert.Equal(160_000ul, cache->CreatedEver);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(4096)]
    [InlineData(16384)]
    [InlineData(65536)]
    public void The_kernel_heap_gives_what_was_asked_and_takes_it_back(int size)
    {
        HostMachine.Reset();
        ulong free = PhysicalMemory.FreePages;
        byte* first = (byte*)KernelHeap.Allocate((nuint)size);
        byte* second = (byte*)KernelHeap.AllocateZeroed((nuint)size);
        Assert.True(first != null && second != null && first != second);
        Assert.Equal(0ul, (ulong)first & 15);
        new Span<byte>(first, size).Fill(1);
        Assert.False(new Span<byte>(second, size).ContainsAnyExcept((byte)0));
        KernelHeap.Free(first);
        KernelHeap.Free(second);
        Assert.Equal(0ul, KernelHeap.LiveSmall);
        // A slab stays.
        Assert.InRange(free - PhysicalMemory.FreePages, 0ul, 8ul);
        Assert.True(KernelHeap.Allocate(65537) == null);
    }

    private static bool Run(int[] operations, int size, bool typeStable)
    {
        HostMachine.Reset(8);
        SlabCache* cache = CreateCache(size, typeStable);
        List<(nint Item, byte Pattern)> held = [];
        byte next = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            if (value % 5 < 2 && held.Count != 0)
            {
                int which = value / 5 % held.Count;
                (nint item, byte pattern) = held[which];
                Assert.False(new Span<byte>((byte*)item, size).ContainsAnyExcept(pattern));
                cache->Free((void*)item);
                held.RemoveAt(which);
            }
            else
            {
                byte* item = (byte*)cache->Allocate();
                if (item != null)
                {
                    new Span<byte>(item, size).Fill(++next);
                    held.Add(((nint)item, next));
                }
            }

            Assert.Equal((ulong)held.Count, cache->Live);
        }

        return held.All(entry => !new Span<byte>((byte*)entry.Item, size).ContainsAnyExcept(entry.Pattern));
    }

    private static SlabCache* CreateCache(int size, bool typeStable)
    {
        // A cache never moves; a few of them may stay.
        SlabCache* cache = (SlabCache*)NativeMemory.AllocZeroed((nuint)sizeof(SlabCache));
        cache->Initialize(size, typeStable, SlabCaches.TypedClass, SlabLists.Capacity - 1);
        return cache;
    }
}
