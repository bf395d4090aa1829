namespace ViperOS.Pci;

/// <summary>The configuration registers of a bus's devices, 4 KiB for each function; reading those of one that is not there gives ones.</summary>
public interface IConfigurationSpace
{
    /// <param name="function">Which one.</param>
    /// <param name="offset">A multiple of 4 below 4,096.</param>
    uint Read(PciAddress function, uint offset);

    void Write(PciAddress function, uint offset, uint value);
}
