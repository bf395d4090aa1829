namespace ViperOS.Virtio;

/// <summary>Where a queue's three parts lie, as the device sees memory.</summary>
public readonly record struct QueueAddresses(ulong Descriptors, ulong Available, ulong Used);
