using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

/// <summary>A machine for the kernel's memory management to run on: RAM and CPUs, as new for each test.</summary>
internal static class HostMachine
{
    /// <summary>Starts anew. Static state of the kernel follows, as at boot.</summary>
    public static void Reset(int megabytes = 32, int cpus = 1)
    {
        Cpu.Reset(cpus);
        Tlb.Reset();
        ulong size = (ulong)megabytes << 20;
        DirectMap.Reset(size);
        MemoryRange[] ranges = [new(DirectMap.RamStart, size)];
        MemoryRange descriptors = PhysicalMemory.FindDescriptorPlace(ranges, [], ranges[0]);
        PhysicalMemory.Initialize(ranges, [], descriptors);
    }
}
