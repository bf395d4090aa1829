using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.ProcessFiles;

namespace ViperOS.Kernel.Memory;

/// <summary>What reports tell of an address space, and reading it from outside.</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Written by the loader before the first thread runs, and copied by fork.</summary>
    public ProgramStart Start;

    /// <summary>Where the heap of brk(2) begins and ends.</summary>
    public ulong BreakStart => _breakStart;

    public ulong BreakEnd => _breakEnd;

    public MemoryFigures GetFigures()
    {
        MemoryFigures figures = default;
        _mutex.Acquire();
        figures.Mapped = _mappedBytes;
        figures.Locked = _lockedBytes;
        figures.TablePages = _chargedTables;
        for (Region? region = _regions.First; region is not null; region = region.Next)
        {
            if (region.Memory is null)
            {
                continue;
            }

            CountResident(region, ref figures);
            figures.Code += (region.Protection & Protection.Execute) != 0 ? region.Size : 0;
            figures.Data += region.OwnsPages && (region.Protection & Protection.Write) != 0 ? region.Size : 0;
            figures.Stack += Holds(region, Start.StackPointer) ? region.Size : 0;
        }

        _mutex.Release();
        return figures;
    }

    /// <summary>Copies out of it as far as something is mapped: bytes copied.</summary>
    public int ReadFrom(ulong address, Span<byte> destination)
    {
        int done = 0;
        while (done < destination.Length)
        {
            ulong position = address + (ulong)done;
            _mutex.Acquire();
            Region? region = FindRegion(position);
            MemoryObject? memory = region?.Memory;
            ulong offset = region is null ? 0 : (region.PageOf(position) << Paging.PageShift) | (position & Paging.PageMask);
            ulong length = region is null ? 0 : region.End - position;
            memory?.Acquire();
            _mutex.Release();
            if (memory is null)
            {
                break;
            }

            ulong wanted = (ulong)(destination.Length - done);
            long count;
            fixed (byte* bytes = destination.Slice(done))
            {
                count = memory.ReadKernel(offset, bytes, length < wanted ? length : wanted);
            }

            memory.Release();
            if (count <= 0)
            {
                break;
            }

            done += (int)count;
        }

        return done;
    }

    /// <summary>
    /// Writes /proc/N/maps, or with <paramref name="isDetailed"/> /proc/N/smaps. Paths are those of the process's namespace that reads.
    /// </summary>
    internal void WriteMaps(ref Report report, Process reader, Span<byte> path, bool isDetailed)
    {
        _mutex.Acquire();
        for (Region? region = _regions.First; region is not null; region = region.Next)
        {
            WriteRegion(ref report, region, reader, path);
            if (isDetailed)
            {
                WriteDetails(ref report, region);
            }
        }

        _mutex.Release();
    }

    private static bool Holds(Region region, ulong address) => address >= region.Start && address < region.End;

    private void WriteRegion(ref Report report, Region region, Process reader, Span<byte> path)
    {
        ulong start = report.Length;
        FileOrigin? origin = region.Memory?.Origin;
        report.Hexadecimal(region.Start, 8);
        report.Text("-"u8);
        report.Hexadecimal(region.End, 8);
        report.Space();
        Protection protection = region.Memory is null ? Protection.None : region.Protection;
        report.Character((protection & Protection.Read) != 0 ? (byte)'r' : (byte)'-');
        report.Character((protection & Protection.Write) != 0 ? (byte)'w' : (byte)'-');
        report.Character((protection & Protection.Execute) != 0 ? (byte)'x' : (byte)'-');

        // Pages of a file that can only be read are the same ones for private and shared mappings.
        bool isShared = !region.OwnsPages && region.Memory is not null && (origin is null || (protection & Protection.Write) != 0);
        report.Character(isShared ? (byte)'s' : (byte)'p');
        report.Space();
        report.Hexadecimal(origin is null ? 0 : region.FirstPage << Paging.PageShift, 8);
        ulong device = origin is null ? 0 : FileServer.DeviceOf(origin.Identity.Server);
        report.Space();
        report.Hexadecimal(0, 2);
        report.Text(":"u8);
        report.Hexadecimal((device & 0xFF) | ((device >> 12) & 0xFFF00), 2);
        report.Space();
        report.Decimal(origin?.Identity.Node ?? 0);
        report.Space();
        if (origin is not null)
        {
            report.PadTo(start, 73);
            ReadOnlySpan<byte> name = origin.Path;
            name.CopyTo(path);
            report.Escaped(path.Slice(0, FileSystem.ToRootedPath(reader, path, name.Length)), escapesSpaces: false);
        }
        else if (Holds(region, Start.StackPointer))
        {
            report.PadTo(start, 73);
            report.Text("[stack]"u8);
        }
        else if (region.Start == Start.Vdso)
        {
            report.PadTo(start, 73);
            report.Text("[vdso]"u8);
        }
        else if (_breakEnd > _breakStart && region.Start < Paging.AlignUp(_breakEnd) && region.End > _breakStart)
        {
            report.PadTo(start, 73);
            report.Text("[heap]"u8);
        }

        report.Line();
    }

    /// <summary>
    /// Adds the bytes of the region that are there: of memory without a file all its pages, also those that this address space has not touched since a
    /// fork; of a file what is mapped.
    /// </summary>
    private void CountResident(Region region, ref MemoryFigures figures)
    {
        if (region.Memory is not { } memory)
        {
            return;
        }

        ulong count = 0;
        ulong shared = 0;
        bool hasFile = memory.Origin is not null;
        if (hasFile)
        {
            for (ulong address = region.Start; address < region.End;)
            {
                ulong state = _tableLock.Acquire();
                address = _table.CountStep(address, region.End, ref count);
                _tableLock.Release(state);
            }
        }
        else
        {
            count = memory.CountPages(region.FirstPage, region.Size >> Paging.PageShift, out shared);
        }

        figures.Resident += count << Paging.PageShift;
        if (!region.OwnsPages)
        {
            figures.Shared += count << Paging.PageShift;
            shared = hasFile ? 0 : count;
        }
        else
        {
            figures.Own += (count - shared) << Paging.PageShift;
        }

        figures.SharedDirty += shared << Paging.PageShift;
    }

    private void WriteDetails(ref Report report, Region region)
    {
        MemoryFigures figures = default;
        CountResident(region, ref figures);
        WriteSize(ref report, "Size:"u8, region.Size);
        WriteSize(ref report, "KernelPageSize:"u8, Paging.PageSize);
        WriteSize(ref report, "MMUPageSize:"u8, Paging.PageSize);
        WriteSums(ref report, figures);
    }

    /// <summary>The lines that single mappings and /proc/N/smaps_rollup have in common.</summary>
    internal static void WriteSums(ref Report report, in MemoryFigures figures)
    {
        WriteSize(ref report, "Rss:"u8, figures.Resident);
        WriteSize(ref report, "Pss:"u8, figures.Resident);
        WriteSize(ref report, "Shared_Clean:"u8, figures.Resident - figures.Own - figures.SharedDirty);
        WriteSize(ref report, "Shared_Dirty:"u8, figures.SharedDirty);
        WriteSize(ref report, "Private_Clean:"u8, 0);
        WriteSize(ref report, "Private_Dirty:"u8, figures.Own);
        WriteSize(ref report, "Referenced:"u8, figures.Resident);
        WriteSize(ref report, "Anonymous:"u8, figures.Own + figures.SharedDirty);
        WriteSize(ref report, "Swap:"u8, 0);
    }

    private static void WriteSize(ref Report report, ReadOnlySpan<byte> name, ulong bytes)
    {
        report.Text(name);
        for (int i = name.Length; i < 16; i++)
        {
            report.Space();
        }

        report.Decimal(bytes >> 10, 8);
        report.Text(" kB\n"u8);
    }
}
