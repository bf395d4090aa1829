using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Host double: user memory is what an address space of the test maps, reached as the processor would, through its page table.
/// </summary>
internal static unsafe class UserCopy
{
    /// <summary>The user half that copies see; null: every access faults.</summary>
    public static AddressSpace? Space { get; set; }

    public static ulong From(void* kernel, ulong user, nuint length)
    {
        for (nuint i = 0; i < length; i++)
        {
            byte* address = Translate(user + i, FaultAccess.Read);
            if (address == null)
            {
                return 1;
            }

            ((byte*)kernel)[i] = *address;
        }

        return 0;
    }

    public static ulong To(ulong user, void* kernel, nuint length)
    {
        for (nuint i = 0; i < length; i++)
        {
            byte* address = Translate(user + i, FaultAccess.Write);
            if (address == null)
            {
                return 1;
            }

            *address = ((byte*)kernel)[i];
        }

        return 0;
    }

    public static ulong Zero(ulong user, nuint length)
    {
        byte zero = 0;
        for (nuint i = 0; i < length; i++)
        {
            if (To(user + i, &zero, 1) != 0)
            {
                return 1;
            }
        }

        return 0;
    }

    public static ulong String(byte* kernel, ulong user, nuint capacity, ulong* length)
    {
        *length = 0;
        for (; *length < capacity; (*length)++)
        {
            if (From(kernel + *length, user + *length, 1) != 0)
            {
                return 1;
            }

            if (kernel[*length] == 0)
            {
                return 0;
            }
        }

        return 0;
    }

    public static ulong Load32(ulong user, uint* value) => From(value, user, sizeof(uint));

    public static ulong Load64(ulong user, ulong* value) => From(value, user, sizeof(ulong));

    public static ulong Store32(ulong user, uint value) => To(user, &value, sizeof(uint));

    public static ulong Store64(ulong user, ulong value) => To(user, &value, sizeof(ulong));

    public static ulong CompareExchange32(ulong user, uint expected, uint desired, uint* previous)
    {
        byte* address = Translate(user, FaultAccess.Write);
        if (address == null)
        {
            return 1;
        }

        *previous = Interlocked.CompareExchange(ref Unsafe.AsRef<uint>(address), desired, expected);
        return 0;
    }

    public static ulong CompareExchange64(ulong user, ulong expected, ulong desired, ulong* previous)
    {
        byte* address = Translate(user, FaultAccess.Write);
        if (address == null)
        {
            return 1;
        }

        *previous = Interlocked.CompareExchange(ref Unsafe.AsRef<ulong>(address), desired, expected);
        return 0;
    }

    /// <summary>What the MMU does, faults included.</summary>
    private static byte* Translate(ulong address, FaultAccess access)
    {
        for (int attempt = 0; attempt < 3; attempt++)
        {
            if (Space is null)
            {
                return null;
            }

            PageTableEntry entry = Space.QueryEntry(address);
            if (entry.IsValid && (access != FaultAccess.Write || entry.IsWritable))
            {
                return DirectMap.ToVirtual(entry.Address) + (address & Paging.PageMask);
            }

            if (Space.HandleFault(address, access) != 0)
            {
                return null;
            }
        }

        throw new InvalidOperationException("A fault was handled and came again");
    }
}
