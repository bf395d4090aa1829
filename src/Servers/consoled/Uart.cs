using ViperOS.Contracts;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// The registers of a PL011 UART (Arm PrimeCell UART Technical Reference Manual, DDI 0183). This program has the only mapping of
/// them. The firmware or the kernel has set the speed.
/// </summary>
internal sealed class Uart
{
    private const uint DataRegister = 0x00;
    private const uint FlagRegister = 0x18;
    private const uint LineControl = 0x2C;
    private const uint ControlRegister = 0x30;
    private const uint FifoLevels = 0x34;
    private const uint InterruptMask = 0x38;
    private const uint InterruptClear = 0x44;
    private const ulong RegisterSize = 4096;

    private const uint FlagBusy = 1 << 3;
    private const uint FlagReceiveEmpty = 1 << 4;
    private const uint FlagTransmitFull = 1 << 5;

    // Framing, parity, break and overrun errors accompany each byte.
    private const uint DataErrors = 0xF00;
    private const uint OverrunError = 0x800;

    private const uint WordLength8 = 3 << 5;
    private const uint FifoEnable = 1 << 4;
    private const uint UartEnable = 1 << 0;
    private const uint TransmitEnable = 1 << 8;
    private const uint ReceiveEnable = 1 << 9;

    private const uint ReceiveInterrupt = 1 << 4;
    private const uint TransmitInterrupt = 1 << 5;
    private const uint ReceiveTimeoutInterrupt = 1 << 6;
    private const uint AllInterrupts = 0x7FF;

    // Interrupt when the receive FIFO is half full (the time-out covers what is less), and when the transmit FIFO is down to 1/8.
    private const uint HalfReceiveEighthTransmit = 2 << 3;

    private readonly MappedMemory _registers;
    private uint _mask;

    private Uart(MappedMemory registers)
    {
        _registers = registers;
    }

    public static bool TryOpen(Handle handle, out Uart? uart)
    {
        uart = null;
        const Protection ReadWrite = Protection.Read | Protection.Write;
        if (new MemoryObject(handle).Map(0, RegisterSize, ReadWrite, out MappedMemory registers) != ErrorNumber.None)
        {
            return false;
        }

        uart = new Uart(registers);
        uart.Start();
        return true;
    }

    /// <summary>Takes a byte that came in. Those that the line damaged are dropped.</summary>
    public bool TryReceive(out byte value)
    {
        while ((_registers.Read32(FlagRegister) & FlagReceiveEmpty) == 0)
        {
            uint data = _registers.Read32(DataRegister);
            value = (byte)data;
            if ((data & DataErrors & ~OverrunError) == 0)
            {
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Hands bytes to the device until it takes no more. True if the queue is empty then.</summary>
    public bool TryTransmit(ByteQueue queue)
    {
        while (!queue.IsEmpty)
        {
            // Byte by byte, and counted right before: a kill comes with an interrupt, and one that came up while the device was
            // accessed, which takes long, is taken after that access.
            foreach (byte value in queue.Peek())
            {
                if ((_registers.Read32(FlagRegister) & FlagTransmitFull) != 0)
                {
                    return false;
                }

                queue.Remove(1);
                _registers.Write32(DataRegister, value);
            }
        }

        return true;
    }

    /// <summary>Says whether an interrupt is to come when the device can take bytes again.</summary>
    public void WaitForTransmit(bool enable)
    {
        SetMask(enable ? _mask | TransmitInterrupt : _mask & ~TransmitInterrupt);
    }

    /// <summary>
    /// Says whether an interrupt is to come for received bytes; without it they wait in the device, and then at the other end.
    /// </summary>
    public void WaitForReceive(bool enable)
    {
        uint bits = ReceiveInterrupt | ReceiveTimeoutInterrupt;
        SetMask(enable ? _mask | bits : _mask & ~bits);
    }

    public void ClearInterrupts()
    {
        _registers.Write32(InterruptClear, AllInterrupts);
    }

    /// <summary>Waits until the last bit has left, which takes as long as a full FIFO does at most.</summary>
    public void Flush()
    {
        while ((_registers.Read32(FlagRegister) & FlagBusy) != 0)
        {
        }
    }

    private void Start()
    {
        _registers.Write32(InterruptMask, 0);
        _registers.Write32(InterruptClear, AllInterrupts);
        _registers.Write32(LineControl, WordLength8 | FifoEnable);
        _registers.Write32(FifoLevels, HalfReceiveEighthTransmit);
        _registers.Write32(ControlRegister, UartEnable | TransmitEnable | ReceiveEnable);
    }

    private void SetMask(uint mask)
    {
        if (mask != _mask)
        {
            _mask = mask;
            _registers.Write32(InterruptMask, mask);
        }
    }
}
