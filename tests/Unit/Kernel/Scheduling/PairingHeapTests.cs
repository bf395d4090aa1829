using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Scheduling;

public sealed class PairingHeapTests
{
    [Fact]
    public void The_heap_gives_what_a_sorted_list_gives()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(400));
    }

    [Fact]
    public void Keys_may_wrap_around()
    {
        PairingHeap heap = default;
        Node late = new(2);
        Node early = new(1);
        heap.Insert(late, 5);
        heap.Insert(early, ulong.MaxValue - 5);
        Assert.Same(early, heap.RemoveMinimum());
        Assert.Same(late, heap.RemoveMinimum());
    }

    [Fact]
    public void A_hundred_thousand_nodes_need_no_stack()
    {
        PairingHeap heap = default;
        for (int i = 0; i < 100_000; i++)
        {
            heap.Insert(new Node(i), (ulong)(100_000 - i));
        }

        for (int i = 0; i < 100_000; i++)
        {
            Assert.Equal((ulong)(i + 1), heap.RemoveMinimum()!.Key);
        }

        Assert.True(heap.IsEmpty);
    }

    private static void Run(int[] operations)
    {
        PairingHeap heap = default;
        List<Node> model = [];
        int next = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            switch (value % 4)
            {
                case 0 or 1:
                    Node added = new(next++);
                    heap.Insert(added, (ulong)(value / 4 % 50));
                    model.Add(added);
                    break;

                case 2 when model.Count != 0:
                    ulong expected = model.Min(node => node.Key);
                    Node minimum = (Node)heap.RemoveMinimum()!;
                    Assert.Equal(expected, minimum.Key);
                    Assert.True(model.Remove(minimum));
                    Assert.False(minimum.IsInHeap);
                    break;

                case 3 when model.Count != 0:
                    Node removed = model[value / 4 % model.Count];
                    heap.Remove(removed);
                    model.Remove(removed);
                    break;
            }

            // The walk meets each node once.
            HashSet<HeapNode> seen = [];
            for (HeapNode? node = heap.Minimum; node is not null; node = PairingHeap.NextInWalk(node))
            {
                Assert.True(seen.Add(node));
            }

            Assert.Equal(model.Count, seen.Count);
        }

        while (heap.RemoveMinimum() is Node node)
        {
            Assert.Equal(model.Min(other => other.Key), node.Key);
            model.Remove(node);
        }

        Assert.Empty(model);
    }

    private sealed class Node(int number) : HeapNode
    {
        public int Number { get; } = number;
    }
}
