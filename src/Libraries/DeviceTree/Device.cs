namespace ViperOS.DeviceTree;

/// <summary>What a driver must know of a device: its first register range and its first interrupt.</summary>
public readonly struct Device
{
    public Device(ulong address, ulong size, int interrupt, bool isEdgeTriggered)
    {
        Address = address;
        Size = size;
        Interrupt = interrupt;
        IsEdgeTriggered = isEdgeTriggered;
    }

    /// <summary>Physical.</summary>
    public ulong Address { get; }

    public ulong Size { get; }

    /// <summary>The interrupt controller's number (a GIC's INTID), or -1.</summary>
    public int Interrupt { get; }

    public bool IsEdgeTriggered { get; }
}
