using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// When the kernel passed which point of its boot. Written by the boot CPU; programs read it as text (SystemInformationKind.BootTimeline), one
/// line per point: nanoseconds since the machine was switched on, a space, the name.
/// </summary>
public static unsafe class BootTimeline
{
    private const int Capacity = 32;

    private static Marks s_marks;
    private static int s_count;

    /// <summary>The name must be a literal: its address is kept.</summary>
    public static void Mark(ReadOnlySpan<byte> name)
    {
        if (s_count < Capacity)
        {
            s_marks[s_count].Time = Clock.Now;
            s_marks[s_count].Name = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(name));
            s_marks[s_count].NameLength = name.Length;
            s_count++;
        }
    }

    /// <summary>Writes as many whole lines as fit and returns their length.</summary>
    public static int Format(Span<byte> buffer)
    {
        int written = 0;
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        for (int i = 0; i < s_count; i++)
        {
            ReadOnlySpan<byte> time = Number.FormatDecimal(s_marks[i].Time, digits);
            ReadOnlySpan<byte> name = NameOf(i);
            int length = time.Length + name.Length + 2;
            if (length > buffer.Length - written)
            {
                break;
            }

            time.CopyTo(buffer[written..]);
            buffer[written + time.Length] = (byte)' ';
            name.CopyTo(buffer[(written + time.Length + 1)..]);
            buffer[written + length - 1] = (byte)'\n';
            written += length;
        }

        return written;
    }

    /// <summary>All points in one record: microseconds and name of each.</summary>
    public static void WriteToLog()
    {
        LogWriter writer = new(Contracts.LogLevel.Information);
        writer.Append("boot time line in us:"u8);
        for (int i = 0; i < s_count; i++)
        {
            writer.Append(i == 0 ? " "u8 : ", "u8);
            writer.AppendDecimal(s_marks[i].Time / 1000);
            writer.Append(" "u8);
            writer.Append(NameOf(i));
        }

        writer.Write();
    }

    private static ReadOnlySpan<byte> NameOf(int index) => new(s_marks[index].Name, s_marks[index].NameLength);

    private struct TimeMark
    {
        public ulong Time;
        public byte* Name;
        public int NameLength;
    }

    [InlineArray(Capacity)]
    private struct Marks
    {
        private TimeMark _first;
    }
}
