namespace ViperOS.Virtio;

/// <summary>A device on a PCI bus (virtio 1.2, section 4.1), whose registers have the widths that they are read and written with.</summary>
/// <param name="registers">The range that holds all parts.</param>
/// <param name="layout">Where in it they are.</param>
/// <param name="messages">Interrupts by messages that the bus driver has made; 0 if the device has a pin instead.</param>
public sealed class PciDevice(IRegisters registers, PciLayout layout, uint messages) : VirtioDevice
{
    private const int MaximumQueues = 64;

    /// <summary>Of each queue, the register that notifies it.</summary>
    private readonly uint[] _notify = new uint[MaximumQueues];

    public override uint QueueCount => uint.Min(registers.Read16(layout.Common + Register.QueueCount), MaximumQueues);

    protected override DeviceStatus Status
    {
        get => (DeviceStatus)registers.Read8(layout.Common + Register.Status);
        set => registers.Write8(layout.Common + Register.Status, (byte)value);
    }

    protected override uint ConfigurationGeneration => registers.Read8(layout.Common + Register.ConfigurationGeneration);

    public override uint GetMaximumQueueSize(uint queue)
    {
        registers.Write16(layout.Common + Register.QueueSelect, (ushort)queue);
        return registers.Read16(layout.Common + Register.QueueSize);
    }

    public override bool StartQueue(uint queue, uint size, in QueueAddresses addresses)
    {
        registers.Write16(layout.Common + Register.QueueSelect, (ushort)queue);
        uint notify = registers.Read16(layout.Common + Register.QueueNotify) * layout.NotifyMultiplier;
        if (queue >= MaximumQueues || notify >= layout.NotifyLength)
        {
            return false;
        }

        _notify[queue] = layout.Notify + notify;
        registers.Write16(layout.Common + Register.QueueSize, (ushort)size);
        WriteAddress(Register.QueueDescriptors, addresses.Descriptors);
        WriteAddress(Register.QueueAvailable, addresses.Available);
        WriteAddress(Register.QueueUsed, addresses.Used);
        if (messages != 0 && (!TrySetMessage(Register.ConfigurationMessage, 0) || !TrySetMessage(Register.QueueMessage, InterruptOf(queue))))
        {
            return false;
        }

        registers.Write16(layout.Common + Register.QueueEnable, 1);
        return true;
    }

    public override void Notify(uint queue) => registers.Write16(_notify[queue], (ushort)queue);

    /// <summary>The first is the configuration's; queues share the others.</summary>
    public override uint InterruptOf(uint queue) => messages <= 1 ? 0 : 1 + (queue % (messages - 1));

    public override InterruptReasons TakeInterrupts(uint interrupt) =>
        messages == 0 ? (InterruptReasons)registers.Read8(layout.Interrupts)
        : interrupt != 0 ? InterruptReasons.Queue
        : messages == 1 ? InterruptReasons.Queue | InterruptReasons.Configuration
        : InterruptReasons.Configuration;

    public override uint ReadConfiguration(uint offset) => registers.Read(layout.Configuration + offset);

    protected override uint ReadOffered(uint half)
    {
        registers.Write(layout.Common + Register.OfferedSelect, half);
        return registers.Read(layout.Common + Register.Offered);
    }

    protected override void WriteAccepted(uint half, uint bits)
    {
        registers.Write(layout.Common + Register.AcceptedSelect, half);
        registers.Write(layout.Common + Register.Accepted, bits);
    }

    /// <summary>False if the device has no room for it: it says so by reading back none.</summary>
    private bool TrySetMessage(uint register, uint message)
    {
        registers.Write16(layout.Common + register, (ushort)message);
        return registers.Read16(layout.Common + register) == message;
    }

    private void WriteAddress(uint register, ulong address)
    {
        registers.Write(layout.Common + register, (uint)address);
        registers.Write(layout.Common + register + 4, (uint)(address >> 32));
    }

    /// <summary>In the common configuration (section 4.1.4.3).</summary>
    private static class Register
    {
        public const uint OfferedSelect = 0x00;
        public const uint Offered = 0x04;
        public const uint AcceptedSelect = 0x08;
        public const uint Accepted = 0x0C;
        public const uint ConfigurationMessage = 0x10;
        public const uint QueueCount = 0x12;
        public const uint Status = 0x14;
        public const uint ConfigurationGeneration = 0x15;
        public const uint QueueSelect = 0x16;
        public const uint QueueSize = 0x18;
        public const uint QueueMessage = 0x1A;
        public const uint QueueEnable = 0x1C;
        public const uint QueueNotify = 0x1E;
        public const uint QueueDescriptors = 0x20;
        public const uint QueueAvailable = 0x28;
        public const uint QueueUsed = 0x30;
    }
}
