namespace ViperOS.Virtio;

/// <summary>A device's registers, somewhere in a mapped page: slots of the virtio-mmio bus are smaller than pages.</summary>
public sealed class MappedRegisters(MappedMemory memory, uint start) : IRegisters
{
    public uint Read(uint offset) => memory.Read32(start + offset);

    public void Write(uint offset, uint value) => memory.Write32(start + offset, value);
}
