using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// What the log says about a program that did what the processor refuses: who, why, registers, and the calls that led there.
/// </summary>
internal static unsafe class FaultReport
{
    private const int MaximumFrames = 24;
    private const int RegistersPerLine = 4;
    private const int MaximumSymbol = 128;

    /// <summary>In the thread's own context, with no lock held: the stack is read from user memory.</summary>
    public static void Write(Process process, TrapFrame* frame, FaultReason reason, ulong address)
    {
        Span<byte> name = stackalloc byte[ProcessInformation.MaximumName];
        process.CopyName(name);
        int length = name.IndexOf((byte)0);
        LogWriter writer = new(LogLevel.Error);
        writer.Append(name.Slice(0, length < 0 ? name.Length : length));
        writer.Append(" ("u8);
        writer.AppendDecimal(process.ProcessId);
        writer.Append("), thread "u8);
        writer.AppendDecimal(Thread.Current.ThreadId);
        writer.Append(": "u8);
        writer.Append(Describe(reason));
        writer.Append(", address "u8);
        writer.AppendHexadecimal(address);
        writer.Append(", at "u8);
        writer.AppendHexadecimal(frame->ProgramCounter);
        writer.Write();
        WriteRegisters(frame);
        WriteStack(process, frame);
    }

    public static int ExitCodeOf(FaultReason reason) => reason switch
    {
        FaultReason.BadAddress => ExitCode.SegmentationFault,
        FaultReason.BeyondEnd or FaultReason.Alignment => ExitCode.BusError,
        FaultReason.NoMemory => ExitCode.Killed,
        FaultReason.FloatingPoint => ExitCode.ArithmeticFault,
        FaultReason.Breakpoint => ExitCode.FaultBase + 5,
        _ => ExitCode.IllegalInstruction,
    };

    private static ReadOnlySpan<byte> Describe(FaultReason reason) => reason switch
    {
        FaultReason.BadAddress => "bad memory access"u8,
        FaultReason.BeyondEnd => "access behind the end of a memory object"u8,
        FaultReason.NoMemory => "out of memory"u8,
        FaultReason.Alignment => "misaligned access"u8,
        FaultReason.IllegalInstruction => "illegal instruction"u8,
        FaultReason.Breakpoint => "breakpoint"u8,
        FaultReason.FloatingPoint => "arithmetic fault"u8,
        _ => "unknown exception"u8,
    };

    private static void WriteRegisters(TrapFrame* frame)
    {
        for (int first = 0; first < 32; first += RegistersPerLine)
        {
            LogWriter writer = new(LogLevel.Error);
            for (int i = first; i < first + RegistersPerLine; i++)
            {
                writer.Append(i == first ? "  "u8 : " "u8);
                if (i == 31)
                {
                    writer.Append("sp"u8);
                }
                else
                {
                    writer.Append("x"u8);
                    writer.AppendDecimal((ulong)i);
                }

                writer.Append("="u8);
                writer.AppendHexadecimal(i == 31 ? frame->StackPointer : frame->X[i], 16);
            }

            writer.Write();
        }
    }

    private static void WriteStack(Process process, TrapFrame* frame)
    {
        ProgramSymbols symbols = new(process.Executable);
        WriteLine(symbols, process.LoadBias, frame->ProgramCounter);
        ulong record = frame->FramePointer;
        for (int i = 0; i < MaximumFrames; i++)
        {
            // A frame record is the caller's frame pointer and the return address (AAPCS64 §6.4.6); stacks grow downwards.
            if ((record & 7) != 0 || !UserMemory.TryRead(record, out ulong next)
                || !UserMemory.TryRead(record + 8, out ulong returnAddress)
                || returnAddress == 0)
            {
                return;
            }

            WriteLine(symbols, process.LoadBias, returnAddress - sizeof(uint));
            if (next <= record)
            {
                return;
            }

            record = next;
        }
    }

    private static void WriteLine(in ProgramSymbols symbols, ulong bias, ulong address)
    {
        LogWriter writer = new(LogLevel.Error);
        writer.Append("    "u8);
        writer.AppendHexadecimal(address, 12);
        Span<byte> name = stackalloc byte[MaximumSymbol];
        int length = symbols.Find(address - bias, name, out ulong offset);
        if (length > 0)
        {
            writer.Append(" "u8);
            writer.Append(name.Slice(0, length));
            writer.Append(" + "u8);
            writer.AppendHexadecimal(offset);
        }

        writer.Write();
    }
}
