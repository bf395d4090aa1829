namespace ViperOS.Virtio;

/// <summary>A device with its registers in memory, version 2 of that transport (virtio 1.2, section 4.2.2).</summary>
public sealed class MmioDevice(IRegisters registers) : VirtioDevice
{
    /// <summary>Bytes of registers before the device's own configuration.</summary>
    public const uint ConfigurationOffset = 0x100;

    private const uint Magic = 0x7472_6976;
    private const uint Version = 2;
    private const uint MaximumQueues = 64;

    /// <summary>What sort of device it is (section 5); 0 if the slot is empty, or not one of this transport.</summary>
    public uint DeviceId => registers.Read(Register.Magic) == Magic && registers.Read(Register.Version) == Version
        ? registers.Read(Register.DeviceId)
        : 0;

    protected override DeviceStatus Status
    {
        get => (DeviceStatus)registers.Read(Register.Status);
        set => registers.Write(Register.Status, (uint)value);
    }

    protected override uint ConfigurationGeneration => registers.Read(Register.ConfigurationGeneration);

    public override uint GetMaximumQueueSize(uint queue)
    {
        registers.Write(Register.QueueSelect, queue);
        return registers.Read(Register.QueueMaximum);
    }

    public override uint QueueCount
    {
        get
        {
            uint count = 0;
            while (count < MaximumQueues && GetMaximumQueueSize(count) != 0)
            {
                count++;
            }

            return count;
        }
    }

    public override bool StartQueue(uint queue, uint size, in QueueAddresses addresses)
    {
        registers.Write(Register.QueueSelect, queue);
        registers.Write(Register.QueueSize, size);
        WriteAddress(Register.QueueDescriptors, addresses.Descriptors);
        WriteAddress(Register.QueueAvailable, addresses.Available);
        WriteAddress(Register.QueueUsed, addresses.Used);
        registers.Write(Register.QueueReady, 1);
        return true;
    }

    public override void Notify(uint queue) => registers.Write(Register.QueueNotify, queue);

    public override InterruptReasons TakeInterrupts(uint interrupt)
    {
        uint reasons = registers.Read(Register.InterruptStatus);
        registers.Write(Register.InterruptAcknowledge, reasons);
        return (InterruptReasons)reasons;
    }

    public override uint ReadConfiguration(uint offset) => registers.Read(ConfigurationOffset + offset);

    protected override uint ReadOffered(uint half)
    {
        registers.Write(Register.OfferedSelect, half);
        return registers.Read(Register.Offered);
    }

    protected override void WriteAccepted(uint half, uint bits)
    {
        registers.Write(Register.AcceptedSelect, half);
        registers.Write(Register.Accepted, bits);
    }

    private void WriteAddress(uint register, ulong address)
    {
        registers.Write(register, (uint)address);
        registers.Write(register + 4, (uint)(address >> 32));
    }

    private static class Register
    {
        public const uint Magic = 0x000;
        public const uint Version = 0x004;
        public const uint DeviceId = 0x008;
        public const uint Offered = 0x010;
        public const uint OfferedSelect = 0x014;
        public const uint Accepted = 0x020;
        public const uint AcceptedSelect = 0x024;
        public const uint QueueSelect = 0x030;
        public const uint QueueMaximum = 0x034;
        public const uint QueueSize = 0x038;
        public const uint QueueReady = 0x044;
        public const uint QueueNotify = 0x050;
        public const uint InterruptStatus = 0x060;
        public const uint InterruptAcknowledge = 0x064;
        public const uint Status = 0x070;
        public const uint QueueDescriptors = 0x080;
        public const uint QueueAvailable = 0x090;
        public const uint QueueUsed = 0x0A0;
        public const uint ConfigurationGeneration = 0x0FC;
    }
}
