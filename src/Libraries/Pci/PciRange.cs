namespace ViperOS.Pci;

/// <summary>Registers of a device in memory: what one of its base address registers (BAR) stands for.</summary>
public readonly struct PciRange(ulong address, ulong size)
{
    public ulong Address => address;

    public ulong Size => size;

    public bool IsSome => size != 0;
}
