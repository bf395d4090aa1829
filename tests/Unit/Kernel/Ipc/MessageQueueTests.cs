using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Ipc;

namespace ViperOS.Tests.Kernel.Ipc;

public sealed class MessageQueueTests
{
    [Fact]
    public void Messages_come_by_rank_and_within_a_rank_in_order_of_arrival()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(300));
    }

    private static void Run(int[] operations)
    {
        MessageQueue queue = default;
        List<QueuedMessage> model = [];
        ulong arrival = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            switch (value % 4)
            {
                case 0 or 1:
                    QueuedMessage added = new() { Rank = value / 4 % 5, Token = arrival++ };
                    queue.Insert(added);
                    model.Add(added);
                    break;

                case 2 when model.Count != 0:
                    QueuedMessage first = queue.Head!;
                    queue.Remove(first);
                    Assert.Same(Ordered(model)[0], first);
                    model.Remove(first);
                    break;

                case 3 when model.Count != 0:
                    QueuedMessage removed = model[value / 4 % model.Count];
                    queue.Remove(removed);
                    model.Remove(removed);
                    Assert.False(removed.IsQueued);
                    break;
            }
        }

        foreach (QueuedMessage expected in Ordered(model))
        {
            Assert.Same(expected, queue.Head);
            queue.Remove(expected);
        }

        Assert.True(queue.IsEmpty);
    }

    private static List<QueuedMessage> Ordered(List<QueuedMessage> messages) =>
        [.. messages.OrderByDescending(message => message.Rank).ThenBy(message => message.Token)];
}
