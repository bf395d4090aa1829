namespace ViperOS.Virtio;

/// <summary>
/// A device behind whatever bus it is on: its life cycle (virtio 1.2, section 3.1), its queues, its configuration. What the device says is
/// input like any other; who reads it checks it.
/// </summary>
public abstract class VirtioDevice
{
    /// <summary>What both sides agreed on.</summary>
    public ulong Features { get; private set; }

    protected abstract DeviceStatus Status { get; set; }

    /// <summary>Low or high 32 bits of what the device offers.</summary>
    protected abstract uint ReadOffered(uint half);

    protected abstract void WriteAccepted(uint half, uint bits);

    /// <summary>Entries that the queue may have; 0 if there is no such queue.</summary>
    public abstract uint GetMaximumQueueSize(uint queue);

    /// <summary>Queues that the device has at most.</summary>
    public abstract uint QueueCount { get; }

    /// <summary>Tells the device where the queue lies, and switches it on. False if it has no way to tell of it or to be told.</summary>
    public abstract bool StartQueue(uint queue, uint size, in QueueAddresses addresses);

    /// <summary>There are new entries.</summary>
    public abstract void Notify(uint queue);

    /// <summary>Which of its interrupts tells of the queue.</summary>
    public virtual uint InterruptOf(uint queue) => 0;

    /// <summary>Why the device has interrupted, read and acknowledged in one.</summary>
    /// <param name="interrupt">Which of its interrupts; 0 if there is one for everything.</param>
    public abstract InterruptReasons TakeInterrupts(uint interrupt);

    /// <summary>The device's own configuration, four bytes from an aligned offset on.</summary>
    public abstract uint ReadConfiguration(uint offset);

    /// <summary>
    /// Stops whatever the device is doing, and begins with it anew: from here on it touches no memory until a queue is started.
    /// False if it does not come to rest.
    /// </summary>
    public bool Reset()
    {
        const int Patience = 1_000_000;
        Features = 0;
        Status = DeviceStatus.None;
        int tries = 0;
        while (Status != DeviceStatus.None && tries < Patience)
        {
            tries++;
        }

        return tries < Patience;
    }

    /// <summary>Agrees on features: of the offered ones those that are wanted. False if the device is a legacy one, or does not agree.</summary>
    public bool Negotiate(ulong wanted)
    {
        Status |= DeviceStatus.Acknowledge;
        Status |= DeviceStatus.Driver;
        ulong offered = ReadOffered(0) | ((ulong)ReadOffered(1) << 32);
        if ((offered & (ulong)CommonFeatures.Version1) == 0)
        {
            Fail();
            return false;
        }

        ulong accepted = offered & (wanted | (ulong)CommonFeatures.Version1);
        WriteAccepted(0, (uint)accepted);
        WriteAccepted(1, (uint)(accepted >> 32));
        Status |= DeviceStatus.FeaturesOk;
        if ((Status & DeviceStatus.FeaturesOk) == 0)
        {
            Fail();
            return false;
        }

        Features = accepted;
        return true;
    }

    /// <summary>After the queues are started: the device works from here on.</summary>
    public void Begin() => Status |= DeviceStatus.DriverOk;

    /// <summary>Whether it has come into a state that only a reset ends.</summary>
    public bool NeedsReset => (Status & DeviceStatus.NeedsReset) != 0;

    /// <summary>The driver gives up.</summary>
    public void Fail() => Status |= DeviceStatus.Failed;

    /// <summary>Eight bytes of the configuration. Read until no change came in between, as section 2.5.1 wants it.</summary>
    public ulong ReadConfiguration64(uint offset)
    {
        uint before;
        ulong value;
        do
        {
            before = ConfigurationGeneration;
            value = ReadConfiguration(offset) | ((ulong)ReadConfiguration(offset + 4) << 32);
        }
        while (before != ConfigurationGeneration);
        return value;
    }

    protected abstract uint ConfigurationGeneration { get; }
}
