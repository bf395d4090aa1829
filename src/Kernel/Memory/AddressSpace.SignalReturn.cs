using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// What signal handlers return to if the program names nothing itself, as C libraries of AArch64 do: two instructions in a page that all
/// address spaces share and that each has once it needs it.
/// </summary>
public sealed unsafe partial class AddressSpace
{
    // mov x8, #139 (rt_sigreturn); svc #0
    private const ulong SignalReturnCode = 0xD400_0001_D280_1168;

    private static MemoryObject? s_signalReturnPage;
    private static SpinLock s_signalReturnLock;

    private ulong _signalReturn;

    /// <summary>The address, or 0 without memory. By a thread that runs in the address space.</summary>
    public ulong GetSignalReturn()
    {
        ulong address = Volatile.Read(ref _signalReturn);
        if (address == 0 && GetSignalReturnPage() is { } page)
        {
            long mapped = Map(page, 0, 0, Paging.PageSize, Protection.Read | Protection.Execute, MapFlags.None);
            address = mapped < 0 ? 0 : (ulong)mapped;
            Volatile.Write(ref _signalReturn, address);
        }

        return address;
    }

    private static MemoryObject? GetSignalReturnPage()
    {
        if (s_signalReturnPage is not null)
        {
            return s_signalReturnPage;
        }

        MemoryObject? made = MemoryObject.CreateAnonymous(Paging.PageSize, null);
        ulong code = SignalReturnCode;
        if (made is null || made.WriteKernel(0, &code, sizeof(ulong)) != sizeof(ulong))
        {
            made?.Release();
            return null;
        }

        ulong state = s_signalReturnLock.Acquire();
        MemoryObject? spare = s_signalReturnPage is null ? null : made;
        s_signalReturnPage ??= made;
        s_signalReturnLock.Release(state);
        spare?.Release();
        return s_signalReturnPage;
    }
}
