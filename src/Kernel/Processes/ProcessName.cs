using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Processes;

/// <summary>What lists of processes show: UTF-8, cut to its room, always ended by a zero byte.</summary>
[InlineArray(ProcessInformation.MaximumName)]
public struct ProcessName
{
    private byte _first;

    public void Set(ReadOnlySpan<byte> name)
    {
        Span<byte> bytes = this;
        bytes.Clear();
        name = name.Slice(0, name.Length < bytes.Length ? name.Length : bytes.Length - 1);
        for (int i = 0; i < name.Length && name[i] != 0; i++)
        {
            // Control characters would reach terminals through lists and reports.
            bytes[i] = name[i] is < 0x20 or 0x7F ? (byte)'?' : name[i];
        }
    }
}
