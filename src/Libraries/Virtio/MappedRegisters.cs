namespace ViperOS.Virtio;

/// <summary>A device's registers, somewhere in a mapped page: slots of the virtio-mmio bus are smaller than pages.</summary>
public sealed class MappedRegisters(MappedMemory memory, uint start) : IRegisters
{
    public byte Read8(uint offset) => memory.Read8(start + offset);

    public ushort Read16(uint offset) => memory.Read16(start + offset);

    public uint Read(uint offset) => memory.Read32(start + offset);

    public void Write8(uint offset, byte value) => memory.Write8(start + offset, value);

    public void Write16(uint offset, ushort value) => memory.Write16(start + offset, value);

    public void Write(uint offset, uint value) => memory.Write32(start + offset, value);
}
