using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class PageTableTests
{
    [Fact]
    public void The_table_maps_what_a_dictionary_maps_and_gives_every_table_back()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(300));
    }

    [Theory]
    [InlineData(Protection.Read)]
    [InlineData(Protection.Read | Protection.Write)]
    [InlineData(Protection.Read | Protection.Execute)]
    public void A_user_page_has_its_rights_and_the_kernel_never_executes_it(Protection protection)
    {
        PageTableEntry entry = PageTableEntry.UserPage(0x1234_5000, protection, CacheType.Device);
        Assert.True(entry.IsValid);
        Assert.True(entry.IsUser);
        Assert.Equal((protection & Protection.Write) != 0, entry.IsWritable);
        Assert.Equal((protection & Protection.Execute) != 0, entry.IsExecutable);
        Assert.Equal(0x1234_5000ul, entry.Address);
        Assert.Equal(CacheType.Device, entry.Cache);
        Assert.NotEqual(0ul, entry.Value & (1ul << 53));
        Assert.NotEqual(0ul, entry.Value & (1ul << 11));
        Assert.NotEqual(0ul, entry.Value & (1ul << 10));
    }

    [Fact]
    public void A_kernel_page_is_global_and_closed_to_programs()
    {
        PageTableEntry entry = PageTableEntry.KernelPage(0x5000, Protection.Read | Protection.Write, CacheType.Normal);
        Assert.False(entry.IsUser);
        Assert.False(entry.IsExecutable);
        Assert.NotEqual(0ul, entry.Value & (1ul << 54));
        Assert.Equal(0ul, entry.Value & (1ul << 11));
    }

    [Fact]
    public void Without_memory_for_a_table_nothing_is_mapped()
    {
        HostMachine.Reset(1);
        PageTable table = default;
        Assert.True(table.Create());
        while (PhysicalMemory.AllocatePage(zeroed: false) != 0)
        {
        }

        Assert.True(table.FindOrCreate(0x1000) == null);
        Assert.True(table.Find(0x1000) == null);
    }

    private static bool Run(int[] operations)
    {
        HostMachine.Reset(8);
        ulong free = PhysicalMemory.FreePages;
        PageTable table = default;
        Assert.True(table.Create());
        Dictionary<ulong, (ulong Physical, bool Writable)> model = [];
        foreach (int operation in operations)
        {
            uint value = (uint)operation;
            ulong address = AddressOf(value);
            ulong end = address + ((1 + ((value >> 7) % 40)) << 12);
            switch ((value >> 13) % 5)
            {
                case 0 or 1:
                    bool writable = (value & 1) != 0;
                    ulong physical = (ulong)(value % 5000) << 12;
                    PageTableEntry* slot = table.FindOrCreate(address);
                    Assert.True(slot != null);
                    Protection protection = writable ? Protection.Read | Protection.Write : Protection.Read;
                    PageTable.Set(slot, PageTableEntry.UserPage(physical, protection, CacheType.Normal));
                    model[address] = (physical, writable);
                    break;

                case 2:
                    ulong cleared = 0;
                    for (ulong next = address; next < end;)
                    {
                        next = table.ClearStep(next, end, freeTables: (value & 2) != 0, ref cleared);
                    }

                    PageTable.FreeList(table.TakeEmptied());
                    List<ulong> gone = [.. model.Keys.Where(key => key >= address && key < end)];
                    Assert.Equal((ulong)gone.Count, cleared);
                    gone.ForEach(key => model.Remove(key));
                    break;

                case 3:
                    ulong changed = 0;
                    for (ulong next = address; next < end;)
                    {
                        next = table.WriteProtectStep(next, end, ref changed);
                    }

                    List<ulong> lost = [.. model.Keys.Where(key => key >= address && key < end && model[key].Writable)];
                    Assert.Equal((ulong)lost.Count, changed);
                    lost.ForEach(key => model[key] = (model[key].Physical, false));
                    break;
            }

            PageTableEntry entry = table.Query(address);
            Assert.Equal(model.TryGetValue(address, out (ulong Physical, bool Writable) expected), entry.IsValid);
            if (entry.IsValid)
            {
                Assert.Equal(expected.Physical, entry.Address);
                Assert.Equal(expected.Writable, entry.IsWritable);
            }
        }

        foreach ((ulong address, (ulong physical, bool writable)) in model)
        {
            PageTableEntry entry = table.Query(address);
            Assert.Equal(physical, entry.Address);
            Assert.Equal(writable, entry.IsWritable);
        }

        // Everything unmapped leaves the root alone.
        ulong all = 0;
        for (ulong next = 0; next < Paging.UserEnd;)
        {
            next = table.ClearStep(next, Paging.UserEnd, freeTables: true, ref all);
        }

        PageTable.FreeList(table.TakeEmptied());
        Assert.Equal((ulong)model.Count, all);
        table.Destroy();
        return PhysicalMemory.FreePages == free;
    }

    /// <summary>Clusters around the borders of tables of every level.</summary>
    private static ulong AddressOf(uint value)
    {
        ulong page = (value & 3) + ((value >> 2 & 1) * 509) + ((value >> 3 & 1) * 262_142) + ((value >> 4 & 1) * 134_217_727ul);
        return page << 12;
    }
}
