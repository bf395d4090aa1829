using FsCheck;
using FsCheck.Fluent;
using ViperOS.Virtio;

namespace ViperOS.Tests.UserSpace.Virtio;

public sealed unsafe class SplitQueueTests
{
    private const uint Size = 16;

    [Fact]
    public void Chains_arrive_as_they_were_added_and_come_back_in_any_order()
    {
        Prop.ForAll<byte[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(200));
    }

    [Fact]
    public void The_device_is_notified_as_it_wants()
    {
        using SimulatedDevice.NativeBuffer memory = SimulatedDevice.Allocate(Size);
        SplitQueue queue = new(memory.Address, Size, hasEventIndex: false);
        SimulatedDevice device = new(SplitQueue.AddressesOf((ulong)memory.Address, Size), Size);
        Assert.False(queue.Publish());
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.True(queue.Publish());
        Assert.False(queue.Publish());
        device.WantsNoNotification = true;
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.False(queue.Publish());
    }

    [Fact]
    public void With_event_indices_it_is_notified_at_the_entry_that_it_waits_for()
    {
        using SimulatedDevice.NativeBuffer memory = SimulatedDevice.Allocate(Size);
        SplitQueue queue = new(memory.Address, Size, hasEventIndex: true);
        SimulatedDevice device = new(SplitQueue.AddressesOf((ulong)memory.Address, Size), Size);
        device.NotifyAt(1);
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.False(queue.Publish());
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.True(queue.Publish());
        Assert.True(queue.TryAdd([new Segment(1, 1, false)], out _));
        Assert.False(queue.Publish());
    }

    [Theory]
    [InlineData(Size)]
    [InlineData(uint.MaxValue)]
    [InlineData(5u)]
    public void A_device_that_returns_what_it_was_not_given_breaks_the_queue(uint head)
    {
        using SimulatedDevice.NativeBuffer memory = SimulatedDevice.Allocate(Size);
        SplitQueue queue = new(memory.Address, Size, hasEventIndex: false);
        SimulatedDevice device = new(SplitQueue.AddressesOf((ulong)memory.Address, Size), Size);
        queue.TryAdd([new Segment(1, 1, false)], out _);
        queue.Publish();
        device.Return(head, 0);
        Assert.False(queue.TryTake(out _, out _));
        Assert.True(queue.IsBroken);
    }

    [Fact]
    public void What_the_device_writes_into_the_table_does_not_matter()
    {
        using SimulatedDevice.NativeBuffer memory = SimulatedDevice.Allocate(Size);
        SplitQueue queue = new(memory.Address, Size, hasEventIndex: false);
        SimulatedDevice device = new(SplitQueue.AddressesOf((ulong)memory.Address, Size), Size);
        Segment[] chain = [new(1, 1, false), new(2, 2, true), new(3, 3, true)];
        for (int i = 0; i < 100; i++)
        {
            Assert.True(queue.TryAdd(chain, out ushort head));
            queue.Publish();
            new Span<byte>(memory.Address, (int)Size * 16).Fill(0xFF);
            device.Return(head, 5);
            Assert.True(queue.TryTake(out ushort taken, out uint length));
            Assert.Equal(head, taken);
            Assert.Equal(5u, length);
            Assert.Equal((int)Size, queue.Free);
        }
    }

    private static bool Run(byte[] choices)
    {
        using SimulatedDevice.NativeBuffer memory = SimulatedDevice.Allocate(Size);
        SplitQueue queue = new(memory.Address, Size, hasEventIndex: false);
        SimulatedDevice device = new(SplitQueue.AddressesOf((ulong)memory.Address, Size), Size);
        Dictionary<ushort, Segment[]> underWay = [];
        List<ushort> atDevice = [];
        List<Segment> seen = [];
        uint number = 0;
        foreach (byte choice in choices)
        {
            int count = (choice & 7) + 1;
            if ((choice & 8) != 0)
            {
                Segment[] chain = [.. Enumerable.Range(0, count).Select(i => new Segment(number++, number, i > count / 2))];
                bool fits = count <= queue.Free;
                Assert.Equal(fits, queue.TryAdd(chain, out ushort head));
                if (fits)
                {
                    Assert.True(underWay.TryAdd(head, chain));
                }
            }
            else if ((choice & 16) != 0)
            {
                queue.Publish();
                while (device.TryTake(out ushort head, seen))
                {
                    Assert.Equal(underWay[head], seen);
                    atDevice.Add(head);
                }
            }
            else if (atDevice.Count != 0)
            {
                int index = choice % atDevice.Count;
                device.Return(atDevice[index], choice);
                Assert.True(queue.TryTake(out ushort head, out uint length));
                Assert.Equal(atDevice[index], head);
                Assert.Equal(choice, length);
                underWay.Remove(head);
                atDevice.RemoveAt(index);
            }

            Assert.Equal((int)Size - underWay.Values.Sum(chain => chain.Length), queue.Free);
        }

        return true;
    }
}
