using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.NineP;
using ViperOS.Virtio;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// The way to a folder of the host: a virtio device of type 9 (as QEMU makes it), with one queue, and one request at a time in it. Queue,
/// request and answer lie in contiguous memory that the device was given, which outlives this process.
/// </summary>
internal sealed class ShareTransport : Transport
{
    private const uint DeviceId = 9;
    private const ulong MountTagFeature = 1;
    private const uint QueueSize = 16;
    private const uint PageSize = 4096;
    private const int Patience = 3000;
    private const int Fail = 20;

    /// <summary>A host that says nothing for so long is not going to.</summary>
    private const ulong LongestWait = 60 * Clock.NanosecondsPerSecond;

    private readonly VirtioDevice _device;
    private readonly Interrupt _interrupt;
    private readonly MappedMemory _memory;
    private readonly SplitQueue _queue;
    private readonly Segment[] _segments = new Segment[2];
    private readonly ulong _physical;
    private readonly int _request;
    private readonly int _size;
    private readonly Log _log;

    private unsafe ShareTransport(VirtioDevice device, Interrupt interrupt, MappedMemory memory, ulong physical, uint queueSize, Log log)
    {
        _device = device;
        _interrupt = interrupt;
        _memory = memory;
        _physical = physical;
        _log = log;
        _queue = new SplitQueue(memory.Address, queueSize, (device.Features & (ulong)CommonFeatures.EventIndex) != 0);
        _request = (int)SplitQueue.SizeOf(queueSize);
        _size = (memory.Span.Length - _request) / 2 & -(int)PageSize;
        IsReadOnly = ReadTag(device).EndsWith(":ro"u8);
    }

    /// <summary>The host says that the folder cannot be changed.</summary>
    public bool IsReadOnly { get; }

    public override Span<byte> Request => _memory.Span.Slice(_request, _size);

    public override ReadOnlySpan<byte> Answer => _memory.Span.Slice(_request + _size, _size);

    /// <summary>
    /// Takes the device that vinit has given ("registers", "interrupt0", "shared"). ENODEV if it is none that this driver knows, ENOMEM.
    /// </summary>
    public static ErrorNumber Open(string[] arguments, Log log, out ShareTransport? transport)
    {
        transport = null;
        MemoryObject shared = new(Startup.Find("shared"u8));
        MemoryObject registerMemory = new(Startup.Find("registers"u8));
        MappedMemory registers = default;
        MappedMemory memory = default;
        ErrorNumber error = shared.GetInformation(out MemoryInformation information);
        error = error == ErrorNumber.None ? registerMemory.Map(0, PageSize, Protection.Read | Protection.Write, out registers) : error;
        error = error == ErrorNumber.None ? shared.Map(0, information.Size, Protection.Read | Protection.Write, out memory) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (arguments is not ["mmio", string offset, ..] || !uint.TryParse(offset, out uint start) || start >= PageSize)
        {
            return ErrorNumber.ENODEV;
        }

        MmioDevice device = new(new MappedRegisters(registers, start));
        if (device.DeviceId != DeviceId || !device.Reset() || !device.Negotiate(MountTagFeature | (ulong)CommonFeatures.EventIndex))
        {
            return ErrorNumber.ENODEV;
        }

        uint queueSize = uint.Min(device.GetMaximumQueueSize(0), QueueSize);
        if (!uint.IsPow2(queueSize) || queueSize < 2)
        {
            device.Fail();
            return ErrorNumber.ENODEV;
        }

        // From the reset on the device writes nowhere.
        memory.Span.Clear();
        transport = new ShareTransport(device, new Interrupt(Startup.Find("interrupt0"u8)), memory, information.PhysicalAddress, queueSize, log);
        if (!device.StartQueue(0, queueSize, SplitQueue.AddressesOf(information.PhysicalAddress, queueSize)))
        {
            return ErrorNumber.ENODEV;
        }

        device.Begin();
        return ErrorNumber.None;
    }

    public override ErrorNumber Exchange(int requestLength, out int answerLength)
    {
        answerLength = 0;
        _segments[0] = new Segment(_physical + (ulong)_request, (uint)requestLength, DeviceWrites: false);
        _segments[1] = new Segment(_physical + (ulong)(_request + _size), (uint)_size, DeviceWrites: true);
        if (!_queue.TryAdd(_segments, out _))
        {
            return ErrorNumber.EIO;
        }

        if (_queue.Publish())
        {
            _device.Notify(0);
        }

        // Most answers come at once: sooner than an interrupt would.
        uint written;
        for (int tries = 0; !_queue.TryTake(out _, out written); tries++)
        {
            if (_queue.IsBroken || _device.NeedsReset)
            {
                GiveUp();
            }

            if (tries > Patience && !_queue.AwaitInterrupt())
            {
                if (_interrupt.Wait(Deadline.After(LongestWait)) != ErrorNumber.None)
                {
                    GiveUp();
                }

                _device.TakeInterrupts(0);
                _interrupt.Acknowledge();
            }
        }

        answerLength = (int)Math.Min(written, (uint)_size);
        return ErrorNumber.None;
    }

    /// <summary>The next run of this program resets the device, and what was asked is asked again.</summary>
    private void GiveUp()
    {
        _log.Error("fsd: the host does not answer; its folder is to be opened anew"u8);
        Process.Exit(Fail);
    }

    /// <summary>The name that the host gave the folder: its length (2 bytes), then the text.</summary>
    private static ReadOnlySpan<byte> ReadTag(VirtioDevice device)
    {
        const int MaximumTag = 62;
        if ((device.Features & MountTagFeature) == 0)
        {
            return default;
        }

        uint[] words = new uint[(MaximumTag + 2) / sizeof(uint)];
        words[0] = device.ReadConfiguration(0);
        int length = Math.Min((int)(words[0] & 0xFFFF), MaximumTag);
        for (int i = 1; i * sizeof(uint) < length + 2; i++)
        {
            words[i] = device.ReadConfiguration((uint)(i * sizeof(uint)));
        }

        return MemoryMarshal.AsBytes(words.AsSpan()).Slice(2, length);
    }
}
