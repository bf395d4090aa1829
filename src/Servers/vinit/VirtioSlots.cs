using ViperOS.Contracts;
using ViperOS.DeviceTree;
using ViperOS.Virtio;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The slots of the virtio-mmio bus that the device tree lists. A slot is smaller than a page, which is the smallest piece of registers
/// that can be given away: the drivers of one page's slots could disturb one another.
/// </summary>
internal static class VirtioSlots
{
    private const uint PageSize = 4096;

    private const int MaximumSlots = 64;

    /// <summary>
    /// The devices of a kind, in the order in which the emulator was given them, which fills the slots from the last one down. Empty also if the
    /// tree or the registers cannot be read.
    /// </summary>
    public static List<Device> Find(MemoryObject deviceTree, Resource resource, uint deviceId)
    {
        Span<Device> slots = stackalloc Device[MaximumSlots];
        List<Device> found = [];
        if (deviceTree.GetInformation(out MemoryInformation information) != ErrorNumber.None
            || deviceTree.Map(0, information.Size, Protection.Read, out MappedMemory mapping) != ErrorNumber.None)
        {
            return found;
        }

        int count = FlattenedDeviceTree.TryOpen(mapping.Span, out FlattenedDeviceTree tree)
            ? tree.FindDevices("virtio,mmio"u8, slots)
            : 0;
        mapping.Unmap();
        ulong page = ulong.MaxValue;
        MappedMemory registers = default;
        foreach (ref readonly Device slot in slots[..count])
        {
            if (PageOf(slot) != page)
            {
                Unmap(registers);
                registers = Map(resource, PageOf(slot));
                page = PageOf(slot);
            }

            uint start = (uint)(slot.Address - page);
            if (registers.IsMapped && slot.Interrupt >= 0 && new MmioDevice(new MappedRegisters(registers, start)).DeviceId == deviceId)
            {
                found.Add(slot);
            }
        }

        Unmap(registers);
        found.Sort(static (one, other) => other.Address.CompareTo(one.Address));
        return found;
    }

    /// <summary>What the driver of the slot's device needs.</summary>
    public static ErrorNumber Prepare(in Device slot, Resource resource, out VirtioParts? parts)
    {
        ulong page = PageOf(slot);
        Interrupt interrupt = Interrupt.None;
        InterruptFlags flags = slot.IsEdgeTriggered ? InterruptFlags.EdgeTriggered : InterruptFlags.None;
        ErrorNumber error = MemoryObject.CreatePhysical(resource, page, PageSize, CacheType.Device, out MemoryObject registers);
        error = error == ErrorNumber.None ? Interrupt.Create(resource, (uint)slot.Interrupt, flags, out interrupt) : error;
        parts = error != ErrorNumber.None ? null : new VirtioParts
        {
            Registers = registers,
            Arguments = ["mmio"u8.ToArray(), VirtioParts.Text(slot.Address - page)],
            Interrupts = [interrupt],
        };
        return error;
    }

    private static ulong PageOf(in Device slot) => slot.Address & ~(ulong)(PageSize - 1);

    private static MappedMemory Map(Resource resource, ulong page)
    {
        if (MemoryObject.CreatePhysical(resource, page, PageSize, CacheType.Device, out MemoryObject memory) != ErrorNumber.None)
        {
            return default;
        }

        memory.Map(0, PageSize, Protection.Read | Protection.Write, out MappedMemory mapping);
        memory.Close();
        return mapping;
    }

    private static void Unmap(MappedMemory mapping)
    {
        if (mapping.IsMapped)
        {
            mapping.Unmap();
        }
    }
}
