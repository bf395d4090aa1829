using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// A device's interrupt line for a driver: when it becomes pending it is masked and Signaled is set; <see cref="Acknowledge"/> undoes both. One
/// object per line; the table of lines is guarded by its own lock (<see cref="LockOrder.Interrupt"/>).
/// </summary>
public sealed unsafe class Interrupt : KernelObject
{
    /// <summary>Flag of InterruptCreate: the line is edge-triggered, else level.</summary>
    public const uint EdgeTriggered = 1;

    private static Lines s_lines;
    private static SpinLock s_lock = new(LockOrder.Interrupt);

    private int _number;

    public override KernelObjectType Type => KernelObjectType.Interrupt;

    public int Number => _number;

    /// <summary>
    /// Takes the line and unmasks it. EINVAL for a number that is no device's or unknown flags, EBUSY if the line is taken,
    /// ENOMEM.
    /// </summary>
    public static int Create(int number, uint flags, out Interrupt? interrupt)
    {
        interrupt = null;
        if (number < InterruptController.FirstShared || number >= InterruptController.InterruptCount
            || number >= InterruptController.FirstSpecial || (flags & ~EdgeTriggered) != 0)
        {
            return Error.EINVAL;
        }

        Interrupt? created = Slab<Interrupt>.Allocate();
        if (created is null)
        {
            return Error.ENOMEM;
        }

        created.Initialize();
        created._number = number;
        ulong state = s_lock.Acquire();
        bool free = s_lines.Objects[number] == 0;
        if (free)
        {
            s_lines.Objects[number] = (ulong)ObjectReference.ToPointer(created);
            InterruptController.SetEdge(number, (flags & EdgeTriggered) != 0);
            InterruptController.Enable(number);
        }

        s_lock.Release(state);
        if (!free)
        {
            created._number = -1;
            created.Release();
            return Error.EBUSY;
        }

        // From now on the UART has a driver, to which the kernel's messages would be noise.
        if (number == BootInformation.Current.UartInterrupt)
        {
            Log.StopMirroring();
        }

        interrupt = created;
        return 0;
    }

    /// <summary>The line is pending: masks it and sets Signaled. From the interrupt controller's loop, interrupts disabled.</summary>
    public static void Dispatch(int number)
    {
        if ((uint)number >= InterruptController.FirstSpecial)
        {
            return;
        }

        // The lock keeps the object: it takes itself out of the table before it goes.
        RunQueue queue = Cpu.Current.RunQueue;
        queue.InInterrupt = true;
        ulong state = s_lock.Acquire();
        InterruptController.Disable(number);
        ObjectReference.FromPointer<Interrupt>((nint)s_lines.Objects[number])?.UpdateSignals(Signals.Signaled, Signals.None);
        s_lock.Release(state);
        queue.InInterrupt = false;
    }

    /// <summary>Clears Signaled and unmasks the line: if the device still asks, Signaled is set again at once.</summary>
    public int Acknowledge()
    {
        UpdateSignals(Signals.None, Signals.Signaled);
        InterruptController.Enable(_number);
        return 0;
    }

    protected override void Destroy()
    {
        if (_number >= 0)
        {
            ulong state = s_lock.Acquire();
            InterruptController.Disable(_number);
            s_lines.Objects[_number] = 0;
            s_lock.Release(state);
        }

        Slab<Interrupt>.Free(this);
    }

    private struct Lines
    {
        public fixed ulong Objects[InterruptController.FirstSpecial];
    }
}
