using ViperOS.Pci;

namespace ViperOS.Servers.Vinit;

/// <summary>The configuration of the functions of bus 0, mapped: 4 KiB for each (PCI Express base specification, section 7.2.2).</summary>
internal sealed class ConfigurationSpace(MappedMemory memory) : IConfigurationSpace
{
    public const ulong Size = PciAddress.DevicesPerBus * PciAddress.FunctionsPerDevice * 4096;

    public uint Read(PciAddress function, uint offset) => memory.Read32((function.Requester << 12) | offset);

    public void Write(PciAddress function, uint offset, uint value) => memory.Write32((function.Requester << 12) | offset, value);
}
