using System;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Scheduling;

/// <summary>What a thread tells about itself. Written by the thread; who reads the name meanwhile may see half of it.</summary>
public sealed unsafe partial class Thread
{
    /// <summary>Nanoseconds by which Linux may wake a thread late.</summary>
    public const ulong DefaultTimerSlack = 50_000;

    private const int NameSize = 16;

    private NameBytes _name;

    /// <summary>PR_SET_TIMERSLACK; without effect.</summary>
    public ulong TimerSlack { get; set; }

    /// <summary>ioprio_set(2); without effect. Threads and processes that it makes have it too.</summary>
    public ushort TransferPriority { get; set; }

    /// <summary>At most 15 bytes count.</summary>
    public void SetName(ReadOnlySpan<byte> name)
    {
        Span<byte> bytes = _name;
        bytes.Clear();
        name.Slice(0, name.Length < NameSize ? name.Length : NameSize - 1).CopyTo(bytes);
    }

    /// <summary>Its own name, with zero bytes up to 16; false if it has none.</summary>
    public bool TryCopyOwnName(Span<byte> destination)
    {
        ((ReadOnlySpan<byte>)_name).CopyTo(destination);
        return destination[0] != 0;
    }

    /// <summary>Its name, or the process's if it has none of its own; with zero bytes up to 16.</summary>
    public void CopyName(Span<byte> destination)
    {
        destination = destination.Slice(0, NameSize);
        ((ReadOnlySpan<byte>)_name).CopyTo(destination);
        if (destination[0] == 0 && Process is { } process)
        {
            Span<byte> name = stackalloc byte[Contracts.ProcessInformation.MaximumName];
            process.CopyName(name);
            name.Slice(0, NameSize - 1).CopyTo(destination);
        }
    }

    [InlineArray(NameSize)]
    private struct NameBytes
    {
        private byte _first;
    }
}
