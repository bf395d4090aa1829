using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Messaging;

/// <summary>What mq_open gives: a queue, with access mode and O_NONBLOCK. Holds a reference on the queue.</summary>
public sealed class MessageQueueDescription : OpenDescription
{
    public MessageQueue Queue { get; private set; } = null!;

    public override KernelObjectType Type => KernelObjectType.Pipe;

    public override Signals PollSignals => Queue.Signals;

    /// <summary>Takes a reference on the queue. Null without memory.</summary>
    public static MessageQueueDescription? Create(MessageQueue queue, OpenFlags flags)
    {
        MessageQueueDescription? description = Slab<MessageQueueDescription>.Allocate();
        if (description is not null)
        {
            description.Initialize();
            description.StatusFlags = flags;
            description.Queue = queue;
            queue.Acquire();
        }

        return description;
    }

    public override void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = Queue;
        second = null;
    }

    protected internal override void OnLastCapability() => Queue.Unregister(this);

    protected override void Destroy()
    {
        // The field stays: who polls without a reference may read it for a moment yet.
        MessageQueue queue = Queue;
        Slab<MessageQueueDescription>.Free(this);
        queue.Release();
    }
}
