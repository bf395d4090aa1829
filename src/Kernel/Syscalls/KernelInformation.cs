using System;
using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Gathers the figures of SystemInformation from those who count them. No locks: the figures need not be of one moment.
/// </summary>
internal static class KernelInformation
{
    public const int MaximumSize = 8 * 1024;

    private const int ObjectTypes = (int)KernelObjectType.Pager + 1;

    /// <summary>Returns the bytes written.</summary>
    public static int Write(SystemInformationKind kind, Span<byte> buffer)
    {
        switch (kind)
        {
            case SystemInformationKind.Memory:
                MemorySummary memory = MemoryStatistics.Read();
                return Put(buffer, 0, memory);
            case SystemInformationKind.Cpus or SystemInformationKind.Scheduler:
                return WriteCpus(buffer);
            case SystemInformationKind.Objects:
                return WriteObjects(buffer);
            case SystemInformationKind.Version:
                return PutText(buffer, KernelVersion.Text);
            case SystemInformationKind.BootTimeline:
                return BootTimeline.Format(buffer);
            case SystemInformationKind.CommandLine:
                return PutText(buffer, BootInformation.Current.CommandLine);
            default:
                return Error.EINVAL;
        }
    }

    private static int WriteCpus(Span<byte> buffer)
    {
        int written = 0;
        for (int i = 0; i < Cpu.Count; i++)
        {
            Cpu cpu = Cpu.Get(i);
            CpuSummary summary = new() { Id = (uint)i, Online = cpu.IsOnline ? 1u : 0 };
            if (cpu.IsOnline && cpu.RunQueue is RunQueue queue)
            {
                summary.Interrupts = cpu.InterruptCount;
                summary.IdleTime = queue.IdleTime;
                summary.BusyTime = queue.BusyTime;
                summary.Switches = queue.Switches;
                summary.Steals = queue.Steals;
                summary.ReadyThreads = (ulong)queue.Count;
            }

            int length = Put(buffer, written, summary);
            if (length == 0)
            {
                break;
            }

            written += length;
        }

        return written;
    }

    private static int WriteObjects(Span<byte> buffer)
    {
        int written = 0;
        for (int i = 0; i < ObjectTypes; i++)
        {
            int length = Put(buffer, written, CountObjects((KernelObjectType)i));
            if (length == 0)
            {
                break;
            }

            written += length;
        }

        return written;
    }

    private static ObjectSummary CountObjects(KernelObjectType type)
    {
        switch (type)
        {
            case KernelObjectType.Process:
                return Count<Process>();
            case KernelObjectType.Thread:
                return Count<Thread>();
            case KernelObjectType.Job:
                return Count<Job>();
            case KernelObjectType.MemoryObject:
                return Count<MemoryObject>();
            case KernelObjectType.Channel:
                return Count<Channel>();
            case KernelObjectType.Connection:
                return Count<Connection>();
            case KernelObjectType.Pipe:
                return Count<Pipe>();
            case KernelObjectType.File:
                return Count<File>();
            case KernelObjectType.Directory:
                return Count<Directory>();
            case KernelObjectType.Namespace:
                return Count<Namespace>();
            case KernelObjectType.Event:
                ObjectSummary events = Count<Event>();
                ObjectSummary counters = Count<EventCounter>();
                return new ObjectSummary
                {
                    Live = events.Live + counters.Live,
                    CreatedEver = events.CreatedEver + counters.CreatedEver,
                };
            case KernelObjectType.Timer:
                return Count<Timer>();
            case KernelObjectType.Interrupt:
                return Count<Interrupt>();
            case KernelObjectType.PollSet:
                return Count<PollSet>();
            case KernelObjectType.Resource:
                return Count<Resource>();
            case KernelObjectType.Log:
                return Count<LogObject>();
            case KernelObjectType.Socket:
                return Count<Socket>();
            case KernelObjectType.DmaDomain:
                return Count<DmaDomain>();
            case KernelObjectType.Pager:
                return Count<Pager>();
            default:
                return default;
        }
    }

    private static ObjectSummary Count<T>()
        where T : class => new() { Live = Slab<T>.Live, CreatedEver = Slab<T>.CreatedEver };

    private static unsafe int Put<T>(Span<byte> buffer, int offset, T value)
        where T : unmanaged
    {
        if (sizeof(T) > buffer.Length - offset)
        {
            return 0;
        }

        MemoryMarshal.Write(buffer.Slice(offset), in value);
        return sizeof(T);
    }

    private static int PutText(Span<byte> buffer, ReadOnlySpan<byte> text)
    {
        int length = text.Length < buffer.Length ? text.Length : buffer.Length;
        text.Slice(0, length).CopyTo(buffer);
        return length;
    }
}
