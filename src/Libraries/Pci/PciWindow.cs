namespace ViperOS.Pci;

/// <summary>Addresses that are given away to devices, from the lowest on.</summary>
public sealed class PciWindow(ulong start, ulong size)
{
    private readonly ulong _end = start + size;
    private ulong _next = start;

    /// <param name="length">A power of two; the address is a multiple of it.</param>
    public bool TryAllocate(ulong length, out ulong address)
    {
        address = (_next + length - 1) & ~(length - 1);
        if (!ulong.IsPow2(length) || address < _next || address > _end || length > _end - address)
        {
            return false;
        }

        _next = address + length;
        return true;
    }
}
