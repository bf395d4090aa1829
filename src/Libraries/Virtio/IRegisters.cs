namespace ViperOS.Virtio;

/// <summary>A block of device registers of four bytes each.</summary>
public interface IRegisters
{
    uint Read(uint offset);

    /// <summary>After all memory accesses before it.</summary>
    void Write(uint offset, uint value);
}
