using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// The kernel's log: the newest records, in a ring, each a <see cref="LogRecord"/> with its text behind it. Its spin lock (LockOrder.Log) is the
/// innermost of all. Until a console driver takes over (<see cref="StopMirroring"/>) records go to the UART as well.
/// </summary>
public static unsafe class Log
{
    public const int MaximumText = 1024;

    private const ulong RingSize = 64 * 1024;

    private static SpinLock s_lock = new(LockOrder.Log);
    private static LogRing s_ring;
    private static bool s_mirrors;

    /// <summary>Number of the record that comes next.</summary>
    public static ulong NextSequence => s_ring.NextSequence;

    /// <summary>Makes the ring. Before it records only go to the UART. False: no memory.</summary>
    public static bool Initialize(bool mirrors)
    {
        s_mirrors = mirrors;
        byte* memory = EarlyMemory.Allocate(RingSize, 64);
        if (memory == null)
        {
            return false;
        }

        s_ring = new LogRing(memory, RingSize);
        return true;
    }

    /// <summary>The UART belongs to a driver now.</summary>
    public static void StopMirroring() => s_mirrors = false;

    /// <summary>Text in UTF-8 without line end; what is longer than <see cref="MaximumText"/> is cut off.</summary>
    public static void Write(LogLevel level, ReadOnlySpan<byte> text) => Write(level, 0, text);

    /// <summary>On behalf of a process; zero is the kernel.</summary>
    public static void Write(LogLevel level, uint processId, ReadOnlySpan<byte> text)
    {
        if (text.Length > MaximumText)
        {
            text = text[..MaximumText];
        }

        ulong state = s_lock.Acquire();
        ulong time = Clock.Now;
        s_ring.Add(level, processId, time, text);
        if (s_mirrors && level <= LogLevel.Information)
        {
            Mirror(time, text);
        }

        s_lock.Release(state);
    }

    /// <summary>
    /// Copies whole records, each padded to eight bytes, beginning with the one of that number or the oldest that is still there. Returns the
    /// bytes written.
    /// </summary>
    public static int Read(ulong firstSequence, Span<byte> buffer)
    {
        ulong state = s_lock.Acquire();
        int written = s_ring.Read(firstSequence, buffer);
        s_lock.Release(state);
        return written;
    }

    public static void Error(ReadOnlySpan<byte> format, ulong first = 0, ulong second = 0, ulong third = 0, ulong fourth = 0) =>
        WriteFormat(LogLevel.Error, format, first, second, third, fourth);

    public static void Warning(ReadOnlySpan<byte> format, ulong first = 0, ulong second = 0, ulong third = 0, ulong fourth = 0) =>
        WriteFormat(LogLevel.Warning, format, first, second, third, fourth);

    /// <summary>{} in the format is the next number in decimal, {x} in hexadecimal.</summary>
    public static void Info(ReadOnlySpan<byte> format, ulong first = 0, ulong second = 0, ulong third = 0, ulong fourth = 0) =>
        WriteFormat(LogLevel.Information, format, first, second, third, fourth);

    public static void Debug(ReadOnlySpan<byte> format, ulong first = 0, ulong second = 0, ulong third = 0, ulong fourth = 0) =>
        WriteFormat(LogLevel.Debug, format, first, second, third, fourth);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteFormat(
        LogLevel level, ReadOnlySpan<byte> format, ulong first, ulong second, ulong third, ulong fourth)
    {
        ulong* values = stackalloc ulong[] { first, second, third, fourth };
        LogWriter writer = new(level);
        writer.AppendFormat(format, new ReadOnlySpan<ulong>(values, 4));
        writer.Write();
    }

    /// <summary>With seconds since the machine was switched on in front.</summary>
    private static void Mirror(ulong time, ReadOnlySpan<byte> text)
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        ulong microseconds = time / 1000;
        EarlyUart.Write("["u8);
        ReadOnlySpan<byte> seconds = Number.FormatDecimal(microseconds / 1_000_000, digits);
        EarlyUart.Write("     "u8[..(seconds.Length < 5 ? 5 - seconds.Length : 0)]);
        EarlyUart.Write(seconds);
        EarlyUart.Write("."u8);

        // The leading one keeps zeros after the point.
        EarlyUart.Write(Number.FormatDecimal(1_000_000 + (microseconds % 1_000_000), digits)[1..]);
        EarlyUart.Write("] "u8);
        EarlyUart.Write(text);
        EarlyUart.Write("\n"u8);
    }
}
