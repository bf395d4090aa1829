using ViperOS.Kernel.Processes;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Processes;

public sealed class IdTableTests
{
    public IdTableTests()
    {
        HostMachine.Reset();
    }

    [Fact]
    public void Numbers_are_unique_come_back_late_and_run_out()
    {
        HashSet<uint> held = [];
        uint first = IdTable.Allocate();
        IdTable.Free(first);
        uint second = IdTable.Allocate();
        Assert.NotEqual(first, second);
        held.Add(second);
        while (true)
        {
            uint id = IdTable.Allocate();
            if (id == 0)
            {
                break;
            }

            Assert.True(held.Add(id), $"{id} given twice");
            Assert.InRange(id, 1u, IdTable.Capacity - 1);
        }

        Assert.True(held.Count > IdTable.Capacity / 2);
        uint freed = held.ElementAt(held.Count / 2);
        IdTable.Free(freed);
        Assert.Equal(freed, IdTable.Allocate());
        foreach (uint id in held)
        {
            IdTable.Free(id);
        }
    }

    [Fact]
    public void Numbers_that_are_none_can_be_freed()
    {
        IdTable.Free(0);
        IdTable.Free(uint.MaxValue);
        uint id = IdTable.Allocate();
        Assert.NotEqual(0u, id);
        IdTable.Free(id);
    }
}
