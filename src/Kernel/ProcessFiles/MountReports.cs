using System;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>/proc/N/mounts and mountinfo: the names of the caller's namespace that begin with '/'. Holds no state.</summary>
internal static unsafe class MountReports
{
    private const int ListSize = Namespace.MaximumEntries * (NamespaceEntry.MaximumName + 1);

    public static void Write(ref Report report, bool isDetailed)
    {
        byte* names = (byte*)KernelHeap.Allocate(ListSize);
        if (names == null)
        {
            return;
        }

        Namespace own = Process.Current.Namespace;
        int length = own.List(new Span<byte>(names, ListSize));
        uint number = 1;
        for (int start = 0; start < length;)
        {
            int end = start;
            while (names[end] != 0)
            {
                end++;
            }

            ReadOnlySpan<byte> name = new(names + start, end - start);
            if (name[0] == (byte)'/' && own.Lookup(name, out Directory? directory, out _) == 0)
            {
                ulong server = FileServer.ServerOf(directory!.Node);
                directory.Release();
                WriteEntry(ref report, name, server, number, isDetailed);
                number++;
            }

            start = end + 1;
        }

        KernelHeap.Free(names);
    }

    private static void WriteEntry(ref Report report, ReadOnlySpan<byte> name, ulong server, uint number, bool isDetailed)
    {
        ReadOnlySpan<byte> type = name.SequenceEqual("/proc"u8) ? "proc"u8 : name.SequenceEqual("/dev"u8) ? "devtmpfs"u8
            : name.SequenceEqual("/dev/pts"u8) ? "devpts"u8 : "tmpfs"u8;
        if (!isDetailed)
        {
            report.Text(type);
            report.Space();
            report.Escaped(name, escapesSpaces: true);
            report.Space();
            report.Text(type);
            report.Text(" rw 0 0\n"u8);
            return;
        }

        ulong device = FileServer.DeviceOf(server);
        report.Decimal(number);
        report.Text(number == 1 ? " 0 0:"u8 : " 1 0:"u8);
        report.Decimal((device & 0xFF) | ((device >> 12) & 0xFFF00));
        report.Text(" / "u8);
        report.Escaped(name, escapesSpaces: true);
        report.Text(" rw - "u8);
        report.Text(type);
        report.Space();
        report.Text(type);
        report.Text(" rw\n"u8);
    }
}
