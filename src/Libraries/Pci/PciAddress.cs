namespace ViperOS.Pci;

/// <summary>Where a function is.</summary>
/// <param name="bus">From 0 on.</param>
/// <param name="device">0 to 31.</param>
/// <param name="function">0 to 7.</param>
public readonly struct PciAddress(byte bus, byte device, byte function)
{
    public const int DevicesPerBus = 32;
    public const int FunctionsPerDevice = 8;

    public byte Device => device;

    /// <summary>The number with which its reads and writes of memory come.</summary>
    public uint Requester => ((uint)bus << 8) | ((uint)device << 3) | function;
}
