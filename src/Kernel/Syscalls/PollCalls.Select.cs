using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>select(2), as poll on the handles whose bits are set.</summary>
internal static unsafe partial class PollCalls
{
    private const PollEvents ReadEvents = PollEvents.Readable | PollEvents.ReadableNormal;
    private const PollEvents WriteEvents = PollEvents.Writable | PollEvents.WritableNormal;

    [SystemCall(
        SystemCallNumber.Select,
        "count: number, read: fd_set*, write: fd_set*, except: fd_set*, timeout: struct timespec* or 0, signalMask: address of sigset_t* and size",
        "Waits until one of the handles below the count is ready; returns how many bits are set. At most 1,024 handles.",
        Missing = "the timeout is not changed")]
    public static long Select(ulong* registers)
    {
        const int WordBits = 64;
        int count = (int)registers[0];
        if (count is < 0 or > HandleTable.MaximumHandles)
        {
            return Error.EINVAL;
        }

        int error = ReadDeadline(registers[4], out ulong deadline);
        if (error < 0)
        {
            return error;
        }

        // Three sets of bits, then the descriptors, then room for their objects.
        int words = (count + WordBits - 1) / WordBits;
        nuint setSize = (nuint)words * sizeof(ulong);
        nuint room = (3 * setSize) + ((nuint)MaximumDescriptors * (nuint)(sizeof(PollDescriptor) + sizeof(nint))) + 1;
        byte* buffer = (byte*)KernelHeap.AllocateZeroed(room);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        ulong* sets = (ulong*)buffer;
        PollDescriptor* descriptors = (PollDescriptor*)(buffer + (3 * setSize));
        long result = ReadSets(registers, sets, setSize) ? Collect(sets, words, count, descriptors) : Error.EFAULT;
        if (result >= 0)
        {
            int used = (int)result;
            ulong mask = 0;
            ulong size = 0;
            result = registers[5] == 0 || (UserMemory.TryRead(registers[5], out mask) && UserMemory.TryRead(registers[5] + 8, out size))
                ? EnterMask(mask, size)
                : Error.EFAULT;
            result = result < 0 ? result : Poll(descriptors, (nint*)(descriptors + MaximumDescriptors), used, deadline);
            if (result >= 0)
            {
                result = Distribute(sets, words, descriptors, used);
                result = result < 0 || WriteSets(registers, sets, setSize) ? result : Error.EFAULT;
            }
        }

        KernelHeap.Free(buffer);
        LeaveMask(result);
        return result;
    }

    private static bool ReadSets(ulong* registers, ulong* sets, nuint setSize)
    {
        for (int i = 0; i < 3; i++)
        {
            if (registers[1 + i] != 0 && !UserMemory.TryCopyFromUser((byte*)sets + ((nuint)i * setSize), registers[1 + i], setSize))
            {
                return false;
            }
        }

        return true;
    }

    private static bool WriteSets(ulong* registers, ulong* sets, nuint setSize)
    {
        for (int i = 0; i < 3; i++)
        {
            if (registers[1 + i] != 0 && !UserMemory.TryCopyToUser(registers[1 + i], (byte*)sets + ((nuint)i * setSize), setSize))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A descriptor for each handle with a bit in one of the sets; how many. EINVAL if they are too many.</summary>
    private static int Collect(ulong* sets, int words, int count, PollDescriptor* descriptors)
    {
        int used = 0;
        for (int handle = 0; handle < count; handle++)
        {
            int word = handle / 64;
            ulong bit = 1ul << (handle % 64);
            PollEvents events = ((sets[word] & bit) != 0 ? ReadEvents : PollEvents.None)
                | ((sets[words + word] & bit) != 0 ? WriteEvents : PollEvents.None)
                | ((sets[(2 * words) + word] & bit) != 0 ? PollEvents.Urgent : PollEvents.None);
            if (events == PollEvents.None)
            {
                continue;
            }

            if (used == (int)MaximumDescriptors)
            {
                return Error.EINVAL;
            }

            descriptors[used++] = new PollDescriptor { Handle = handle, Events = (ushort)events };
        }

        return used;
    }

    /// <summary>The bits of what is ready; how many. EBADF if one of the handles is not in use.</summary>
    private static int Distribute(ulong* sets, int words, PollDescriptor* descriptors, int used)
    {
        int bits = 0;
        for (int i = 0; i < 3 * words; i++)
        {
            sets[i] = 0;
        }

        for (int i = 0; i < used; i++)
        {
            PollEvents wanted = (PollEvents)descriptors[i].Events;
            PollEvents ready = (PollEvents)descriptors[i].ReturnedEvents;
            if ((ready & PollEvents.Invalid) != 0)
            {
                return Error.EBADF;
            }

            int word = descriptors[i].Handle / 64;
            ulong bit = 1ul << (descriptors[i].Handle % 64);
            if ((wanted & ReadEvents) != 0 && (ready & (ReadEvents | PollEvents.HungUp | PollEvents.Error)) != 0)
            {
                sets[word] |= bit;
                bits++;
            }

            if ((wanted & WriteEvents) != 0 && (ready & (WriteEvents | PollEvents.Error)) != 0)
            {
                sets[words + word] |= bit;
                bits++;
            }

            if ((wanted & ready & PollEvents.Urgent) != 0)
            {
                sets[(2 * words) + word] |= bit;
                bits++;
            }
        }

        return bits;
    }
}
