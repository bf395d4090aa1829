namespace ViperOS.Virtio;

/// <summary>A block of device registers, most of them of four bytes.</summary>
public interface IRegisters
{
    byte Read8(uint offset);

    ushort Read16(uint offset);

    uint Read(uint offset);

    /// <summary>After all memory accesses before it, as all writes.</summary>
    void Write8(uint offset, byte value);

    void Write16(uint offset, ushort value);

    void Write(uint offset, uint value);
}
