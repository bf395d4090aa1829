using ViperOS.Contracts;
using ViperOS.DeviceTree;

namespace ViperOS.Servers.Vinit;

/// <summary>Finds the serial port in the device tree and makes the capabilities that its driver gets.</summary>
internal static class SerialPort
{
    private const ulong PageSize = 4096;

    public static ErrorNumber Open(
        MemoryObject deviceTree, Resource resource, out MemoryObject registers, out Interrupt interrupt)
    {
        registers = MemoryObject.None;
        interrupt = Interrupt.None;
        ErrorNumber error = deviceTree.GetInformation(out MemoryInformation information);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = deviceTree.Map(0, information.Size, Protection.Read, out MappedMemory mapping);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        bool isFound = FlattenedDeviceTree.TryOpen(mapping.Span, out FlattenedDeviceTree tree)
            & tree.TryFindDevice("arm,pl011"u8, out Device device);
        mapping.Unmap();
        if (!isFound || device.Interrupt < 0)
        {
            return ErrorNumber.ENODEV;
        }

        ulong size = (device.Size + PageSize - 1) & ~(PageSize - 1);
        error = MemoryObject.CreatePhysical(resource, device.Address, size, CacheType.Device, out registers);
        InterruptFlags flags = device.IsEdgeTriggered ? InterruptFlags.EdgeTriggered : InterruptFlags.None;
        return error == ErrorNumber.None ? Interrupt.Create(resource, (uint)device.Interrupt, flags, out interrupt) : error;
    }
}
