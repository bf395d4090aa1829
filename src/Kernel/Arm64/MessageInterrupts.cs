using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// Interrupts that a device asks for by writing to memory (MSI, MSI-X): of a GICv3 through its <see cref="InterruptTranslator"/>, of a GICv2 through
/// its GICv2m frame, which makes device interrupts of a range of its own out of writes (Arm SBSA, appendix E). A lock guards who has which.
/// </summary>
internal static unsafe class MessageInterrupts
{
    private const ulong FrameType = 0x008;
    private const ulong FrameSet = 0x040;
    private const int MaximumFrameInterrupts = 128;

    private static SpinLock s_lock = new(LockOrder.Interrupt);
    private static ulong s_frame;
    private static int s_first;
    private static int s_count;
    private static Taken s_taken;

    /// <summary>While device memory can be mapped.</summary>
    public static void Find(in BootInformation information)
    {
        if (information.GicVersion == 3)
        {
            InterruptTranslator.Find(information);
            s_first = InterruptTranslator.FirstNumber;
            s_count = InterruptTranslator.Exists ? InterruptTranslator.MaximumInterrupts : 0;
            return;
        }

        ulong frame = information.GicMessageFrame.Size == 0 ? 0 : DeviceWindow.Map(information.GicMessageFrame.Start, information.GicMessageFrame.Size);
        if (frame != 0)
        {
            uint type = Mmio.Read32(frame + FrameType);
            int first = (int)((type >> 16) & 0x3FF);
            int count = (int)(type & 0x3FF);
            s_frame = information.GicMessageFrame.Start;
            s_first = first;
            s_count = first < InterruptController.FirstShared ? 0 : count < MaximumFrameInterrupts ? count : MaximumFrameInterrupts;
        }
    }

    /// <summary>
    /// A number that nobody has, and what the device is to write where. EOPNOTSUPP if the machine has no such interrupts, EINVAL for a device or an
    /// index that the tables have no place for, EAGAIN if all are taken.
    /// </summary>
    public static int Allocate(uint device, uint index, out int number, out ulong address, out uint data)
    {
        number = 0;
        address = 0;
        data = 0;
        if (s_count == 0)
        {
            return Error.EOPNOTSUPP;
        }

        int result = Error.EAGAIN;
        ulong state = s_lock.Acquire();
        for (int i = 0; i < s_count && result == Error.EAGAIN; i++)
        {
            if (s_taken.Is[i])
            {
                continue;
            }

            number = s_first + i;
            if (s_frame != 0)
            {
                address = s_frame + FrameSet;
                data = (uint)number;
                result = number < InterruptController.InterruptCount ? 0 : Error.EAGAIN;
            }
            else
            {
                address = InterruptTranslator.MessageAddress;
                data = index;
                result = InterruptTranslator.TryMap(device, index, number) ? 0 : Error.EINVAL;
            }

            s_taken.Is[i] = result == 0;
        }

        s_lock.Release(state);
        return result;
    }

    public static void Free(uint device, uint index, int number)
    {
        ulong state = s_lock.Acquire();
        if (s_frame == 0)
        {
            InterruptTranslator.Unmap(device, index, number);
        }

        s_taken.Is[number - s_first] = false;
        s_lock.Release(state);
    }

    private struct Taken
    {
        public fixed bool Is[InterruptTranslator.MaximumInterrupts];
    }
}
