using System;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// The PL011 (Arm DDI 0183), written to by polling: boot messages until a console driver takes the device over, and panics. Without lock: the
/// log's lock serialises its use, and a panic has stopped everybody else.
/// </summary>
public static class EarlyUart
{
    private const ulong Data = 0x00;
    private const ulong Flags = 0x18;
    private const ulong LineControl = 0x2C;
    private const ulong Control = 0x30;
    private const uint TransmitFull = 1 << 5;
    private const uint EightBitsAndFifo = (3 << 5) | (1 << 4);
    private const uint EnableBothWays = (1 << 0) | (1 << 8) | (1 << 9);

    /// <summary>Where QEMU's virt machine has it: for the one message that the device tree cannot be read.</summary>
    private const ulong LastResort = 0x0900_0000;

    private static ulong s_registers;

    public static bool IsPresent => s_registers != 0;

    /// <summary>Speed is left as firmware or machine have set it.</summary>
    public static void Initialize(in BootInformation information)
    {
        if (information.Uart.Size != 0)
        {
            Open(information.Uart.Start);
        }
    }

    /// <summary>Without a device tree.</summary>
    public static void InitializeBlindly() => Open(LastResort);

    public static void Write(ReadOnlySpan<byte> text)
    {
        if (s_registers == 0)
        {
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
            {
                Put((byte)'\r');
            }

            Put(text[i]);
        }
    }

    private static void Open(ulong physical)
    {
        s_registers = DeviceWindow.Map(physical, Memory.Paging.PageSize);
        if (s_registers != 0)
        {
            Mmio.Write32(s_registers + LineControl, EightBitsAndFifo);
            Mmio.Write32(s_registers + Control, EnableBothWays);
        }
    }

    private static void Put(byte value)
    {
        while ((Mmio.Read32(s_registers + Flags) & TransmitFull) != 0)
        {
            Processor.Relax();
        }

        Mmio.Write32(s_registers + Data, value);
    }
}
