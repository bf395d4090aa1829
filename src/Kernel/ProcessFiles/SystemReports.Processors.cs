using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>/proc/cpuinfo and /proc/stat.</summary>
internal static unsafe partial class SystemReports
{
    private static void WriteProcessors(ref Report report)
    {
        ulong identification = SystemRegisters.ReadMidr();
        for (int i = 0; i < Cpu.Count; i++)
        {
            if (!Cpu.Get(i).IsOnline)
            {
                continue;
            }

            // Bogo as its name says: twice the counter's frequency.
            report.Field("processor\t: "u8, (ulong)i);
            report.Text("BogoMIPS\t: "u8);
            report.Decimal(Clock.Frequency / 500_000);
            report.Text("."u8);
            report.Decimal(Clock.Frequency / 5_000 % 100, 2, (byte)'0');
            report.Text("\nFeatures\t: fp asimd aes pmull sha1 sha2 crc32\nCPU implementer\t: 0x"u8);
            report.Hexadecimal(identification >> 24 & 0xFF, 2);
            report.Text("\nCPU architecture: 8\nCPU variant\t: 0x"u8);
            report.Hexadecimal(identification >> 20 & 0xF);
            report.Text("\nCPU part\t: 0x"u8);
            report.Hexadecimal(identification >> 4 & 0xFFF, 3);
            report.Text("\nCPU revision\t: "u8);
            report.Decimal(identification & 0xF);
            report.Text("\n\n"u8);
        }
    }

    private static void WriteStatistics(ref Report report)
    {
        ulong busy = 0;
        ulong kernel = 0;
        ulong idle = 0;
        ulong interrupts = 0;
        ulong switches = 0;
        for (int i = 0; i < Cpu.Count; i++)
        {
            if (Cpu.Get(i) is { IsOnline: true, RunQueue: { } queue } cpu)
            {
                busy += queue.BusyTime;
                kernel += queue.Samples.PartOfKernel(queue.BusyTime);
                idle += queue.IdleTime;
                switches += queue.Switches;
                interrupts += cpu.InterruptCount;
            }
        }

        report.Text("cpu  "u8);
        WriteTimes(ref report, busy, kernel, idle);
        for (int i = 0; i < Cpu.Count; i++)
        {
            if (Cpu.Get(i) is { IsOnline: true, RunQueue: { } queue })
            {
                report.Text("cpu"u8);
                report.Decimal((ulong)i);
                report.Space();
                WriteTimes(ref report, queue.BusyTime, queue.Samples.PartOfKernel(queue.BusyTime), queue.IdleTime);
            }
        }

        report.Field("intr "u8, interrupts);
        report.Field("ctxt "u8, switches);
        report.Field("btime "u8, Clock.RealTimeOffset / NanosecondsPerSecond);
        report.Field("processes "u8, Slab<Process>.CreatedEver);
        report.Field("procs_running "u8, LoadAverage.CountActive());
        report.Field("procs_blocked "u8, 0);
    }

    /// <summary>user, nice, system, idle, iowait, irq, softirq, steal, guest, guest_nice: in hundredths of a second.</summary>
    private static void WriteTimes(ref Report report, ulong busy, ulong kernel, ulong idle)
    {
        const ulong Tick = 10_000_000;
        report.Decimal((busy - kernel) / Tick);
        report.Text(" 0 "u8);
        report.Decimal(kernel / Tick);
        report.Space();
        report.Decimal(idle / Tick);
        report.Text(" 0 0 0 0 0 0\n"u8);
    }
}
