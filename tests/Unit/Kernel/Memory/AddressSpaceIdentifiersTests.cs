using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed class AddressSpaceIdentifiersTests
{
    [Fact]
    public void Address_spaces_of_one_generation_have_different_asids_and_keep_them()
    {
        Begin(256);
        ulong[] contexts = new ulong[255];
        HashSet<ulong> asids = [];
        for (int i = 0; i < contexts.Length; i++)
        {
            Assert.True(asids.Add(AddressSpaceIdentifiers.Enter(ref contexts[i], 0)));
        }

        Assert.DoesNotContain(0ul, asids);
        Assert.Equal(0, Tlb.AllCount);
        Assert.Equal(AddressSpaceIdentifiers.AsidOf(contexts[7]), AddressSpaceIdentifiers.Enter(ref contexts[7], 0));
    }

    [Fact]
    public void A_new_generation_flushes_and_spares_what_runs_on_other_cpus()
    {
        Begin(256);
        ulong running = 0;
        ulong kept = AddressSpaceIdentifiers.Enter(ref running, 1);
        HashSet<ulong> later = [];
        for (int i = 0; i < 400; i++)
        {
            ulong context = 0;
            ulong asid = AddressSpaceIdentifiers.Enter(ref context, 0);
            Assert.NotEqual(kept, asid);
            later.Add(asid);
        }

        Assert.Equal(1, Tlb.AllCount);
        Assert.Equal(254, later.Count);
        Assert.Equal(kept, AddressSpaceIdentifiers.Enter(ref running, 1));
        Assert.Equal(kept, AddressSpaceIdentifiers.Enter(ref running, 1));
    }

    [Fact]
    public void An_address_space_of_an_old_generation_gets_a_new_asid()
    {
        Begin(256);
        ulong old = 0;
        AddressSpaceIdentifiers.Enter(ref old, 0);
        ulong before = old;
        for (int i = 0; i < 300; i++)
        {
            ulong context = 0;
            AddressSpaceIdentifiers.Enter(ref context, 0);
        }

        AddressSpaceIdentifiers.Enter(ref old, 0);
        Assert.NotEqual(before, old);
    }

    [Fact]
    public void No_two_running_address_spaces_ever_share_an_asid()
    {
        Begin(256);
        const int Cpus = 8;
        ulong[] contexts = new ulong[600];
        int[] running = new int[Cpus];
        Random random = new(1);
        Array.Fill(running, -1);
        for (int step = 0; step < 100_000; step++)
        {
            int cpu = random.Next(Cpus);
            int which = random.Next(contexts.Length);
            ulong asid = AddressSpaceIdentifiers.Enter(ref contexts[which], cpu);
            running[cpu] = which;
            for (int other = 0; other < Cpus; other++)
            {
                if (running[other] >= 0 && running[other] != which)
                {
                    Assert.NotEqual(asid, AddressSpaceIdentifiers.AsidOf(contexts[running[other]]));
                }
            }
        }

        Assert.True(Tlb.AllCount > 100);
    }

    private static void Begin(ulong count)
    {
        HostMachine.Reset(4, cpus: 8);
        Tlb.Reset();
        AddressSpaceIdentifiers.Initialize(count);
    }
}
