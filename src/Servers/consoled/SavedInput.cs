using System.Runtime.InteropServices;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// What one consoled has read from a pipe, in memory that the next one finds. <see cref="Count"/>, <see cref="Room"/> and the
/// bytes are what PipeRequest.ReadCounted wants. Used by one thread.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SavedInput
{
    public const int Capacity = 2048;

    /// <summary>Bytes that were read.</summary>
    public uint Count;

    public uint Room;

    public fixed byte Bytes[Capacity];

    /// <summary>What the queue had counted of this source when they were read.</summary>
    public ushort Base;
}
