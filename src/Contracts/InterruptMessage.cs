using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>What a device writes where to interrupt.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct InterruptMessage
{
    /// <summary>As the device sees memory.</summary>
    public ulong Address;

    public uint Data;
    public uint Reserved;
}
