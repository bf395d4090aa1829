namespace ViperOS.Virtio;

/// <summary>A piece of memory that a device reads, or writes.</summary>
/// <param name="Address">As the device sees memory.</param>
/// <param name="Length">In bytes.</param>
/// <param name="DeviceWrites">Else the device reads it. Those that it reads come first in a chain.</param>
public readonly record struct Segment(ulong Address, uint Length, bool DeviceWrites);
