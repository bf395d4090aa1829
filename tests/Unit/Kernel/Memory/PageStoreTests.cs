using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed class PageStoreTests
{
    [Fact]
    public void The_store_holds_what_a_dictionary_holds()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(300));
    }

    [Fact]
    public void Small_objects_need_no_tree()
    {
        HostMachine.Reset(4);
        ulong free = PhysicalMemory.FreePages;
        PageStore store = default;
        for (ulong i = 0; i < 8; i++)
        {
            store.Reserve(i) = (i + 1) << 12;
        }

        Assert.Equal(free, PhysicalMemory.FreePages);
        Assert.False(Unsafe.IsNullRef(ref store.Reserve(8)));
        Assert.Equal(3ul << 12, store.Get(2));
        Assert.Equal(1u, store.NodeCount);
        store.Clear();
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void An_index_beyond_48_bits_is_refused()
    {
        HostMachine.Reset(4);
        PageStore store = default;
        Assert.True(Unsafe.IsNullRef(ref store.Reserve(1ul << 36)));
        Assert.False(Unsafe.IsNullRef(ref store.Reserve((1ul << 36) - 1)));
        Assert.Equal(0ul, store.Get(ulong.MaxValue));
        store.Clear();
    }

    private static bool Run(int[] operations)
    {
        HostMachine.Reset(8);
        ulong free = PhysicalMemory.FreePages;
        PageStore store = default;
        SortedDictionary<ulong, ulong> model = [];
        foreach (int operation in operations)
        {
            uint value = (uint)operation;

            // Clusters at several distances, so that all heights occur.
            ulong index = (value & 7) + ((value >> 3 & 3) * 510);
            index += ((value >> 5 & 1) * 262_140) + ((value >> 6 & 1) * 100_000_000ul);
            if ((value >> 7) % 4 == 0)
            {
                if (model.Remove(index))
                {
                    store.Find(index) = 0;
                }
            }
            else
            {
                ref ulong slot = ref store.Reserve(index);
                if (!Unsafe.IsNullRef(ref slot))
                {
                    slot = (ulong)((value % 1000) + 1) << 12;
                    model[index] = slot;
                }
            }

            Assert.Equal(model.GetValueOrDefault(index), store.Get(index));
        }

        List<KeyValuePair<ulong, ulong>> found = [];
        for (ulong index = 0; store.TryFindNext(ref index, ulong.MaxValue, out ulong frame); index++)
        {
            found.Add(new KeyValuePair<ulong, ulong>(index, frame));
        }

        Assert.Equal(model, found);
        store.Clear();
        return PhysicalMemory.FreePages == free;
    }
}
