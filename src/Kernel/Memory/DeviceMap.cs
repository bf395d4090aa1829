using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>Device registers that the kernel maps after boot, one behind the other and for good.</summary>
public static unsafe class DeviceMap
{
    private static ulong s_used;

    /// <summary>Maps device registers (Device-nGnRE) into the kernel's half. Null without memory.</summary>
    public static byte* Map(ulong physical, ulong size)
    {
        ulong first = Paging.AlignDown(physical);
        const ulong Room = KernelArea.DevicesEnd - KernelArea.DevicesStart;
        if (size == 0 || size > Room || first + size < first)
        {
            return null;
        }

        ulong bytes = Paging.AlignUp(physical - first + size);
        ulong end = Interlocked.Add(ref s_used, bytes);
        if (end > Room)
        {
            return null;
        }

        ulong address = KernelArea.DevicesStart + end - bytes;
        for (ulong offset = 0; offset < bytes; offset += Paging.PageSize)
        {
            const Protection ReadWrite = Protection.Read | Protection.Write;
            if (!KernelArea.Map(address + offset, PageTableEntry.KernelPage(first + offset, ReadWrite, CacheType.Device)))
            {
                return null;
            }
        }

        return (byte*)address + (physical - first);
    }
}
