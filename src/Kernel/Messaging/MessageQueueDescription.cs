using System;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Messaging;

/// <summary>What mq_open gives: a queue, with access mode and O_NONBLOCK. Holds a reference on the queue.</summary>
public sealed unsafe class MessageQueueDescription : OpenDescription
{
    /// <summary>In the text that <see cref="Read"/> gives.</summary>
    private ulong _position;

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

    /// <summary>What there is of the queue, as a line of text (mq_overview(7)).</summary>
    public override long Read(ulong user, ulong length)
    {
        ulong position = Volatile.Read(ref _position);
        long count = ReadAt(user, length, position);
        Volatile.Write(ref _position, position + (count < 0 ? 0 : (ulong)count));
        return count;
    }

    public override long ReadAt(ulong user, ulong length, ulong offset)
    {
        Span<byte> text = stackalloc byte[128];
        ulong size = (ulong)Describe(text);
        if (offset >= size)
        {
            return 0;
        }

        ulong count = ulong.Min(size - offset, length);
        fixed (byte* bytes = text)
        {
            return UserMemory.TryCopyToUser(user, bytes + offset, (nuint)count) ? (long)count : Error.EFAULT;
        }
    }

    public override void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = Queue;
        second = null;
    }

    protected internal override void OnLastCapability() => Queue.Unregister(this);

    private int Describe(Span<byte> text)
    {
        ulong bytes = Queue.GetState(out uint process, out int notification, out int signal);
        int size = 0;
        Append(text, ref size, "QSIZE:"u8, bytes, 10);
        Append(text, ref size, " NOTIFY:"u8, (ulong)notification, 5);
        Append(text, ref size, " SIGNO:"u8, (ulong)signal, 5);
        Append(text, ref size, " NOTIFY_PID:"u8, process, 6);
        text[size++] = (byte)'\n';
        return size;
    }

    private static void Append(Span<byte> text, ref int size, ReadOnlySpan<byte> name, ulong value, int width)
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        ReadOnlySpan<byte> number = Number.FormatDecimal(value, digits);
        name.CopyTo(text.Slice(size));
        size += name.Length;
        number.CopyTo(text.Slice(size));
        int end = size + int.Max(width, number.Length);
        text.Slice(size + number.Length, end - size - number.Length).Fill((byte)' ');
        size = end;
    }

    protected override void Destroy()
    {
        // The field stays: who polls without a reference may read it for a moment yet.
        MessageQueue queue = Queue;
        Slab<MessageQueueDescription>.Free(this);
        queue.Release();
    }
}
