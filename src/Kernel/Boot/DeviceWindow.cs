using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// The kernel's own devices (interrupt controller, UART, clock), each at its physical address plus a constant. Mapped while
/// <see cref="EarlyMemory"/> gives tables, that is, by the boot CPU before the page allocator; for good.
/// </summary>
public static class DeviceWindow
{
    private const ulong Base = 0xFFFF_F000_0000_0000;

    /// <summary>The part of the kernel's half that the window has.</summary>
    private const ulong Size = 1ul << 43;

    /// <summary>The virtual address, or 0. Addresses and sizes come from the device tree and may be anything.</summary>
    public static ulong Map(ulong physical, ulong size)
    {
        if (size == 0 || size > Size || physical > Size - size)
        {
            return 0;
        }

        ulong start = Paging.AlignDown(physical);
        ulong end = Paging.AlignUp(physical + size);
        return KernelPageTables.MapDevice(Base + start, start, end - start) ? Base + physical : 0;
    }
}
