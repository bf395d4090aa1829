using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>struct pollfd: an object, the signals asked for and those that are set.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PollEntry(Handle handle, Signals wanted)
{
    private readonly int _handle = handle.Value;
    private readonly ushort _wanted = (ushort)wanted;
    private ushort _set;

    public readonly Signals Set => (Signals)_set;
}
