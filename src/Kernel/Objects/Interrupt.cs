using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// A device's interrupt line for a driver: when it becomes pending it is masked and Signaled is set; <see cref="Acknowledge"/> undoes both. One
/// object per line; the table of lines is guarded by its own lock (<see cref="LockOrder.Interrupt"/>). One that the device asks for by a message through
/// the translator is not masked, which would take a conversation with it: what comes while Signaled is set is remembered instead.
/// </summary>
public sealed unsafe class Interrupt : KernelObject
{
    /// <summary>Flag of InterruptCreate: the line is edge-triggered, else level.</summary>
    public const uint EdgeTriggered = 1;

    private static Lines s_lines;
    private static SpinLock s_lock = new(LockOrder.Interrupt);

    private int _number;
    private bool _isMessage;
    private uint _device;
    private uint _index;

    /// <summary>While Signaled was set, it came again. Only of one that is not masked.</summary>
    private bool _hasCome;

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
        created.Begin(number, isMessage: false, 0, 0);
        if (!created.TryTakeLine((flags & EdgeTriggered) != 0))
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

    /// <summary>
    /// An interrupt that the device asks for by writing <paramref name="data"/> to <paramref name="address"/>. What
    /// <see cref="MessageInterrupts.Allocate"/> says, EBUSY if somebody took the line, ENOMEM.
    /// </summary>
    /// <param name="device">How the interrupt controller sees the device; a PCI requester's number.</param>
    /// <param name="index">Which of the device's.</param>
    public static int CreateMessage(uint device, uint index, out Interrupt? interrupt, out ulong address, out uint data)
    {
        interrupt = null;
        int error = MessageInterrupts.Allocate(device, index, out int number, out address, out data);
        if (error < 0)
        {
            return error;
        }

        Interrupt? created = Slab<Interrupt>.Allocate();
        if (created is null)
        {
            MessageInterrupts.Free(device, index, number);
            return Error.ENOMEM;
        }

        created.Initialize();
        created.Begin(number, isMessage: true, device, index);
        if (!created.TryTakeLine(isEdgeTriggered: true))
        {
            created._number = -1;
            created.Release();
            MessageInterrupts.Free(device, index, number);
            return Error.EBUSY;
        }

        interrupt = created;
        return 0;
    }

    /// <summary>The line is pending: masks it and sets Signaled. From the interrupt controller's loop, interrupts disabled.</summary>
    public static void Dispatch(int number)
    {
        int line = LineOf(number);
        if (line < 0)
        {
            return;
        }

        // The lock keeps the object: it takes itself out of the table before it goes.
        RunQueue queue = Cpu.Current.RunQueue;
        queue.InInterrupt = true;
        ulong state = s_lock.Acquire();
        if (!IsTranslated(number))
        {
            InterruptController.Disable(number);
        }

        Interrupt? interrupt = ObjectReference.FromPointer<Interrupt>((nint)s_lines.Objects[line]);
        if (interrupt is not null)
        {
            interrupt._hasCome |= (interrupt.Signals & Signals.Signaled) != 0;
            interrupt.UpdateSignals(Signals.Signaled, Signals.None);
        }

        s_lock.Release(state);
        queue.InInterrupt = false;
    }

    /// <summary>Clears Signaled and unmasks the line: if the device still asks, Signaled is set again at once.</summary>
    public int Acknowledge()
    {
        if (!IsTranslated(_number))
        {
            UpdateSignals(Signals.None, Signals.Signaled);
            InterruptController.Enable(_number);
            return 0;
        }

        ulong state = s_lock.Acquire();
        bool hasCome = _hasCome;
        _hasCome = false;
        UpdateSignals(Signals.None, Signals.Signaled);
        s_lock.Release(state);
        if (hasCome)
        {
            UpdateSignals(Signals.Signaled, Signals.None);
        }

        return 0;
    }

    protected override void Destroy()
    {
        if (_number >= 0)
        {
            ulong state = s_lock.Acquire();
            if (!IsTranslated(_number))
            {
                InterruptController.Disable(_number);
            }

            s_lines.Objects[LineOf(_number)] = 0;
            s_lock.Release(state);
            if (_isMessage)
            {
                MessageInterrupts.Free(_device, _index, _number);
            }
        }

        Slab<Interrupt>.Free(this);
    }

    private void Begin(int number, bool isMessage, uint device, uint index)
    {
        _number = number;
        _isMessage = isMessage;
        _device = device;
        _index = index;
        _hasCome = false;
    }

    /// <summary>Enters itself into the table, and unmasks the line. False if somebody has it.</summary>
    private bool TryTakeLine(bool isEdgeTriggered)
    {
        int line = LineOf(_number);
        ulong state = s_lock.Acquire();
        bool isFree = s_lines.Objects[line] == 0;
        if (isFree)
        {
            s_lines.Objects[line] = (ulong)ObjectReference.ToPointer(this);
            if (!IsTranslated(_number))
            {
                InterruptController.SetEdge(_number, isEdgeTriggered);
                InterruptController.Enable(_number);
            }
        }

        s_lock.Release(state);
        return isFree;
    }

    /// <summary>Whether it comes through the translator.</summary>
    private static bool IsTranslated(int number) => number >= InterruptTranslator.FirstNumber;

    /// <summary>Its place in the table, or -1.</summary>
    private static int LineOf(int number) =>
        (uint)number < InterruptController.FirstSpecial ? number
        : (uint)(number - InterruptTranslator.FirstNumber) < InterruptTranslator.MaximumInterrupts
            ? number - InterruptTranslator.FirstNumber + InterruptController.FirstSpecial
        : -1;

    private struct Lines
    {
        public fixed ulong Objects[InterruptController.FirstSpecial + InterruptTranslator.MaximumInterrupts];
    }
}
