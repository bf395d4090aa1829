using System.Runtime.InteropServices;
using ViperOS.Blocks;
using ViperOS.Contracts;

namespace ViperOS.Tests.UserSpace.Blocks;

public sealed unsafe class BlockRingTests : IDisposable
{
    private readonly byte* _memory = (byte*)NativeMemory.AllocZeroed((nuint)BlockRing.SizeOf(BlockRing.MaximumEntries));

    public void Dispose() => NativeMemory.Free(_memory);

    [Fact]
    public void A_ring_takes_as_many_as_it_has_entries_and_keeps_their_order()
    {
        BlockRing client = new(_memory, 4);
        BlockRing server = new(_memory, 4);
        for (ulong round = 0; round < 10; round++)
        {
            for (ulong i = 0; i < 4; i++)
            {
                Assert.True(client.TryPut(new BlockRequest { Tag = (round * 4) + i }));
            }

            Assert.False(client.TryPut(new BlockRequest()));
            Assert.Equal(0u, server.Waiting);
            client.Submit();
            Assert.Equal(4u, server.Waiting);
            for (ulong i = 0; i < 4; i++)
            {
                server.Take(out BlockRequest request);
                Assert.Equal((round * 4) + i, request.Tag);
                Assert.True(server.TryPut(new BlockCompletion { Tag = request.Tag }));
            }

            Assert.False(server.TryPut(new BlockCompletion()));
            server.ReleaseTaken();
            Assert.False(client.TryTakeCompletion(out _));
            server.Complete();
            for (ulong i = 0; i < 4; i++)
            {
                Assert.True(client.TryTakeCompletion(out BlockCompletion completion));
                Assert.Equal((round * 4) + i, completion.Tag);
            }
        }
    }

    [Fact]
    public void Only_who_waits_is_told()
    {
        BlockRing client = new(_memory, 4);
        BlockRing server = new(_memory, 4);
        client.TryPut(new BlockRequest());
        Assert.False(client.Submit());
        Assert.True(server.AwaitRequest());
        server.Take(out _);
        server.ReleaseTaken();
        Assert.False(server.AwaitRequest());
        client.TryPut(new BlockRequest());
        Assert.True(client.Submit());
        client.TryPut(new BlockRequest());
        Assert.False(client.Submit());

        // A server that waits is told of what is new, not of what it has seen.
        server.Take(out _);
        server.Take(out _);
        Assert.False(server.AwaitRequest());
        Assert.False(client.Submit());
        Assert.False(client.AwaitCompletion());
        Assert.False(server.Complete());
        server.TryPut(new BlockCompletion());
        Assert.True(server.Complete());
        Assert.True(client.AwaitCompletion());
    }

    [Fact]
    public void A_client_that_moves_its_tail_too_far_is_noticed()
    {
        BlockRing server = new(_memory, 4);
        *(uint*)_memory = 5;
        Assert.True(server.Waiting > server.Entries);
        *(uint*)_memory = uint.MaxValue;
        Assert.True(server.Waiting > server.Entries);
    }

    [Theory]
    [InlineData(0ul, 0u)]
    [InlineData(311ul, 0u)]
    [InlineData(312ul, 1u)]
    [InlineData(4096ul, 64u)]
    [InlineData(ulong.MaxValue, 1024u)]
    public void Entries_are_as_many_as_there_is_room_for(ulong size, uint entries)
    {
        Assert.Equal(entries, BlockRing.EntriesFor(size));
    }

    [Fact]
    public void Two_threads_lose_nothing_and_both_sleep_only_when_told()
    {
        const ulong Requests = 200_000;
        BlockRing client = new(_memory, 64);
        BlockRing server = new(_memory, 64);
        using SemaphoreSlim submitted = new(0);
        using SemaphoreSlim completed = new(0);
        Thread serving = new(() => Serve(server, Requests, submitted, completed));
        serving.Start();
        ulong sent = 0;
        ulong received = 0;
        ulong sum = 0;
        while (received < Requests)
        {
            while (sent < Requests && sent - received < 64 && client.TryPut(new BlockRequest { Tag = sent }))
            {
                sent++;
            }

            if (client.Submit())
            {
                submitted.Release();
            }

            bool any = false;
            while (client.TryTakeCompletion(out BlockCompletion completion))
            {
                any = true;
                sum += completion.Tag;
                received++;
            }

            if (!any && !client.AwaitCompletion())
            {
                Assert.True(completed.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
            }
        }

        serving.Join();
        Assert.Equal(Requests * (Requests - 1) / 2, sum);
    }

    private static void Serve(BlockRing server, ulong requests, SemaphoreSlim submitted, SemaphoreSlim completed)
    {
        ulong served = 0;
        while (served < requests)
        {
            uint waiting = server.Waiting;
            for (uint i = 0; i < waiting; i++, served++)
            {
                server.Take(out BlockRequest request);
                Assert.True(server.TryPut(new BlockCompletion { Tag = request.Tag }));
            }

            if (waiting != 0)
            {
                server.ReleaseTaken();
                if (server.Complete())
                {
                    completed.Release();
                }
            }
            else if (!server.AwaitRequest())
            {
                Assert.True(submitted.Wait(TimeSpan.FromMinutes(1)));
            }
        }
    }
}
