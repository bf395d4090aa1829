using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// The end, when one of the kernel's own invariants is broken; never because of anything a program did. The first CPU to come here stops the
/// others, says what it knows over the UART, and switches the machine off if the command line wants that (panic=off, or a run of viper exec).
/// </summary>
public static unsafe class Panic
{
    private static int s_owner;

    public static bool IsUnderWay => Volatile.Read(ref s_owner) != 0;

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fail(string reason)
    {
        Begin(reason);
        PanicWriter.Write("Stack:\n"u8);
        ulong* record = (ulong*)Processor.FramePointer();
        StackTrace.Write(record[1] - sizeof(uint), record[0]);
        End();
    }

    /// <summary>With the registers of the code that an exception interrupted.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fail(string reason, TrapFrame* frame, ulong syndrome, ulong address)
    {
        Begin(reason);
        PanicWriter.Write("ESR 0x"u8);
        PanicWriter.WriteHexadecimal(syndrome, 8);
        PanicWriter.Write("  FAR 0x"u8);
        PanicWriter.WriteHexadecimal(address, 16);
        PanicWriter.Write("\n"u8);
        WriteRegisters(frame);
        PanicWriter.Write("Stack:\n"u8);
        StackTrace.Write(frame->ProgramCounter, frame->FramePointer);
        if (KernelImage.IsText(frame->LinkRegister) && !KernelImage.IsText(frame->ProgramCounter))
        {
            PanicWriter.Write("Called from:\n"u8);
            StackTrace.Write(frame->LinkRegister - sizeof(uint), 0);
        }

        End();
    }

    /// <summary>A check that compiled code or the class library makes has failed.</summary>
    [RuntimeExport("ViperPanic")]
    private static void FailCheck(int reason, ulong address)
    {
        Begin((PanicReason)reason switch
        {
            PanicReason.IndexOutOfRange => "Index out of range",
            PanicReason.NullReference => "Null reference",
            PanicReason.DivideByZero => "Division by zero",
            PanicReason.Overflow => "Arithmetic overflow",
            PanicReason.InvalidCast => "Invalid cast",
            PanicReason.ArrayTypeMismatch => "Array store of the wrong type",
            PanicReason.ArgumentOutOfRange => "Argument out of range",
            PanicReason.Argument => "Invalid argument",
            PanicReason.InvalidOperation => "Invalid operation",
            PanicReason.NotSupported => "Operation not supported",
            PanicReason.Assertion => "Assertion failed",
            PanicReason.OutOfPermanentMemory => "Static data does not fit",
            _ => "The compiler found no body for a method, or it threw",
        });
        PanicWriter.Write("Stack:\n"u8);
        ulong* record = (ulong*)Processor.FramePointer();
        StackTrace.Write(address - sizeof(uint), record[0]);
        End();
    }

    /// <summary>Another CPU panics.</summary>
    [DoesNotReturn]
    public static void StopThisCpu()
    {
        Interrupts.Disable();
        InterruptController.StopCpu();
        while (true)
        {
            Processor.WaitForInterrupt();
        }
    }

    private static void Begin(string reason)
    {
        Interrupts.Disable();
        int self = Cpu.Count == 0 ? 1 : Cpu.Current.Index + 1;
        int owner = Interlocked.CompareExchange(ref s_owner, self, 0);
        if (owner == self)
        {
            PanicWriter.Write("\nKERNEL PANIC within the panic: "u8);
            PanicWriter.Write(reason);
            PanicWriter.Write("\n"u8);
            End();
        }

        if (owner != 0)
        {
            StopThisCpu();
        }

        if (InterruptController.InterruptCount != 0)
        {
            InterruptController.SendIpiToOthers(IpiKind.Stop);
        }

        if (!EarlyUart.IsPresent)
        {
            EarlyUart.InitializeBlindly();
        }

        PanicWriter.Write("\nKERNEL PANIC: "u8);
        PanicWriter.Write(reason);
        PanicWriter.Write("\nCPU "u8);
        PanicWriter.WriteDecimal((ulong)self - 1);
        PanicWriter.Write(", "u8);
        PanicWriter.WriteDecimal(Clock.Now / 1000);
        PanicWriter.Write(" us after power-on\n"u8);
    }

    [DoesNotReturn]
    private static void End()
    {
        if (CommandLine.Has("viper.exec"u8) || CommandLine.ValueIs("panic"u8, "off"u8))
        {
            Psci.SystemOff();
        }

        StopThisCpu();
    }

    private static void WriteRegisters(TrapFrame* frame)
    {
        for (int i = 0; i < 31; i++)
        {
            WriteRegister("x"u8, i, frame->X[i]);
            PanicWriter.Write(i % 4 == 3 ? "\n"u8 : "  "u8);
        }

        WriteRegister("sp"u8, -1, frame->StackPointer);
        PanicWriter.Write("\n"u8);
        WriteRegister("pc"u8, -1, frame->ProgramCounter);
        PanicWriter.Write("  "u8);
        WriteRegister("ps"u8, -1, frame->State);
        PanicWriter.Write("\n"u8);
    }

    private static void WriteRegister(ReadOnlySpan<byte> name, int number, ulong value)
    {
        PanicWriter.Write(name);
        if (number >= 0)
        {
            PanicWriter.WriteDecimal((ulong)number);
        }

        PanicWriter.Write(number is >= 0 and < 10 ? "  "u8 : " "u8);
        PanicWriter.WriteHexadecimal(value, 16);
    }
}
