using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>
/// Lists directories. The place in a listing is the kind of the last file, and behind all kinds 256 and more: the number of the last process,
/// thread or handle, so that it stays right while they come and go.
/// </summary>
internal sealed unsafe partial class ProcessFileNode
{
    private const ulong FirstNumber = 256;
    private const int ListingSize = 4096;

    private int ReadDirectory(ref KernelMessage message)
    {
        if (_place.Kind != FileKind.Directory)
        {
            return Error.ENOTDIR;
        }

        int error = CheckAccess(_place);
        if (error < 0)
        {
            return error;
        }

        byte* data = (byte*)KernelHeap.Allocate(ListingSize);
        if (data == null)
        {
            return Error.ENOMEM;
        }

        ulong cookie = message.Words[1];
        int length = 0;
        Span<byte> buffer = new(data, ListingSize);
        bool fits = true;
        if (cookie < FirstNumber)
        {
            ProcessFile file = ProcessFileNames.Next(_place.File, (ProcessFile)cookie);
            while (file != ProcessFile.None && fits)
            {
                ReadOnlySpan<byte> name = ProcessFileNames.NameOf(file);
                fits = TryAdd(buffer, ref length, name, _place.Step(name), (ulong)file);
                cookie = fits ? (ulong)file : cookie;
                file = ProcessFileNames.Next(_place.File, file);
            }

            cookie = fits ? FirstNumber : cookie;
        }

        if (fits)
        {
            ListNumbers(buffer, ref length, cookie);
        }

        message.TakenData = data;
        message.ReceivedLength = length;
        return 0;
    }

    private void ListNumbers(Span<byte> buffer, ref int length, ulong cookie)
    {
        if (_place.File == ProcessFile.Root)
        {
            uint id = (uint)(cookie - FirstNumber);
            while (TryFindNextProcess(ref id) && TryAddNumber(buffer, ref length, new ProcessPlace(ProcessFile.Process, id), id))
            {
            }

            return;
        }

        Process? process = _place.File is ProcessFile.Task or ProcessFile.Handles or ProcessFile.HandleReports ? _place.FindProcess() : null;
        if (process is null)
        {
            return;
        }

        if (_place.File == ProcessFile.Task)
        {
            uint id = (uint)(cookie - FirstNumber);
            while (TryFindNextThread(process, ref id)
                && TryAddNumber(buffer, ref length, new ProcessPlace(ProcessFile.Thread, process.ProcessId, id), id))
            {
            }
        }
        else
        {
            ProcessFile kind = _place.File == ProcessFile.Handles ? ProcessFile.Handle : ProcessFile.HandleReport;
            int handle = process.Handles.NextHandle((int)(cookie - FirstNumber), out _);
            while (handle >= 0 && TryAddNumber(buffer, ref length, new ProcessPlace(kind, process.ProcessId, (uint)handle), (uint)handle, 1))
            {
                handle = process.Handles.NextHandle(handle + 1, out _);
            }
        }

        process.Release();
    }

    /// <summary>The visible process with the lowest number above the given one.</summary>
    internal static bool TryFindNextProcess(ref uint id)
    {
        uint best = uint.MaxValue;
        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            if (process.ProcessId > id && process.ProcessId < best && ProcessPlace.IsVisible(process))
            {
                best = process.ProcessId;
            }
        }

        id = best;
        return best != uint.MaxValue;
    }

    private static bool TryFindNextThread(Process process, ref uint id)
    {
        uint best = uint.MaxValue;
        for (Thread? thread = process.NextThread(null); thread is not null; thread = process.NextThread(thread))
        {
            if (thread.ThreadId > id && thread.ThreadId < best)
            {
                best = thread.ThreadId;
            }
        }

        id = best;
        return best != uint.MaxValue;
    }

    private static bool TryAddNumber(Span<byte> buffer, ref int length, in ProcessPlace place, uint number, uint offset = 0)
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        return TryAdd(buffer, ref length, Number.FormatDecimal(number, digits), place, FirstNumber + number + offset);
    }

    private static bool TryAdd(Span<byte> buffer, ref int length, ReadOnlySpan<byte> name, in ProcessPlace place, ulong cookie) =>
        DirectoryRecord.TryAdd(buffer, ref length, name, place.Node, place.Kind, cookie);
}
