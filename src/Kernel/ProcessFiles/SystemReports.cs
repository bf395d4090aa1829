using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>The contents of the files about the system, as proc(5) describes them. Holds no state.</summary>
internal static unsafe partial class SystemReports
{
    /// <summary>CAP_CHECKPOINT_RESTORE: the last that Linux programs ask about (capabilities(7)).</summary>
    public const int LastCapability = 40;

    private const ulong NanosecondsPerSecond = 1_000_000_000;

    public static void Write(ref Report report, ProcessFile file)
    {
        switch (file)
        {
            case ProcessFile.CommandLine:
                report.Text(BootInformation.Current.CommandLine);
                report.Line();
                break;
            case ProcessFile.Processors:
                WriteProcessors(ref report);
                break;
            case ProcessFile.FileSystems:
                report.Text("nodev\ttmpfs\nnodev\tproc\nnodev\tdevtmpfs\nnodev\tdevpts\n"u8);
                break;
            case ProcessFile.Load:
                WriteLoad(ref report);
                break;
            case ProcessFile.Memory:
                WriteMemory(ref report);
                break;
            case ProcessFile.Statistics:
                WriteStatistics(ref report);
                break;
            case ProcessFile.Slabs:
                WriteSlabs(ref report);
                break;
            case ProcessFile.Swaps:
                report.Text("Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"u8);
                break;
            case ProcessFile.Uptime:
                WriteUptime(ref report);
                break;
            case ProcessFile.Version:
                // The words in front are what programs look for the release behind.
                report.Text("Linux version "u8);
                report.Text(KernelVersion.Release);
                report.Text(" ("u8);
                report.Text(KernelVersion.Text);
                report.Text(")\n"u8);
                break;
            case ProcessFile.BootId or ProcessFile.Uuid:
                WriteUuid(ref report, isOfBoot: file == ProcessFile.BootId);
                break;
            case ProcessFile.FilesInUse:
                report.Decimal(Slab<File>.Live);
                report.Text("\t0\t"u8);
                report.Decimal(long.MaxValue);
                report.Line();
                break;
            default:
                WriteSetting(ref report, file);
                break;
        }
    }

    /// <summary>slabinfo(5), version 2.1. What a cache holds is known to the compiler only: a row is named by the size of its objects.</summary>
    private static void WriteSlabs(ref Report report)
    {
        report.Text("slabinfo - version: 2.1\n# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab>"u8);
        report.Text(" : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>\n"u8);
        for (int i = 0; i < KernelHeap.ClassCount; i++)
        {
            WriteSlabs(ref report, "buffer-"u8, KernelHeap.GetSlabs(i));
        }

        for (int i = 0; i < SlabCaches.Count; i++)
        {
            WriteSlabs(ref report, "object-"u8, SlabCaches.Get(i));
        }
    }

    private static void WriteSlabs(ref Report report, ReadOnlySpan<byte> kind, SlabCache* slabs)
    {
        const int NameWidth = 17;
        ulong start = report.Length;
        report.Text(kind);
        report.Decimal((ulong)slabs->ObjectSize);
        report.PadTo(start, NameWidth);
        report.Space();
        report.Decimal(slabs->Live, 6);
        report.Space();
        report.Decimal(slabs->SlabCount * (ulong)slabs->ObjectsPerSlab, 6);
        report.Space();
        report.Decimal((ulong)slabs->ObjectSize, 6);
        report.Space();
        report.Decimal((ulong)slabs->ObjectsPerSlab, 4);
        report.Space();
        report.Decimal((ulong)slabs->PagesPerSlab, 4);
        report.Text(" : tunables    0    0    0 : slabdata "u8);
        report.Decimal(slabs->SlabCount, 6);
        report.Space();
        report.Decimal(slabs->SlabCount, 6);
        report.Text("      0\n"u8);
    }

    private static void WriteSetting(ref Report report, ProcessFile file)
    {
        switch (file)
        {
            case ProcessFile.DomainName or ProcessFile.HostName:
                const int NameSize = 65;
                Span<byte> host = stackalloc byte[NameSize];
                Span<byte> domain = stackalloc byte[NameSize];
                HostName.CopyTo(host, domain);
                Span<byte> name = file == ProcessFile.HostName ? host : domain;
                report.Text(name.Slice(0, name.IndexOf((byte)0)));
                break;
            case ProcessFile.SystemType:
                report.Text("ViperOS"u8);
                break;
            case ProcessFile.SystemRelease:
                report.Text(KernelVersion.Release);
                break;
            case ProcessFile.SystemVersion:
                report.Text(KernelVersion.Text);
                break;
            default:
                report.Decimal(ValueOf(file));
                break;
        }

        report.Line();
    }

    private static ulong ValueOf(ProcessFile file) => file switch
    {
        ProcessFile.LastCapability => LastCapability,
        ProcessFile.MaximumGroups => Credentials.MaximumGroups,
        ProcessFile.MaximumProcessId => IdTable.Capacity,
        ProcessFile.MaximumThreads => IdTable.Capacity - 1,
        ProcessFile.Entropy or ProcessFile.PoolSize => 256,
        ProcessFile.MaximumMappings => AddressSpace.MaximumRegions,
        ProcessFile.OvercommitRatio => 50,
        ProcessFile.MaximumFiles => long.MaxValue,
        ProcessFile.MaximumHandles => HandleTable.MaximumHandles,
        ProcessFile.MaximumPipe => PipeBuffer.Capacity,
        ProcessFile.MaximumWatchers => 128,
        ProcessFile.MaximumWatches => 8192,
        ProcessFile.MaximumWatchEvents => 16384,
        _ => 0,
    };

    private static void WriteLoad(ref Report report)
    {
        const ulong One = 1 << LoadAverage.FractionBits;
        for (int i = 0; i < LoadAverage.Count; i++)
        {
            ulong average = LoadAverage.Get(i) + (One / 200);
            report.Decimal(average / One);
            report.Text("."u8);
            report.Decimal(average % One * 100 / One, 2, (byte)'0');
            report.Space();
        }

        report.Decimal(LoadAverage.CountActive());
        report.Text("/"u8);
        report.Decimal(Slab<Thread>.Live);
        report.Space();
        uint last = 0;
        uint next = 0;
        while (ProcessFileNode.TryFindNextProcess(ref next))
        {
            last = next;
        }

        report.Decimal(last);
        report.Line();
    }

    private static void WriteMemory(ref Report report)
    {
        MemorySummary memory = MemoryStatistics.Read();
        Size(ref report, "MemTotal:"u8, memory.Total);
        Size(ref report, "MemFree:"u8, memory.Free);
        PageReclaim.Count(out ulong cached, out ulong dirty);
        cached <<= Paging.PageShift;
        dirty <<= Paging.PageShift;
        Size(ref report, "MemAvailable:"u8, memory.Free + cached - (dirty < cached ? dirty : cached));
        Size(ref report, "Buffers:"u8, 0);
        Size(ref report, "Cached:"u8, cached);
        Size(ref report, "SwapCached:"u8, 0);
        Size(ref report, "Active:"u8, memory.UserPages);
        Size(ref report, "Inactive:"u8, 0);
        Size(ref report, "SwapTotal:"u8, 0);
        Size(ref report, "SwapFree:"u8, 0);
        Size(ref report, "Dirty:"u8, dirty);
        Size(ref report, "Writeback:"u8, 0);
        Size(ref report, "AnonPages:"u8, memory.UserPages - (cached < memory.UserPages ? cached : memory.UserPages));
        Size(ref report, "Mapped:"u8, 0);
        Size(ref report, "Shmem:"u8, 0);
        Size(ref report, "KReclaimable:"u8, 0);
        Size(ref report, "Slab:"u8, memory.Slabs);
        Size(ref report, "SReclaimable:"u8, 0);
        Size(ref report, "SUnreclaim:"u8, memory.Slabs);
        Size(ref report, "KernelStack:"u8, memory.KernelStacks);
        Size(ref report, "PageTables:"u8, memory.PageTables);
        Size(ref report, "CommitLimit:"u8, memory.Total);
        Size(ref report, "Committed_AS:"u8, memory.UserPages);
        Size(ref report, "VmallocTotal:"u8, 0);
        Size(ref report, "VmallocUsed:"u8, 0);
        report.Text("HugePages_Total:       0\nHugePages_Free:        0\n"u8);
        Size(ref report, "Hugepagesize:"u8, 2 << 20);
    }

    private static void Size(ref Report report, ReadOnlySpan<byte> name, ulong bytes)
    {
        report.Text(name);
        for (int i = name.Length; i < 16; i++)
        {
            report.Space();
        }

        report.Decimal(bytes >> 10, 8);
        report.Text(" kB\n"u8);
    }

    private static void WriteUptime(ref Report report)
    {
        ulong idle = 0;
        for (int i = 0; i < Cpu.Count; i++)
        {
            idle += Cpu.Get(i) is { IsOnline: true, RunQueue: { } queue } ? queue.IdleTime : 0;
        }

        report.Seconds(Clock.Now);
        report.Space();
        report.Seconds(idle);
        report.Line();
    }

    private static void WriteUuid(ref Report report, bool isOfBoot)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (isOfBoot)
        {
            BootIdentity.CopyTo(bytes);
        }
        else
        {
            RandomGenerator.Fill(bytes);
        }

        // RFC 4122, 4.4: version 4, made of random numbers.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        for (int i = 0; i < bytes.Length; i++)
        {
            report.Hexadecimal(bytes[i], 2);
            if (i is 3 or 5 or 7 or 9)
            {
                report.Text("-"u8);
            }
        }

        report.Line();
    }
}
